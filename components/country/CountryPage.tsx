import type { ReactNode } from 'react';
import type { Country } from '@/db/queries/country';
import { isBasic } from '@/law/rule-view';
import { OFFENCES } from '@/law/vocabulary';
import { costsPath } from '@/links/costs';
import type { Words } from '@/messages';
import { CopyLink } from '../client/CopyLink';
import { formatDate } from '../dates';
import { RuleCard } from '../rule/RuleCard';
import { ReadingNotes } from '../shell/ReadingNotes';
import { AspectList, CostTable, QuestionList, ReformList } from './Lists';
import { InstrumentList, SourceList, UnitList } from './References';
import { ThresholdTable } from './ThresholdTable';

const SECTIONS = [
  'rules',
  'thresholds',
  'aspects',
  'reforms',
  'costs',
  'units',
  'instruments',
  'past',
  'questions',
  'sources',
] as const;

/** Everything known about one jurisdiction, with a contents list. */
export function CountryPage({
  words,
  country,
  neighbours,
}: {
  words: Words;
  country: Country;
  /** where the comparison with the jurisdictions of the same subregion is; null when there are none */
  neighbours: { path: string; names: string } | null;
}) {
  const { t, lang } = words;
  const name = country.jurisdiction.name[lang];
  const path = `/${lang}/countries/${country.jurisdiction.code}`;
  const past = country.rules.filter((view) => view.inForce === 'no');
  const empty: Partial<Record<(typeof SECTIONS)[number], boolean>> = {
    units: country.units.length === 0,
    past: past.length === 0,
    reforms: country.reforms.length === 0,
    costs: country.costs.length === 0,
    questions: country.questions.length === 0,
  };
  const shown = SECTIONS.filter((section) => !empty[section]);
  const content: Record<(typeof SECTIONS)[number], ReactNode> = {
    rules: <Rules words={words} country={country} />,
    thresholds: <ThresholdTable words={words} country={country} />,
    aspects: <AspectList words={words} country={country} />,
    reforms: <ReformList words={words} country={country} />,
    costs: (
      <>
        <p>
          <a href={costsPath(lang, { code: country.jurisdiction.code })}>{t('costs.toSheet')}</a>
        </p>
        <CostTable words={words} country={country} />
      </>
    ),
    units: <UnitList words={words} country={country} />,
    instruments: <InstrumentList words={words} country={country} />,
    past: (
      <>
        <p className="muted">{t('country.pastLead')}</p>
        {past.map((view) => (
          <RuleCard key={view.id} words={words} view={view} id={view.id} />
        ))}
      </>
    ),
    questions: <QuestionList words={words} country={country} />,
    sources: <SourceList words={words} country={country} />,
  };
  const { checked, secondary, recalled } = country.evidence;
  return (
    <>
      <h1>{t('country.title', { country: name })}</h1>
      <p className="lead">{country.jurisdiction.summary[lang]}</p>
      <p>
        <b>{t('country.verified')}:</b>{' '}
        {t('country.verifiedCounts', { checked, secondary, recalled })}
      </p>
      <div className="tools">
        {neighbours && (
          <a className="button primary" href={neighbours.path}>
            {t('country.compareNeighbours')}
            <span className="visually-hidden">: {neighbours.names}</span>
          </a>
        )}
        <a className="button" href={`/${lang}/compare/${country.jurisdiction.code}`}>
          {t('matrix.compareWith', { country: name })}
        </a>
        <CopyLink
          path={path}
          label={t('common.copyLink')}
          done={t('common.copied')}
          failed={t('common.copyFailed')}
        />
      </div>
      <div className="with-contents">
        <nav className="contents" aria-label={t('country.contents')}>
          <ul>
            {shown.map((section) => (
              <li key={section}>
                <a href={`#${section}`}>{t(`country.${section}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div>
          {shown.map((section, at) => (
            <section key={section} id={section}>
              <h2 className={at === 0 ? 'first' : undefined}>{t(`country.${section}`)}</h2>
              {content[section]}
            </section>
          ))}
          <ReadingNotes words={words} rateDate={country.rateDate} />
          <p className="small">{t('common.asOf', { date: formatDate(words, country.day) })}</p>
        </div>
      </div>
    </>
  );
}

function Rules({ words, country }: { words: Words; country: Country }) {
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
          <RuleCard key={view.id} words={words} view={view} id={view.id} />
        ))}
        {special.length > 0 && (
          <details open>
            <summary>
              <b>{t('country.aggravated')}</b> ({t('country.records', { n: special.length })})
            </summary>
            {special.map((view) => (
              <RuleCard key={view.id} words={words} view={view} id={view.id} />
            ))}
          </details>
        )}
      </section>
    );
  });
}
