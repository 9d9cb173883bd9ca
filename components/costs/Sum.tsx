import type { ReactNode } from 'react';
import type { CostsPageData } from '@/db/queries/costs-page';
import type { Found, Price } from '@/law/costs/figures';
import type { Words } from '@/messages';
import { capital } from '@/words/capital';
import {
  absentWords,
  areFarApart,
  figureWords,
  peopleSumWords,
  timesWords,
  yearlyWords,
} from '@/words/costs';
import { formatDate } from '@/words/dates';
import { computedMoney, rateNumber, roughEuros, wholeEuros } from '@/words/money';
import { Evidence } from './Evidence';

/** The whole calculation of one jurisdiction as a sum: each line with its figure, year, source and arithmetic. */
export function Sum({ words, data }: { words: Words; data: CostsPageData }) {
  const { t } = words;
  const { sheet } = data;
  const { prison, prisonEuros, lines, freedomEuros, difference, ratio, complete } = sheet;
  const known = lines.flatMap(({ euros }) => euros ?? []);
  const money = (amount: number) => wholeEuros(words, amount);
  const years = sheet.assumptions.years;
  return (
    <>
      <p className="small">{t('costs.sumLead')}</p>
      <table className="stacks sum">
        <thead>
          <tr>
            <th scope="col">{t('costs.columns.item')}</th>
            <th scope="col">{t('costs.columns.sum')}</th>
            <th scope="col" className="num">
              {t('costs.columns.euros')}
            </th>
          </tr>
        </thead>
        <tbody>
          <PriceRow words={words} data={data} name={t('costs.line.prison')} found={prison}>
            {prisonEuros}
          </PriceRow>
          {lines.map((line) => (
            <PriceRow
              key={line.service}
              words={words}
              data={data}
              name={capital(words, t(`costs.service.${line.service}`))}
              found={line}
              share={line.share}
            >
              {line.euros}
            </PriceRow>
          ))}
          {freedomEuros !== null && (
            <Row
              name={t(
                lines.length > known.length ? 'costs.line.freedomKnown' : 'costs.line.freedom',
              )}
              sum={known.map(money).join(' + ')}
              result={money(freedomEuros)}
              total
            />
          )}
          {complete && prisonEuros !== null && freedomEuros !== null && difference !== null && (
            <>
              <Row
                name={t('costs.line.difference')}
                sum={`${money(prisonEuros)} − ${money(freedomEuros)}`}
                result={money(difference)}
              />
              {ratio !== null && (
                <Row
                  name={t('costs.line.ratio')}
                  sum={`${money(prisonEuros)} ÷ ${money(freedomEuros)}`}
                  result={timesWords(words, ratio)}
                  total
                />
              )}
            </>
          )}
          {years > 1 && prisonEuros !== null && (
            <Row
              name={t('costs.line.overPrison', { n: years })}
              sum={`${years} × ${money(prisonEuros)}`}
              result={money(years * prisonEuros)}
            />
          )}
          {years > 1 && freedomEuros !== null && lines.length === known.length && (
            <Row
              name={t('costs.line.overFreedom', { n: years })}
              sum={`${years} × ${money(freedomEuros)}`}
              result={money(years * freedomEuros)}
            />
          )}
          <People words={words} data={data} />
        </tbody>
      </table>
      <Remarks words={words} data={data} />
    </>
  );
}

function Row({
  name,
  sum,
  result,
  total = false,
}: {
  name: ReactNode;
  sum: ReactNode;
  result: string;
  total?: boolean;
}) {
  return (
    <tr className={total ? 'total' : undefined}>
      <th scope="row">{name}</th>
      <td>{sum}</td>
      <td className="num">{result}</td>
    </tr>
  );
}

/** One price of the sum; without a price in euros the line stays, and says that it is not known. */
function PriceRow({
  words,
  data: { sources },
  name,
  found: { price, missing },
  share = 100,
  children: euros,
}: {
  words: Words;
  data: CostsPageData;
  name: string;
  found: Found;
  share?: number;
  children: number | null;
}) {
  const { t } = words;
  return (
    <Row
      name={
        <>
          {name}
          {price && (
            <Evidence words={words} record={price.record} sources={sources} own={t('costs.own')} />
          )}
        </>
      }
      sum={price && missing !== 'none-exists' ? calculation(words, price, share) : '—'}
      result={euros === null ? absentWords(words, missing) : wholeEuros(words, euros)}
    />
  );
}

/** "365 days × 7,500 KZT = 2,737,500 KZT; 612.1324 KZT for 1 euro on 1 July 2025". */
function calculation(words: Words, price: Price, share: number): string {
  const { t } = words;
  const yearly = yearlyWords(words, price);
  const sum =
    price.euros && price.currency !== 'EUR'
      ? t('costs.calc.rate', {
          sum: yearly,
          yearly: computedMoney(words, price.yearly, price.currency),
          perEuro: rateNumber(words, price.euros.perEuro),
          currency: price.currency,
          date: formatDate(words, price.euros.rateDate),
        })
      : yearly;
  return share === 100 ? sum : t('costs.calc.share', { sum, share });
}

/** What the imprisonment of everybody held for drug offences comes to in a year, and the same people in freedom. */
function People({ words, data: { sheet, sources } }: { words: Words; data: CostsPageData }) {
  const { t } = words;
  const { people, possession, prison, prisonEuros, freedomEuros, complete } = sheet;
  if (people.people === null) return null;
  const price = (euros: number | null, year: number | null) =>
    euros === null ? null : { euros, year };
  const row = (
    name: string,
    counted: typeof people,
    euros: ReturnType<typeof price>,
    evident = true,
  ) => (
    <Row
      name={
        <>
          {name}
          {evident && counted.people !== null && (
            <Evidence
              words={words}
              record={counted.record}
              sources={sources}
              own={t('costs.ownPeople')}
            />
          )}
        </>
      }
      sum={
        counted.people === null
          ? '—'
          : peopleSumWords(words, { ...counted, people: counted.people }, euros)
      }
      result={
        counted.people === null || euros === null
          ? t('costs.notKnown')
          : roughEuros(words, counted.people * euros.euros)
      }
    />
  );
  const held = price(prisonEuros, prison.price?.record?.year ?? null);
  const free = complete ? price(freedomEuros, null) : null;
  return (
    <>
      {row(t('costs.line.peoplePrison'), people, held)}
      {row(t('costs.line.possessionPrison'), possession, held)}
      {free && row(t('costs.line.peopleFreedom'), people, free, false)}
    </>
  );
}

/** What must be known to read the sum rightly. */
function Remarks({ words, data: { sheet } }: { words: Words; data: CostsPageData }) {
  const { t } = words;
  const { people, local, prisonEuros, freedomEuros, complete, years } = sheet;
  const flow = people.others.find(({ per }) => per != null);
  return (
    <>
      {local && prisonEuros !== null && (
        <p>
          {t(complete ? 'costs.inLocal' : 'costs.inLocalPrison', {
            currency: sheet.currency,
            date: formatDate(words, local.date),
            perEuro: rateNumber(words, local.perEuro),
            prison: computedMoney(words, Math.round(prisonEuros * local.perEuro), sheet.currency),
            freedom: computedMoney(
              words,
              Math.round((freedomEuros ?? 0) * local.perEuro),
              sheet.currency,
            ),
          })}
        </p>
      )}
      {years && areFarApart(sheet) && (
        <p className="caution">
          {t('costs.farApart', { first: String(years.first), last: String(years.last) })}
        </p>
      )}
      {people.people === null && <p className="small">{t('costs.peopleUnknown')}</p>}
      {people.people === null && flow && (
        <p className="small">
          {t('costs.flow', { value: figureWords(words, flow), year: String(flow.year) })}
        </p>
      )}
    </>
  );
}
