/**
 * Interface texts. One JSON file a part of the site and language; English is the reference that types the keys,
 * a test keeps Russian complete.
 */
import { createFormatter, createTranslator } from 'use-intl/core';
import type { Language } from '@/law/language';
import enApi from './en/api.json';
import enAsk from './en/ask.json';
import enChanges from './en/changes.json';
import enCommon from './en/common.json';
import enCompare from './en/compare.json';
import enCorrections from './en/corrections.json';
import enCosts from './en/costs.json';
import enCountry from './en/country.json';
import enData from './en/data.json';
import enDay from './en/day.json';
import enDictionary from './en/dictionary.json';
import enDifference from './en/difference.json';
import enEmbed from './en/embed.json';
import enForm from './en/form.json';
import enGlossary from './en/glossary.json';
import enHeadlines from './en/headlines.json';
import enLimit from './en/limit.json';
import enMap from './en/map.json';
import enMatrix from './en/matrix.json';
import enMethod from './en/method.json';
import enPenalty from './en/penalty.json';
import enPreview from './en/preview.json';
import enPrint from './en/print.json';
import enProblem from './en/problem.json';
import enProportion from './en/proportion.json';
import enScenario from './en/scenario.json';
import enScenarioPage from './en/scenarioPage.json';
import enSearch from './en/search.json';
import enServer from './en/server.json';
import enSources from './en/sources.json';
import enTake from './en/take.json';
import enThresholds from './en/thresholds.json';
import enVerification from './en/verification.json';
import enVocabulary from './en/vocabulary.json';
import ruApi from './ru/api.json';
import ruAsk from './ru/ask.json';
import ruChanges from './ru/changes.json';
import ruCommon from './ru/common.json';
import ruCompare from './ru/compare.json';
import ruCorrections from './ru/corrections.json';
import ruCosts from './ru/costs.json';
import ruCountry from './ru/country.json';
import ruData from './ru/data.json';
import ruDay from './ru/day.json';
import ruDictionary from './ru/dictionary.json';
import ruDifference from './ru/difference.json';
import ruEmbed from './ru/embed.json';
import ruForm from './ru/form.json';
import ruGlossary from './ru/glossary.json';
import ruHeadlines from './ru/headlines.json';
import ruLimit from './ru/limit.json';
import ruMap from './ru/map.json';
import ruMatrix from './ru/matrix.json';
import ruMethod from './ru/method.json';
import ruPenalty from './ru/penalty.json';
import ruPreview from './ru/preview.json';
import ruPrint from './ru/print.json';
import ruProblem from './ru/problem.json';
import ruProportion from './ru/proportion.json';
import ruScenario from './ru/scenario.json';
import ruScenarioPage from './ru/scenarioPage.json';
import ruSearch from './ru/search.json';
import ruServer from './ru/server.json';
import ruSources from './ru/sources.json';
import ruTake from './ru/take.json';
import ruThresholds from './ru/thresholds.json';
import ruVerification from './ru/verification.json';
import ruVocabulary from './ru/vocabulary.json';

export type { Language };

export const messages = {
  en: {
    api: enApi,
    ask: enAsk,
    changes: enChanges,
    common: enCommon,
    corrections: enCorrections,
    headlines: enHeadlines,
    form: enForm,
    glossary: enGlossary,
    method: enMethod,
    sources: enSources,
    verification: enVerification,
    compare: enCompare,
    costs: enCosts,
    country: enCountry,
    day: enDay,
    data: enData,
    dictionary: enDictionary,
    difference: enDifference,
    embed: enEmbed,
    limit: enLimit,
    map: enMap,
    matrix: enMatrix,
    penalty: enPenalty,
    preview: enPreview,
    print: enPrint,
    problem: enProblem,
    proportion: enProportion,
    scenario: enScenario,
    scenarioPage: enScenarioPage,
    search: enSearch,
    server: enServer,
    take: enTake,
    thresholds: enThresholds,
    vocabulary: enVocabulary,
  },
  ru: {
    api: ruApi,
    ask: ruAsk,
    changes: ruChanges,
    common: ruCommon,
    corrections: ruCorrections,
    headlines: ruHeadlines,
    form: ruForm,
    glossary: ruGlossary,
    method: ruMethod,
    sources: ruSources,
    verification: ruVerification,
    compare: ruCompare,
    costs: ruCosts,
    country: ruCountry,
    day: ruDay,
    data: ruData,
    dictionary: ruDictionary,
    difference: ruDifference,
    embed: ruEmbed,
    limit: ruLimit,
    map: ruMap,
    matrix: ruMatrix,
    penalty: ruPenalty,
    preview: ruPreview,
    print: ruPrint,
    problem: ruProblem,
    proportion: ruProportion,
    scenario: ruScenario,
    scenarioPage: ruScenarioPage,
    search: ruSearch,
    server: ruServer,
    take: ruTake,
    thresholds: ruThresholds,
    vocabulary: ruVocabulary,
  },
} as const;

type Messages = (typeof messages)['en'];

/** What is thrown when a text is missing: shown nowhere, so that a test or the build finds it. */
function fail(error: Error): never {
  throw error;
}

/** Dates and lists are written the British way: 30 July 2018; Georgia, Kazakhstan and Ukraine. */
const DATES: Record<Language, string> = { en: 'en-GB', ru: 'ru' };

/** Finds each text without values only once: a comparison asks for hundreds of the same few. */
function findingOnce<Translate extends ReturnType<typeof translator>>(translate: Translate) {
  const found = new Map<string, string>();
  const t = (...[key, values, ...rest]: Parameters<Translate>): string => {
    if (values) return translate(key, values, ...rest);
    const known = found.get(key);
    if (known !== undefined) return known;
    const text = translate(key);
    found.set(key, text);
    return text;
  };
  return Object.assign(t, translate) as Translate;
}

function translator(locale: Language) {
  return createTranslator({
    locale,
    messages: messages[locale] as Messages,
    onError: fail,
    timeZone: 'UTC',
  });
}

function create(locale: Language) {
  return {
    lang: locale,
    t: findingOnce(translator(locale)),
    format: createFormatter({ locale: DATES[locale], onError: fail, timeZone: 'UTC' }),
  };
}

/** `t('penalty.fine')` gives a text, `format` numbers and dates, both in the language of `lang`. */
export type Words = ReturnType<typeof create>;

const words = Object.fromEntries(
  (Object.keys(messages) as Language[]).map((lang) => [lang, create(lang)]),
) as Record<Language, Words>;

/** The texts of a language. */
export function wordsIn(lang: Language): Words {
  return words[lang];
}
