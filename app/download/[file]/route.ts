import { answerDownload } from '../answer';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ file: string }> };

/** The whole data in one file; its name holds the data version. */
export async function GET(request: Request, { params }: Context) {
  return answerDownload(request, (await params).file);
}
export const HEAD = GET;
