/** The first version of a jurisdiction's file: every place that an editor is to fill in, and no law. */
import { stringify } from 'yaml';
import { SCHEMA_COMMENT } from '@/db/json-schemas';
import type { WrittenText } from '@/law/schema';
import { ASPECT_NAMES, ASPECTS, type Aspect, SUBREGIONS } from '@/law/vocabulary';
import { wordsIn } from '@/messages';

/** What a new record of an aspect says until somebody has looked. */
const NOT_LOOKED: WrittenText = { en: 'Not looked into yet.', ru: 'Ещё не выяснялось.' };

/**
 * @param code in small letters
 * @param name of the country, or null where it is not known
 */
export function skeleton(code: string, name: WrittenText | null): string {
  const blank = (text: string | undefined) => (text ? ` ${inline(text)}` : '');
  return `${SCHEMA_COMMENT}# How to fill this in: data/FORMAT.md. What is wrong or missing, and where: npm run data:check
# What you do not know stays out, or becomes an open question. Nothing here may be guessed.
jurisdiction:
  code: ${code.toUpperCase()}
  name:
    en:${blank(name?.en)}
    ru:${blank(name?.ru)}
  subregion: # one of ${SUBREGIONS.join(', ')}
  currency: # three capital letters of ISO 4217, such as EUR
# Two to four plain sentences: is use an offence, what does a small amount lead to, what does supply lead to?
summary:
  en:
  ru:

# What you read. Take away the [] behind a key together with the "# " before its first record.
sources: []
${example(code, SOURCE)}

# The codes and acts that articles belong to.
instruments: []
${example(code, INSTRUMENT)}

# Legal units of account in which fines are set, where the law has them.
units: []
${example(code, UNIT)}

# One record for each distinct rule. Every word below is there to be replaced: it is the law of no country.
offences: []
${example(code, RULE)}

# Quantity limits, one row a tier.
thresholds: []
${example(code, THRESHOLD)}

# Other sides of the law. Each value stays unknown until it has been read.
aspects:
${ASPECT_NAMES.map(aspect).join('\n')}

# Reforms and rulings that changed the rules.
timeline: []
${example(code, REFORM)}

# Figures for comparing the cost of punishment with the cost of support.
costs: []

open_questions: []
  # - en: What could not be found, or where sources disagree.
  #   ru: Чего не удалось найти или в чём источники расходятся.
`;
}

/** A text as YAML writes it in one line, in quotes where it needs them. */
function inline(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd();
}

/** A record as comments, so that it says nothing until an editor makes it say something. */
function example(code: string, text: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => `  # ${line.replaceAll('xx-', `${code}-`)}`)
    .join('\n');
}

/** A record that says "unknown"; where the aspect has no such value, the same as comments, so that it is told as missing. */
function aspect(name: Aspect): string {
  const values: readonly string[] | null = ASPECTS[name];
  const unknown = values?.includes('unknown') ?? false;
  const choice = values
    ? `one of ${values.join(', ')}`
    : 'in plain words; value_ru says the same in Russian';
  const lines = [
    `  # ${wordsIn('en').t(`vocabulary.aspect.${name}`)} (${choice})`,
    `  - aspect: ${name}`,
    `    value:${unknown ? ' unknown' : ''}`,
    `    detail: {en: ${NOT_LOOKED.en}, ru: ${NOT_LOOKED.ru}}`,
    '    sources: []',
    '    status: recalled',
  ];
  return lines.map((line, at) => (unknown || at === 0 ? line : `  # ${line.slice(2)}`)).join('\n');
}

const SOURCE = `
- id: xx-criminal-code-text
  title: Criminal Code (consolidated)
  kind: statute
  publisher:
  url:
  language:
  published:
  retrieved:
`;

const INSTRUMENT = `
- id: xx-criminal-code
  title: {en: Criminal Code, ru: Уголовный кодекс, original: }
  kind: criminal-code
  number:
  adopted:
  as_of:
  url:
`;

const UNIT = `
- id: xx-base-unit
  name: {en: base unit, ru: базовая величина}
  values:
    - {value: , currency: , valid_from: , sources: [{source: xx-criminal-code-text, locator: }], status: recalled}
`;

const RULE = `
- id: xx-possession-small
  offence: possession
  conduct: [possession]
  regime:
  provision: {instrument: xx-criminal-code, article: , paragraph: }
  quantity: small
  quantity_label: {en: , ru: }
  substances: [all]
  circumstances: []
  description:
    en:
    ru:
  penalties:
    - all_of: [{kind: fine, min: , max: , unit: }]
    - all_of: [{kind: imprisonment, min: , max: , unit: years}]
  valid_from:
  sources: [{source: xx-criminal-code-text, locator: }]
  status: recalled
`;

const THRESHOLD = `
- substance: heroin
  tier: small
  from:
  to:
  unit: g
  basis: unknown
  instrument: xx-criminal-code
  sources: [{source: xx-criminal-code-text, locator: }]
  status: recalled
`;

const REFORM = `
- date:
  title: {en: , ru: }
  detail: {en: , ru: }
  direction: neutral
  sources: [{source: xx-criminal-code-text, locator: }]
  status: recalled
`;
