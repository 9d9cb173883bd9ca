import { nearest, problem, readSegment } from '@/links/grammar';
import { SECTIONS } from '@/links/sections';
import { sectionView } from './view';

/** Every address that no section answers: what is wrong with it, and the nearest section. */
export const elsewhere = sectionView<never, null>({
  name: null,
  parse: (lang, [typed = '', ...rest]) => {
    const part = readSegment(typed);
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
