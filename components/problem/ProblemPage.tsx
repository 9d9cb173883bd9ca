import { CHOICES, MATRIX_FILTERS } from '@/law/matrix';
import { SCENARIO_CONDUCTS } from '@/law/scenario/input';
import type { Text } from '@/law/schema';
import {
  ASKED_SUBSTANCES,
  CIRCUMSTANCES,
  DIRECTIONS,
  OFFENCES,
  REGIMES,
  STATUSES,
  SUBREGIONS,
} from '@/law/vocabulary';
import { type Problem, shorten } from '@/links/grammar';
import { COLOURINGS } from '@/links/map';
import type { Words } from '@/messages';

interface Named {
  jurisdictions: readonly { code: string; name: Text }[];
}

const has = <T extends string>(list: readonly T[], word: string): word is T =>
  (list as readonly string[]).includes(word);

/** What a proposed word means to a reader. */
function label({ t, lang }: Words, kind: Problem['kind'], word: string, known: Named): string {
  if (word === '') return t('problem.whole');
  if (kind === 'country' || kind === 'too-many-countries')
    return word
      .split(' ')
      .map((code) => known.jurisdictions.find((one) => one.code === code)?.name[lang] ?? code)
      .join(', ');
  if (kind === 'colouring' && has(COLOURINGS, word)) return t(`map.by.${word}`);
  if (has(CHOICES, word)) return t(`headlines.line.${word}`);
  if (has(OFFENCES, word)) return t(`vocabulary.offenceLong.${word}`);
  if (has(ASKED_SUBSTANCES, word)) return t(`vocabulary.substance.${word}`);
  if (kind === 'circumstance' && has(CIRCUMSTANCES, word))
    return t(`vocabulary.circumstance.${word}`);
  if (has(DIRECTIONS, word)) return t(`vocabulary.direction.${word}`);
  if (has(SUBREGIONS, word)) return t(`vocabulary.subregion.${word}`);
  if (has(REGIMES, word)) return t(`vocabulary.regime.${word}`);
  if (has(STATUSES, word)) return t(`vocabulary.status.${word}`);
  if (kind === 'conduct' && has(SCENARIO_CONDUCTS, word)) return t(`scenarioPage.conduct.${word}`);
  if (has(MATRIX_FILTERS.custody, word)) return t(`matrix.custodyFilter.${word}`);
  if (has(MATRIX_FILTERS.record, word)) return t(`matrix.recordFilter.${word}`);
  return word;
}

/** What is wrong with an address, and what may have been meant. */
export function ProblemPage({
  words,
  problem,
  known,
}: {
  words: Words;
  problem: Problem;
  known: Named;
}) {
  const { t, lang } = words;
  return (
    <>
      <h1>{t('problem.title')}</h1>
      <p className="lead">{t('problem.lead', { part: shorten(problem.part) })}</p>
      <p>{t(`problem.kind.${problem.kind}`)}</p>
      {problem.proposals.length > 0 && (
        <>
          <h2>{t('problem.meant')}</h2>
          <ul>
            {problem.proposals.map(({ word, path }) => (
              <li key={path}>
                <a href={path}>{label(words, problem.kind, word, known)}</a>{' '}
                <span className="muted small">{path}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={`/${lang}`}>{t('problem.home')}</a>
      </p>
    </>
  );
}
