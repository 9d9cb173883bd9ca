import { count } from 'drizzle-orm';
import { database } from '@/db/client';
import { jurisdictions } from '@/db/schema';

export const dynamic = 'force-dynamic';

/** The process can answer from its database; 503 when it can't. */
export function GET() {
  try {
    const { db, version } = database();
    // Asked anew each time: what was read before says nothing of now.
    const held = db.select({ held: count() }).from(jurisdictions).get()?.held ?? 0;
    if (held > 0) return new Response(`ready, data version ${version}\n`);
    return new Response('the database holds no jurisdiction\n', { status: 503 });
  } catch (error) {
    console.error(error);
    return new Response('the database can not be read\n', { status: 503 });
  }
}
