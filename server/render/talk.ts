/** What the server and the processes that render for it agree on. */

/** The environment variable that names a process's socket. */
export const SOCKET_VARIABLE = 'DRUG_LAWS_RENDER_SOCKET';

/** The hashes of the inline scripts of a page, with spaces between. */
export const SCRIPTS_HEADER = 'x-page-scripts';

/** An answer as it was rendered. */
export interface Rendered {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Buffer;
}
