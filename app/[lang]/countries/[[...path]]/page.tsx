import { CountryList } from '@/components/country/CountryList';
import { CountryPage } from '@/components/country/CountryPage';
import { RecordPage, recordTitle } from '@/components/country/RecordPage';
import { JsonLd } from '@/components/shell/JsonLd';
import { country } from '@/db/queries/country';
import { jurisdictions } from '@/db/queries/records';
import { changedBetween, daysBeforeReforms } from '@/db/queries/since';
import { today } from '@/law/date';
import { comparePath, MOST_COMPARED } from '@/links/compare';
import { type CountryView, countryPath } from '@/links/country';
import type { Parsed } from '@/links/grammar';
import type { Language, Words } from '@/messages';
import { countryList } from '@/words/names';
import { answer, answerMetadata, readParams } from '../../../answer';
import { corrections } from '../../../corrections';
import { datasetOf, legislationOf } from '../../../json-ld';
import { pageMetadata } from '../../../page-metadata';
import { parseCountryPage } from '../../../parse';

type Props = { params: Promise<{ lang: string; path?: string[] }> };

export const revalidate = 3600;
export const generateStaticParams = () => [];

async function read(params: Props['params']) {
  const { lang, segments, wrong } = await readParams(params, 'countries');
  const parsed: Parsed<CountryView> = wrong
    ? { kind: 'problem', problem: wrong }
    : parseCountryPage(lang, segments);
  return { lang, parsed };
}

/** One jurisdiction and, where the address names one, one rule of it. */
function load({ code, record }: CountryView, day: string) {
  const found = code ? country(code, day) : null;
  return { found, view: found?.rules.find(({ id }) => id === record) ?? null };
}

export async function generateMetadata({ params }: Props) {
  const { lang, parsed } = await read(params);
  return answerMetadata(lang, parsed, (view, words, day) => {
    const { t } = words;
    const path = countryPath(lang, view.code, view.record, view.on);
    const { found, view: rule } = load(view, day);
    if (!found)
      return pageMetadata(lang, path, t('country.listTitle'), t('country.listDescription'));
    if (rule)
      return pageMetadata(lang, path, recordTitle(words, found, rule), rule.rule.description[lang]);
    const { name, summary } = found.jurisdiction;
    return pageMetadata(lang, path, t('country.title', { country: name[lang] }), summary[lang]);
  });
}

const WHOLE_LAW = { offence: null, substance: null, circumstance: null };

function neighbours(lang: Language, words: Words, code: string, on: string | null | undefined) {
  const all = jurisdictions();
  const own = all.find((one) => one.code === code);
  const members = all
    .filter((one) => one.subregion === own?.subregion)
    .sort((a, b) => Number(b.code === code) - Number(a.code === code))
    .slice(0, MOST_COMPARED);
  return members.length < 2
    ? null
    : {
        path: comparePath(lang, {
          codes: members.map((one) => one.code),
          ...WHOLE_LAW,
          on,
        }),
        names: countryList(words, members),
      };
}

export default async function Page({ params }: Props) {
  const { lang, parsed } = await read(params);
  return answer(lang, 'countries', parsed, (view, words, day) => {
    const { found, view: rule } = load(view, day);
    return {
      path: countryPath(lang, view.code, view.record, view.on),
      content: !found ? (
        <CountryList words={words} all={jurisdictions()} />
      ) : rule ? (
        <>
          <JsonLd
            data={legislationOf(
              words,
              {
                path: countryPath(lang, view.code, view.record, view.on),
                title: recordTitle(words, found, rule),
              },
              found,
              rule,
            )}
          />
          <RecordPage
            words={words}
            country={found}
            view={rule}
            corrections={corrections()}
            on={view.on}
          />
        </>
      ) : (
        <>
          <JsonLd
            data={datasetOf(words, {
              path: countryPath(lang, view.code, null, view.on),
              title: words.t('country.title', { country: found.jurisdiction.name[lang] }),
              description: found.jurisdiction.summary[lang],
              day,
              version: found.version,
            })}
          />
          <CountryPage
            words={words}
            country={found}
            neighbours={neighbours(lang, words, found.jurisdiction.code, view.on)}
            on={view.on}
            since={
              view.on
                ? changedBetween([found.jurisdiction.code], WHOLE_LAW, view.on, today())
                : null
            }
            notable={daysBeforeReforms([found.jurisdiction.code], today())}
            corrections={corrections()}
          />
        </>
      ),
    };
  });
}
