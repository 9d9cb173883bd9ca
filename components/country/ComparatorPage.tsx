import type { ComparatorView } from '@/law/comparator-view';
import { countryPath } from '@/links/country';
import { comparatorTitle } from '@/words/comparator';
import { periodOf } from '@/words/provision';
import { recordTitle } from '@/words/titles';
import { DayForm } from '../day/DayForm';
import { CustodyBar } from '../penalty/CustodyBar';
import { Penalties } from '../penalty/Penalties';
import { Standing } from '../rule/RuleCard';
import { TakeAlong } from '../take/TakeAlong';
import type { CountryProps } from './CorrectRecord';
import { Facts, ProvisionFact, RecordEnd, StatusFact } from './RecordParts';

/** Another crime of the code with everything it rests on. */
export function ComparatorPage({
  words,
  country,
  shown,
  corrections,
  on,
}: CountryProps & {
  shown: ComparatorView;
  /** the day of the address; null or left out = today */
  on?: string | null;
}) {
  const { t, lang } = words;
  const { comparator, instrument, id } = shown;
  const { code, name } = country.jurisdiction;
  const path = countryPath(lang, code, id, on);
  return (
    <>
      <p>
        <a href={`${countryPath(lang, code, null, on)}#comparators`}>
          {t('country.allOf', { country: name[lang] })}
        </a>
      </p>
      <h1>
        {recordTitle(words, country.jurisdiction, comparatorTitle(words, comparator, instrument))}
      </h1>
      <p className="lead">{t('country.comparatorTold', { title: comparator.title[lang] })}</p>
      {comparator.note && <p>{comparator.note[lang]}</p>}
      <DayForm words={words} path={path} on={on} today={country.today} />
      <div className="tools">
        <TakeAlong words={words} path={path} />
      </div>
      <h2>{t('country.penalties')}</h2>
      <Penalties words={words} alternatives={shown.alternatives} notes />
      <CustodyBar custody={shown.custody} />
      <Facts
        facts={[
          [t('country.crime'), t(`vocabulary.crime.${comparator.crime}`)],
          [
            t('country.provision'),
            <ProvisionFact
              key="provision"
              words={words}
              shown={shown}
              provision={comparator.provision}
            />,
          ],
          [
            t('country.inForce'),
            <span key="period">
              {periodOf(words, comparator)}
              <Standing words={words} shown={{ ...shown, rule: comparator }} dated />
            </span>,
          ],
          [
            t('common.evidence'),
            <StatusFact key="status" words={words} status={comparator.status} />,
          ],
        ]}
      />
      <RecordEnd
        words={words}
        country={country}
        corrections={corrections}
        kind="comparator"
        id={id}
        name={comparatorTitle(words, comparator, instrument)}
        sources={comparator.sources}
      />
    </>
  );
}
