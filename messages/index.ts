/**
 * Interface texts. One JSON file a part of the site and language; English is the reference that types the keys,
 * a test keeps Russian complete.
 */
import { createFormatter, createTranslator } from 'use-intl/core';
import enChanges from './en/changes.json';
import enCommon from './en/common.json';
import enCompare from './en/compare.json';
import enCountry from './en/country.json';
import enMap from './en/map.json';
import enMatrix from './en/matrix.json';
import enPenalty from './en/penalty.json';
import enProblem from './en/problem.json';
import enScenario from './en/scenario.json';
import enScenarioPage from './en/scenarioPage.json';
import enSearch from './en/search.json';
import enThresholds from './en/thresholds.json';
import enVocabulary from './en/vocabulary.json';
import ruChanges from './ru/changes.json';
import ruCommon from './ru/common.json';
import ruCompare from './ru/compare.json';
import ruCountry from './ru/country.json';
import ruMap from './ru/map.json';
import ruMatrix from './ru/matrix.json';
import ruPenalty from './ru/penalty.json';
import ruProblem from './ru/problem.json';
import ruScenario from './ru/scenario.json';
import ruScenarioPage from './ru/scenarioPage.json';
import ruSearch from './ru/search.json';
import ruThresholds from './ru/thresholds.json';
import ruVocabulary from './ru/vocabulary.json';

export type Language = 'en' | 'ru';

export const messages = {
  en: {
    changes: enChanges,
    common: enCommon,
    compare: enCompare,
    country: enCountry,
    map: enMap,
    matrix: enMatrix,
    penalty: enPenalty,
    problem: enProblem,
    scenario: enScenario,
    scenarioPage: enScenarioPage,
    search: enSearch,
    thresholds: enThresholds,
    vocabulary: enVocabulary,
  },
  ru: {
    changes: ruChanges,
    common: ruCommon,
    compare: ruCompare,
    country: ruCountry,
    map: ruMap,
    matrix: ruMatrix,
    penalty: ruPenalty,
    problem: ruProblem,
    scenario: ruScenario,
    scenarioPage: ruScenarioPage,
    search: ruSearch,
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

const words: Record<Language, Words> = { en: create('en'), ru: create('ru') };

/** The texts of a language. */
export function wordsIn(lang: Language): Words {
  return words[lang];
}
