/** The addresses of the pages that a question may lead to. */
import type { Topic } from '@/law/ask/act-words';
import type { ChoiceLabel } from '@/law/ask/choice';
import type { Understood } from '@/law/ask/read';
import type { Language } from '@/law/vocabulary';
import { ALL_CHANGES, changesPath } from './changes';
import { comparePath, WHOLE_LAW } from './compare';
import { costsPath } from './costs';
import { countryPath } from './country';
import { EVERYTHING, LINE_OF, matrixPath } from './matrix';
import { onDay } from './on';
import { scenarioPath } from './scenario';
import { sectionPath } from './sections';
import { sourcesPath } from './sources';
import { thresholdsPath } from './thresholds';

/** @param asked the question, of which the day is a part of most addresses */
export function pathOfChoice(
  lang: Language,
  asked: Pick<Understood, 'day' | 'year'>,
  label: ChoiceLabel,
): string {
  const { day } = asked;
  const at = (code: string | null) => (code ? `#${code}` : '');
  switch (label.of) {
    case 'scenario':
      return scenarioPath(lang, { ...label.asked, on: label.day }) + at(label.code);
    case 'limits':
      return thresholdsPath(lang, label.substance, day);
    case 'compare':
      return comparePath(lang, {
        ...WHOLE_LAW,
        codes: [...label.codes],
        offence: label.offence,
        on: day,
      });
    case 'country':
      return countryPath(lang, label.code, null, day) + (label.part ? `#${label.part}` : '');
    case 'aspect':
      return `${countryPath(lang, label.code, null, day)}#${label.aspect}`;
    case 'rule':
      return countryPath(lang, label.provision.code, label.provision.rule, day);
    case 'matrix':
      return matrixPath(lang, {
        ...EVERYTHING,
        line: label.offence && LINE_OF[label.offence],
        subregion: label.region,
        on: day,
      });
    case 'topic':
      return topicPath(lang, asked, label.topic, label.code);
  }
}

function topicPath(
  lang: Language,
  { day, year }: Pick<Understood, 'day' | 'year'>,
  topic: Topic,
  code: string | null,
): string {
  switch (topic) {
    case 'costs':
      return code ? costsPath(lang, { code }) : sectionPath(lang, 'costs');
    case 'changes':
      return changesPath(lang, { ...ALL_CHANGES, codes: code ? [code] : [], since: year });
    case 'sources':
      return code ? sourcesPath(lang, code) : sectionPath(lang, 'sources');
    case 'thresholds':
      return code
        ? `${countryPath(lang, code, null, day)}#thresholds`
        : sectionPath(lang, 'thresholds');
    case 'map':
      return onDay(sectionPath(lang, 'map'), day);
    default:
      return sectionPath(lang, topic);
  }
}
