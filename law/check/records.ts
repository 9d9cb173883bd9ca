/** Single records: aspects, questions, addresses. */
import type { Dossier } from '../schema';
import { ASPECT_NAMES } from '../vocabulary';
import { error, type Problem, warning } from './problem';

/** Aspects that are there twice, and (as a warning) those that are missing. */
export function aspectProblems(dossier: Dossier): Problem[] {
  const names = dossier.aspects.map((record) => record.aspect);
  return [
    ...names.flatMap((name, at) =>
      names.indexOf(name) < at
        ? [error(['aspects', at, 'aspect'], `"${name}" is there twice: keep one record.`)]
        : [],
    ),
    ...ASPECT_NAMES.filter((name) => !names.includes(name)).map((name) =>
      warning(
        ['aspects'],
        `"${name}" is missing: add it, with value: unknown if it was looked for and not found.`,
      ),
    ),
  ];
}

/** As warnings: questions in English alone. */
export function questionProblems(dossier: Dossier): Problem[] {
  return (dossier.open_questions ?? []).flatMap((question, at) =>
    typeof question === 'string'
      ? [
          warning(
            ['open_questions', at],
            'the question is in English alone: write {en: …, ru: …} with its Russian.',
          ),
        ]
      : [],
  );
}

/** Addresses of sources and instruments that a browser could not open. */
export function addressProblems(dossier: Dossier): Problem[] {
  return (['sources', 'instruments'] as const).flatMap((section) =>
    dossier[section].flatMap(({ url }, at) =>
      url == null || isWebAddress(url)
        ? []
        : [
            error(
              [section, at, 'url'],
              `"${url}" is not a web address that anyone can open: copy the whole of it, from https:// on, without a password, or take it out.`,
            ),
          ],
    ),
  );
}

/** Names of what in an address lets one person in. */
const SECRETS = /^(access_?token|token|api_?key|key|session(id)?|sid|password|pwd|signature|sig)$/i;

/** Addresses in numbers that lead to this machine or its own network. */
const PRIVATE_NUMBERS = /^(0|10|127|169\.254|172\.(1[6-9]|2\d|3[01])|192\.168)\./;

/** Of a public site: with a domain, and without a way in for one person alone. */
function isWebAddress(url: string): boolean {
  if (!/^https?:\/\/\S+$/.test(url) || !URL.canParse(url)) return false;
  const { hostname, username, password, searchParams } = new URL(url);
  const local = /^[\d.]+$/.test(hostname)
    ? PRIVATE_NUMBERS.test(hostname)
    : !/\.\p{L}[\p{L}\d-]*$/u.test(hostname) || /\.(local|internal|localhost)$/.test(hostname);
  return (
    !local && !username && !password && ![...searchParams.keys()].some((key) => SECRETS.test(key))
  );
}
