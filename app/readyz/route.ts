import { database } from '@/db/client';
import { jurisdictions } from '@/db/queries/records';

export const dynamic = 'force-dynamic';

/** The process can answer from its database; 503 when it can't. */
export function GET() {
  try {
    const { version } = database();
    if (jurisdictions().length > 0) return new Response(`ready, data version ${version}\n`);
    return new Response('the database holds no jurisdiction\n', { status: 503 });
  } catch (error) {
    console.error(error);
    return new Response('the database can not be read\n', { status: 503 });
  }
}
