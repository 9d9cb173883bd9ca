import { answerApi, answerPreflight, refuseMethod } from '../answer';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ path?: string[] }> };

/** The API: every address under /api, so that what is not there is said in the API's own way. */
export async function GET(request: Request, { params }: Context) {
  return answerApi(request, (await params).path ?? []);
}
export const HEAD = GET;
export const OPTIONS = answerPreflight;
export const POST = refuseMethod;
export const PUT = refuseMethod;
export const PATCH = refuseMethod;
export const DELETE = refuseMethod;
