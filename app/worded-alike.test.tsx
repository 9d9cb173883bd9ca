/** Every limit and figure of the data is worded alike wherever a reader meets it: on pages, in files and commands. */

import { rmSync } from 'node:fs';
import path from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CostTable } from '@/components/country/Lists';
import { ThresholdTable } from '@/components/country/ThresholdTable';
import { limitChart } from '@/components/picture/limits';
import { AnswerDetails } from '@/components/scenario/AnswerDetails';
import { CountrySources } from '@/components/sources/CountrySources';
import { countryLimitTable, substanceTable } from '@/components/take/thresholds';
import { LimitsTable } from '@/components/thresholds/LimitsTable';
import { gramScale } from '@/components/thresholds/layout';
import { Plot } from '@/components/thresholds/Plot';
import type { Country } from '@/db/queries/country';
import type { Named } from '@/db/queries/records';
import { readLaw } from '@/db/read-law';
import { buildFromData, testFolder } from '@/db/test-database';
import { today } from '@/law/date';
import { dossierChanges } from '@/law/difference/dossiers';
import { evaluate } from '@/law/scenario/evaluate';
import { scenarioSchema } from '@/law/scenario/input';
import type { CostFigure, Dossier, Threshold } from '@/law/schema';
import { LANGUAGES, SUBSTANCES } from '@/law/vocabulary';
import { type Words, wordsIn } from '@/messages';
import { rowOf } from '@/scripts/scenario/rows';
import { figureWords } from '@/words/costs';
import { changeLine } from '@/words/difference/lines';
import { namesOf } from '@/words/difference/names';
import { limitWords } from '@/words/limit';

const folder = testFolder();
const day = today();
const { dossiers, rates } = readLaw();
let ask: typeof import('@/db/queries/country') &
  typeof import('@/db/queries/thresholds') &
  typeof import('@/db/queries/sources') &
  typeof import('@/db/queries/scenario') &
  typeof import('@/db/queries/rule-views');
let countries: Country[];

beforeAll(async () => {
  process.env.DRUG_LAWS_DB = path.join(folder, 'law.sqlite');
  buildFromData(process.env.DRUG_LAWS_DB);
  ask = {
    ...(await import('@/db/queries/country')),
    ...(await import('@/db/queries/thresholds')),
    ...(await import('@/db/queries/sources')),
    ...(await import('@/db/queries/scenario')),
    ...(await import('@/db/queries/rule-views')),
  };
  countries = dossiers.flatMap(({ jurisdiction }) => {
    const found = ask.country(jurisdiction.code.toLowerCase(), day);
    return found ? [found] : [];
  });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const corrections = { target: null, site: 'https://example.org', version: '0' };

/** What stands in a piece of a page, without its marks. */
const textOf = (html: string | undefined) =>
  (html ?? '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');

/** Limits by what they are called, with their words: of all places and of the one that decides. */
type Told = Record<string, string>;
const tell = (words: Words, rows: readonly Named<Threshold>[]): Told =>
  Object.fromEntries(rows.map((row) => [row.id, limitWords(words, row)]));

describe.each(LANGUAGES)('limits, %s', (lang) => {
  const words = wordsIn(lang);

  test('on the page of the jurisdiction', () => {
    for (const country of countries) {
      const html = renderToStaticMarkup(
        <ThresholdTable words={words} country={country} corrections={corrections} />,
      );
      const told = [...html.matchAll(/<tr id="([^"]+)">.*?<td class="num">(.*?)<\/td>/g)];
      expect(Object.fromEntries(told.map(([, id, text]) => [id, textOf(text)]))).toEqual(
        tell(words, country.thresholds),
      );
    }
  });

  test('on the page of its substance: in the table, on the scale, in the picture, in its files', () => {
    for (const substance of SUBSTANCES) {
      const limits = ask.substanceLimits(substance, day);
      const files = substanceTable(words, limits, '').rows;
      const scale = gramScale(limits.countries.flatMap(({ rows }) => rows));
      const plot =
        scale &&
        renderToStaticMarkup(<Plot words={words} countries={limits.countries} scale={scale} />);
      const chart = limitChart(words, limits);
      for (const { rows } of limits.countries)
        for (const { id, threshold } of rows) {
          const said = limitWords(words, threshold);
          const table = renderToStaticMarkup(
            <LimitsTable words={words} limits={limits} caption="" show={(row) => row.id === id} />,
          );
          expect([...table.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell]) => textOf(cell))).toContain(
            said,
          );
          expect(files.find(({ record }) => record === id)?.limit).toBe(said);
          if (threshold.unit === 'g')
            expect(textOf(plot?.replaceAll('"', '>'))).toContain(`: ${said}`);
        }
      const all = limits.countries.flatMap(({ rows }) =>
        rows.map(({ threshold }) => limitWords(words, threshold)),
      );
      for (const { value } of chart?.rows ?? []) expect(all).toContain(value);
    }
  });

  test('among what rests on a source', () => {
    for (const country of countries) {
      const data = ask.sourcesOf(country.jurisdiction.code);
      const html = data ? renderToStaticMarkup(<CountrySources words={words} data={data} />) : '';
      for (const row of country.thresholds.filter(({ sources }) => sources.length > 0)) {
        const links = [...html.matchAll(new RegExp(`href="[^"]*#${row.id}">(.*?)</a>`, 'g'))];
        expect(links.length).toBeGreaterThan(0);
        for (const [, text] of links)
          expect(textOf(text).split(' · ').at(-1)).toBe(limitWords(words, row));
      }
    }
  });

  test('in the files of the jurisdiction', () => {
    for (const country of countries) {
      const told = tell(words, country.thresholds);
      for (const { record, limit } of countryLimitTable(words, country, '').rows)
        expect(limit).toBe(told[String(record)]);
    }
  });

  test('in the command that tells what the data changes', () => {
    for (const dossier of dossiers) {
      const changes = dossierChanges(null, dossier).filter(
        ({ section }) => section === 'thresholds',
      );
      expect(changes).toHaveLength(dossier.thresholds?.length ?? 0);
      const telling = { words, names: namesOf(dossier), brief: false };
      for (const change of changes)
        expect(changeLine(telling, dossier.jurisdiction, change)).toContain(
          `: ${words.t('difference.new', { what: limitWords(words, change.after as unknown as Threshold) })}`,
        );
    }
  });

  test('in the answer to a question, on the page and in the terminal', () => {
    const empty = ask.scenarioAnswers(
      scenarioSchema.parse({ substance: 'heroin', conduct: 'use', amount: null, date: day }),
    );
    const views = new Map(ask.ruleViews(day).map((view) => [view.id, view]));
    let compared = 0;
    for (const dossier of dossiers)
      for (const [limit, amount] of inside(dossier)) {
        const scenario = scenarioSchema.parse({
          substance: limit.substance,
          conduct: 'possession',
          amount,
          date: day,
        });
        for (const answer of evaluate(dossier, scenario, { rates })) {
          const rows = answer.amount.tiers.flatMap((tier) => tier.rows);
          const html = textOf(
            renderToStaticMarkup(
              <AnswerDetails
                words={words}
                data={{ ...empty, answers: [answer], views }}
                answer={answer}
                now={null}
              />,
            ),
          );
          for (const { threshold } of rows)
            expect(html).toContain(`(${limitWords(words, threshold)}, `);
          for (const {
            rows: [first],
          } of answer.amount.tiers)
            if (first)
              expect(rowOf(words, dossier, { answer, rank: null }, rates)[3]).toContain(
                `: ${limitWords(words, first.threshold)}, `,
              );
          compared += rows.length;
        }
      }
    expect(compared).toBeGreaterThan(300);
  });
});

test.each(LANGUAGES)(
  'figures on cost, on the page of the jurisdiction and in the command, %s',
  (lang) => {
    const words = wordsIn(lang);
    for (const country of countries) {
      const html = renderToStaticMarkup(
        <CostTable words={words} country={country} corrections={corrections} />,
      );
      const told = [...html.matchAll(/<tr id="([^"]+)">.*?<td class="num">(.*?)<\/td>/g)];
      expect(Object.fromEntries(told.map(([, id, text]) => [id, textOf(text)]))).toEqual(
        Object.fromEntries(country.costs.map((figure) => [figure.id, figureWords(words, figure)])),
      );
    }
    for (const dossier of dossiers) {
      const telling = { words, names: namesOf(dossier), brief: false };
      for (const change of dossierChanges(null, dossier).filter(
        ({ section }) => section === 'costs',
      )) {
        const what = figureWords(words, change.after as unknown as CostFigure);
        expect(changeLine(telling, dossier.jurisdiction, change)).toContain(
          `: ${words.t('difference.new', { what })}`,
        );
      }
    }
  },
);

/** An amount that each limit holds. */
function inside({ thresholds }: Dossier) {
  return (thresholds ?? []).map((limit) => {
    const { from, to, unit } = limit;
    const value = to === null ? (from ?? 0) * 2 || 1 : ((from ?? 0) + to) / 2;
    return [limit, { value, unit }] as const;
  });
}
