import { extra, nearest, problem, readSegment, withoutMarks } from '@/links/grammar';
import { SECTIONS, sectionPath } from '@/links/sections';
import { sectionView } from './view';

/** Every address that no section answers: what is wrong with it, and the nearest section. */
export const elsewhere = sectionView<never, null>({
  name: null,
  parse: (lang, [typed = '', ...rest]) => {
    const part = withoutMarks(typed);
    // A section whose route is one address alone, with something after it.
    const own = SECTIONS.find((section) => section === part);
    // In capitals, or with a mark at the end: the section itself reads what follows.
    if (own && typed !== own)
      return { kind: 'moved', path: [sectionPath(lang, own), ...rest].join('/') };
    if (own && rest[0]) return extra(readSegment(rest[0]), sectionPath(lang, own));
    return problem('page', part, nearest(part, SECTIONS), (word) =>
      [`/${lang}/${word}`, ...rest].join('/'),
    );
  },
  path: (lang) => `/${lang}`,
  load: () => null,
  title: () => '',
  description: () => '',
  page: () => null,
});
