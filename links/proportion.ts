import { PROPORTION_KINDS, type ProportionKind } from '@/law/proportion';
import type { Language } from '@/law/vocabulary';
import { MOST_COMPARED } from './compare';
import {
  extra,
  jurisdictionCode,
  type Known,
  nearest,
  nearestJurisdictions,
  type Parsed,
  problem,
  readSegment,
  settle,
} from './grammar';
import { type OnDay, onDay } from './on';

/** What stands beside the other crimes of which codes. No code = the list of all. */
export interface ProportionView extends OnDay {
  codes: string[];
  /** null = possession and supply */
  kind: ProportionKind | null;
}

/** /{lang}/proportion[/{ge-kz}[/{possession|supply}]], codes in alphabetical order. */
export function proportionPath(lang: Language, { codes, kind, on }: ProportionView): string {
  const segments = codes.length > 0 ? [[...new Set(codes)].sort().join('-'), kind] : [];
  return onDay([`/${lang}/proportion`, ...segments.filter(Boolean)].join('/'), on);
}

/** @param segments what follows /{lang}/proportion */
export function parseProportion(
  lang: Language,
  segments: readonly string[],
  known: Known,
): Parsed<ProportionView> {
  const [typedCodes = '', typedKind = '', part] = segments.map(readSegment).filter(Boolean);
  const tokens = typedCodes.split(/[-,+ ]+/).filter(Boolean);
  const kind = PROPORTION_KINDS.find((one) => one === typedKind) ?? null;
  const pathOf = (codes: string[], wanted = kind) => proportionPath(lang, { codes, kind: wanted });
  const read = tokens.map((token) => jurisdictionCode(token, known));
  const codes = [...new Set(read.filter((code) => code !== null))].sort();
  const odd = tokens[read.indexOf(null)];
  if (odd !== undefined)
    return problem('country', odd, nearestJurisdictions(odd, known), (word) =>
      pathOf([...codes, word].slice(-MOST_COMPARED)),
    );
  if (codes.length > MOST_COMPARED) {
    const some = codes.slice(0, MOST_COMPARED);
    return problem('too-many-countries', typedCodes, [some.join(' ')], () => pathOf(some));
  }
  if (typedKind && !kind)
    return problem('offence', typedKind, nearest(typedKind, PROPORTION_KINDS), (word) =>
      pathOf(codes, word),
    );
  if (part) return extra(part, pathOf(codes));
  return settle(`/${lang}/proportion`, segments, pathOf(codes), { codes, kind });
}
