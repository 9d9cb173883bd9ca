/** What the server says to programs before the API is asked: problem documents. */
import { problemHeaders } from '@/app/api/headers';
import { type ApiProblemKind, problemDocument } from '@/app/api/problem';
import { askedLanguage } from '@/app/api/read';

/**
 * @param url of the request, for the language that it asks for
 * @param site where the site is reached from outside
 */
export function apiProblemAnswer(url: string | undefined, site: string, kind: ApiProblemKind) {
  const lang = askedLanguage(new URLSearchParams((url ?? '').split('?')[1]));
  const document = problemDocument(lang, site, kind);
  return {
    status: document.status,
    headers: problemHeaders(site, lang),
    body: `${JSON.stringify(document)}\n`,
  };
}
