export const dynamic = 'force-dynamic';

/** The process is alive. */
export function GET() {
  return new Response('ok\n');
}
