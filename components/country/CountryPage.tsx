import type { ReactNode } from 'react';
import type { Country } from '@/db/queries/country';
import type { HeadlinesView } from '@/db/queries/headlines';
import type { NotableDay, Since } from '@/db/queries/since';
import { isBasic } from '@/law/rule-view';
import { OFFENCES } from '@/law/vocabulary';
import { comparePath } from '@/links/compare';
import { costsPath } from '@/links/costs';
import { countryPath } from '@/links/country';
import { verificationPath } from '@/links/verification';
import type { Words } from '@/messages';
import { formatDate } from '@/words/dates';
import { DayForm } from '../day/DayForm';
import { SinceContent } from '../day/Since';
import { Fold } from '../fold/Fold';
import { RuleCard } from '../rule/RuleCard';
import { ReadingNotes } from '../shell/ReadingNotes';
import { InstrumentList, SourceList, UnitList } from '../sources/References';
import { TakeAlong } from '../take/TakeAlong';
import { ComparatorList } from './ComparatorList';
import type { CountryProps } from './CorrectRecord';
import { CountryLines } from './CountryLines';
import { AspectList, CostTable, QuestionList, ReformList } from './Lists';
import { ThresholdTable } from './ThresholdTable';

const SECTIONS = [
  'rules',
  'since',
  'thresholds',
  'aspects',
  'reforms',
  'costs',
  'comparators',
  'units',
  'instruments',
  'past',
  'questions',
  'sources',
] as const;

/** One jurisdiction: its law in nine lines, and everything else that is known about it folded under them. */
export function CountryPage({
  words,
  country,
  corrections,
  neighbours,
  on,
  since,
  notable,
  lines,
}: CountryProps & {
  /** its lines on the day */
  lines: HeadlinesView;
  /** where the comparison with the jurisdictions of the same subregion is; null when there are none */
  neighbours: { path: string; names: string } | null;
  /** the day of the address; null or left out = today */
  on?: string | null;
  /** what changed between the day shown and today; null when today is shown */
  since: Since | null;
  notable: readonly NotableDay[];
}) {
  const { t, lang } = words;
  const name = country.jurisdiction.name[lang];
  const path = countryPath(lang, country.jurisdiction.code, null, on);
  const past = country.rules.filter((view) => view.inForce === 'no');
  const empty: Partial<Record<(typeof SECTIONS)[number], boolean>> = {
    since: since === null,
    units: country.units.length === 0,
    past: past.length === 0,
    reforms: country.reforms.length === 0,
    costs: country.costs.length === 0,
    comparators: country.comparators.length === 0,
    questions: country.questions.length === 0,
  };
  const counts: Partial<Record<(typeof SECTIONS)[number], number>> = {
    rules: country.rules.length - past.length,
    thresholds: country.thresholds.length,
    aspects: country.aspects.length,
    reforms: country.reforms.length,
    costs: country.costs.length,
    comparators: country.comparators.length,
    units: country.units.length,
    instruments: country.instruments.size,
    past: past.length,
    questions: country.questions.length,
    sources: country.sources.size,
  };
  const shown = SECTIONS.filter((section) => !empty[section]);
  const content: Record<(typeof SECTIONS)[number], ReactNode> = {
    rules: <Rules words={words} country={country} on={on} />,
    since: since && <SinceContent words={words} since={since} />,
    aspects: (
      <>
        {country.aspectsLater && <p className="unsure">{t('day.aspects')}</p>}
        <AspectList words={words} country={country} corrections={corrections} />
      </>
    ),
    thresholds: <ThresholdTable words={words} country={country} corrections={corrections} />,
    reforms: <ReformList words={words} country={country} corrections={corrections} />,
    costs: (
      <>
        <p>
          <a href={costsPath(lang, { code: country.jurisdiction.code })}>{t('costs.toSheet')}</a>
        </p>
        <CostTable words={words} country={country} corrections={corrections} />
      </>
    ),
    comparators: <ComparatorList words={words} country={country} on={on} />,
    units: <UnitList words={words} country={country} />,
    instruments: <InstrumentList words={words} country={country} />,
    past: (
      <>
        <p className="muted">{t('country.pastLead')}</p>
        {past.map((view) => (
          <RuleCard key={view.id} words={words} shown={view} id={view.id} on={on} />
        ))}
      </>
    ),
    questions: <QuestionList words={words} country={country} />,
    sources: <SourceList words={words} country={country} />,
  };
  return (
    <>
      <h1>{t('country.title', { country: name })}</h1>
      <CountryLines words={words} country={country} lines={lines} on={on} />
      <DayForm words={words} path={path} on={on} today={country.today} notable={notable} />
      <p>
        <b>{t('country.verified')}:</b> {t('country.verifiedCounts', country.verified.whole.counts)}
        .{' '}
        <a href={`${verificationPath(lang)}#${country.jurisdiction.code}`}>
          {t('verification.byField')}
        </a>
      </p>
      <div className="tools">
        {neighbours && (
          <a className="button primary" href={neighbours.path}>
            {t('country.compareNeighbours')}
            <span className="visually-hidden">: {neighbours.names}</span>
          </a>
        )}
        <a
          className="button"
          href={comparePath(lang, {
            codes: [country.jurisdiction.code],
            offence: 'possession',
            substance: null,
            circumstance: null,
            on,
          })}
        >
          {t('matrix.compareWith', { country: name })}
        </a>
        <TakeAlong words={words} path={path} />
      </div>
      {/* The summary is of the present law. */}
      {!on && (
        <Fold id="summary" title={t('country.inWords')}>
          <p className="lead">{country.jurisdiction.summary[lang]}</p>
        </Fold>
      )}
      {shown.map((section) => (
        <Fold
          key={section}
          id={section}
          title={t(`country.${section}`)}
          count={counts[section] === undefined ? undefined : `${counts[section]}`}
        >
          {content[section]}
        </Fold>
      ))}
      <ReadingNotes words={words} rateDate={country.rateDate} />
      <p className="small">{t('common.asOf', { date: formatDate(words, country.day) })}</p>
    </>
  );
}

function Rules({ words, country, on }: { words: Words; country: Country; on?: string | null }) {
  const { t } = words;
  const inForce = country.rules.filter((view) => view.inForce !== 'no');
  return OFFENCES.map((offence) => {
    const own = inForce.filter((view) => view.rule.offence === offence);
    const basic = own.filter((view) => isBasic(view.rule));
    const special = own.filter((view) => !isBasic(view.rule));
    return (
      <section key={offence} id={offence}>
        <h3>{t(`vocabulary.offenceLong.${offence}`)}</h3>
        {own.length === 0 && <p className="absent">{t('country.noRules')}</p>}
        {basic.map((view) => (
          <RuleCard key={view.id} words={words} shown={view} id={view.id} on={on} />
        ))}
        {special.length > 0 && (
          <details open>
            <summary>
              <b>{t('country.aggravated')}</b> ({t('country.records', { n: special.length })})
            </summary>
            {special.map((view) => (
              <RuleCard key={view.id} words={words} shown={view} id={view.id} on={on} />
            ))}
          </details>
        )}
      </section>
    );
  });
}
