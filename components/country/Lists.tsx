import { dataLanguage } from '@/law/language';
import { ASPECT_NAMES } from '@/law/vocabulary';
import { aspectValueWords } from '@/words/aspect';
import { figureWords } from '@/words/costs';
import { formatDate } from '@/words/dates';
import { StatusMark } from '../penalty/Tags';
import { Citations } from '../sources/Citations';
import { EarlierNames } from '../sources/EarlierNames';
import { CorrectRecord, type CountryProps } from './CorrectRecord';

export function AspectList({ words, country, corrections }: CountryProps) {
  const { t, lang } = words;
  const records = [...country.aspects].sort(
    (a, b) => ASPECT_NAMES.indexOf(a.aspect) - ASPECT_NAMES.indexOf(b.aspect),
  );
  return records.map((record) => (
    <div key={record.aspect} className="record" id={record.aspect}>
      <p>
        <b>{t(`vocabulary.aspect.${record.aspect}`)}:</b> {aspectValueWords(words, record)}{' '}
        <StatusMark words={words} status={record.status} />
      </p>
      <p>{record.detail[lang]}</p>
      <Citations words={words} citations={record.sources} sources={country.sources} />{' '}
      <CorrectRecord
        words={words}
        country={country}
        corrections={corrections}
        kind="aspect"
        id={`${country.jurisdiction.code}-${record.aspect}`}
        name={t(`vocabulary.aspect.${record.aspect}`)}
      />
    </div>
  ));
}

export function ReformList({ words, country, corrections }: CountryProps) {
  const { t, lang } = words;
  return country.reforms.map((reform) => (
    <div key={reform.id} className="record" id={reform.id}>
      <p>
        <EarlierNames page={country} id={reform.id} />
        <b>{formatDate(words, reform.date)}</b> · {reform.title[lang]}{' '}
        <span className="tag">{t(`vocabulary.direction.${reform.direction}`)}</span>{' '}
        <StatusMark words={words} status={reform.status} />
      </p>
      <p>{reform.detail[lang]}</p>
      <Citations words={words} citations={reform.sources} sources={country.sources} />{' '}
      <CorrectRecord
        words={words}
        country={country}
        corrections={corrections}
        kind="reform"
        id={reform.id}
        name={reform.title[lang]}
      />
    </div>
  ));
}

export function CostTable({ words, country, corrections }: CountryProps) {
  const { t, lang } = words;
  return (
    <table className="stacks">
      <thead>
        <tr>
          <th scope="col">{t('country.metric')}</th>
          <th scope="col" className="num">
            {t('country.value')}
          </th>
          <th scope="col" className="num">
            {t('country.year')}
          </th>
          <th scope="col">{t('common.evidence')}</th>
        </tr>
      </thead>
      <tbody>
        {country.costs.map((cost) => (
          <tr key={cost.id} id={cost.id}>
            <th scope="row">
              <EarlierNames page={country} id={cost.id} />
              {t(`vocabulary.metric.${cost.metric}`)}
              {cost.covers && (
                <span className="row-note">{t(`vocabulary.covers.${cost.covers}`)}</span>
              )}
              {cost.note && <span className="row-note">{cost.note[lang]}</span>}
            </th>
            <td className="num">{figureWords(words, cost)}</td>
            <td className="num">{cost.year}</td>
            <td>
              <StatusMark words={words} status={cost.status} />
              <br />
              <Citations words={words} citations={cost.sources} sources={country.sources} />
              <CorrectRecord
                words={words}
                country={country}
                corrections={corrections}
                kind="cost"
                id={cost.id}
                name={t(`vocabulary.metric.${cost.metric}`)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function QuestionList({ words, country }: Omit<CountryProps, 'corrections'>) {
  const { t, lang } = words;
  return (
    <>
      <p className="muted">{t('country.questionsLead')}</p>
      <ul>
        {country.questions.map((question) => (
          <li key={question.en}>
            {dataLanguage(lang) === 'ru' && question.ru ? (
              question.ru
            ) : (
              <span lang="en">
                {question.en}
                {lang !== 'en' && ` (${t('country.questionEnglish')})`}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
