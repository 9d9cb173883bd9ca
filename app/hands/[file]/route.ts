import { HANDS } from '../hands';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ file: string }> };

/** The script that pages carry, kept for good. A page from before may ask for an older one: it gets today's, this once. */
export async function GET(_request: Request, { params }: Context) {
  const current = HANDS.path.endsWith(`/${(await params).file}`);
  return new Response(HANDS.text, {
    headers: {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': current ? 'public, max-age=31536000, immutable' : 'no-store',
    },
  });
}
