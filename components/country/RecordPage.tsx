import type { RuleView } from '@/law/rule-view';
import { countryPath } from '@/links/country';
import { wordPath } from '@/links/glossary';
import {
  circumstanceWords,
  objectsWords,
  periodWords,
  provisionWords,
  quantityWords,
} from '@/words/provision';
import { recordTitle } from '@/words/titles';
import { DayForm } from '../day/DayForm';
import { CustodyBar } from '../penalty/CustodyBar';
import { Penalties } from '../penalty/Penalties';
import { RegimeTag } from '../penalty/Tags';
import { Standing } from '../rule/RuleCard';
import { TakeAlong } from '../take/TakeAlong';
import type { CountryProps } from './CorrectRecord';
import { Facts, ProvisionFact, RecordEnd, StatusFact } from './RecordParts';

/** One rule with everything it rests on: article, dates, penalties with their notes, sources and status. */
export function RecordPage({
  words,
  country,
  shown,
  corrections,
  on,
}: CountryProps & {
  shown: RuleView;
  /** the day of the address; null or left out = today */
  on?: string | null;
}) {
  const { t, lang, format } = words;
  const { rule } = shown;
  const { code, name } = country.jurisdiction;
  const path = countryPath(lang, code, rule.id, on);
  const facts: [string, React.ReactNode][] = [
    [
      t('country.liability'),
      <a key="regime" href={wordPath(lang, 'regime', rule.regime)}>
        <RegimeTag words={words} regime={rule.regime} />
      </a>,
    ],
    [t('country.quantity'), quantityWords(words, shown)],
    [
      t('country.conduct'),
      format.list(rule.conduct.map((word) => t(`vocabulary.conduct.${word}`))),
    ],
    [t('country.substances'), objectsWords(words, rule)],
    [t('country.circumstances'), circumstanceWords(words, shown)],
    [
      t('country.provision'),
      <ProvisionFact key="provision" words={words} shown={shown} provision={rule.provision} />,
    ],
    [
      t('country.inForce'),
      <span key="period">
        {periodWords(words, shown)}
        <Standing words={words} shown={shown} dated />
      </span>,
    ],
    ...(rule.territory
      ? [
          [t('compare.territory', { territory: '' }).replace(/: *$/, ''), rule.territory[lang]] as [
            string,
            string,
          ],
        ]
      : []),
    [t('common.evidence'), <StatusFact key="status" words={words} status={rule.status} />],
  ];
  return (
    <>
      <p>
        <a href={`${countryPath(lang, code, null, on)}#${rule.id}`}>
          {t('country.allOf', { country: name[lang] })}
        </a>
      </p>
      <h1>{recordTitle(words, country.jurisdiction, provisionWords(words, shown))}</h1>
      <p className="lead">{rule.description[lang]}</p>
      <DayForm words={words} path={path} on={on} today={country.today} />
      <div className="tools">
        <TakeAlong words={words} path={path} />
      </div>
      <h2>{t('country.penalties')}</h2>
      <Penalties words={words} alternatives={shown.alternatives} notes />
      <CustodyBar custody={shown.custody} />
      <Facts facts={facts} />
      {rule.exemption && (
        <>
          <h2>{t('country.exemption')}</h2>
          <p>{rule.exemption[lang]}</p>
        </>
      )}
      <RecordEnd
        words={words}
        country={country}
        corrections={corrections}
        kind="rule"
        id={rule.id}
        name={provisionWords(words, shown)}
        sources={rule.sources}
      />
    </>
  );
}
