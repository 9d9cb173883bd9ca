/**
 * Addresses of what a reader takes along from a page: its files, picture, citation and frame. Each is the page's
 * own address with a word before it, so that what is taken shows the same as the page.
 */
import { ANY_LANGUAGE, type Language } from '@/law/language';

const START = new RegExp(`^/(${ANY_LANGUAGE})(?=/|$)/?`);

/** The part of an address after its language: `compare/ge-kz`. */
const rest = (path: string) => path.replace(START, '');
const languageOf = (path: string): Language => (START.exec(path)?.[1] ?? 'en') as Language;

/** The page on which everything is offered that can be taken from a page. @param path canonical */
export const takePath = (path: string) => `/${languageOf(path)}/take/${rest(path)}`;

/** A file of a page. @param path canonical @param format as app/take/formats.ts calls it */
export const filePath = (path: string, format: string) =>
  `/${languageOf(path)}/file/${format}/${rest(path)}`;

/** The picture that a link to a page shows in a chat. @param path canonical */
export const picturePath = (path: string) => `/${languageOf(path)}/picture/${rest(path)}`;

/** A page as a frame in another site. @param path canonical */
export const embedPath = (path: string) => `/embed/${languageOf(path)}/${rest(path)}`;
