/** Damage to the form of a file: characters, syntax, keys and words. Each kind must be refused at the right line. */
import { describe, it } from 'vitest';
import { type JsonSchema, jurisdictionJsonSchema } from '@/law/json-schema';
import { type Damage, expectRefused } from './expect';
import { type Damaged, RealFile } from './real-file';

const kz = new RealFile('jurisdictions/kz.yaml');
const fine = kz.find('offences', (rule) => JSON.stringify(rule.penalties).includes('"fine"'));

function cut(word: string): Damaged {
  const at = kz.text.indexOf(word);
  return kz.become(kz.text.slice(0, at) + kz.text.slice(at + word.length), at);
}

function below({ file, line }: Damaged): Damaged {
  return { file, line: line + 1 };
}

/** The file's bytes read as if they were UTF-8, as the program does. */
function inEncoding(bytes: Buffer): string {
  return bytes.toString('utf8');
}

const characters: Damage[] = [
  ['a byte order mark', () => kz.become(`\uFEFF${kz.text}`), 'BOM'],
  ['UTF-16', () => kz.become(inEncoding(Buffer.from(`\uFEFF${kz.text}`, 'utf16le'))), 'UTF-8'],
  [
    'a letter of another encoding',
    () => {
      const at = kz.text.indexOf('Казахстан');
      const bytes = Buffer.concat([
        Buffer.from(kz.text.slice(0, at)),
        Buffer.from([0xca, 0xe0, 0xe7]),
        Buffer.from(kz.text.slice(at)),
      ]);
      return kz.become(inEncoding(bytes), at);
    },
    /name › ru.*UTF-8/,
  ],
  ['a tab before a key', () => kz.before(['jurisdiction', 'code'], '\t'), 'tab'],
  ['a tab in a text', () => kz.set(['jurisdiction', 'name', 'en'], 'Kazakh\tstan'), /en.*tab/],
  ['a control character', () => kz.set(['jurisdiction', 'name', 'en'], 'Kazakh\u0000'), 'control'],
];

const syntax: Damage[] = [
  ['a key twice', () => kz.twice(['offences', fine, 'regime']), /offences › kz-.*regime/],
  ['a top key twice', () => kz.twice(['summary']), /"summary"/],
  ['a key without a colon', () => cut(': criminal'), /./],
  [
    'a line moved to the left',
    () => kz.become(kz.text.replace('\n  name:', '\n name:'), kz.text.indexOf('\n  name:') + 1),
    /column|line/,
  ],
  [
    'a quote that does not close',
    () => kz.set(['jurisdiction', 'name', 'en'], '"Kazakhstan'),
    /quote/,
  ],
  [
    'a bracket that does not close',
    // Where the bracket was to close is not known: the next line is the first that can't be read.
    () => below(kz.set(['offences', fine, 'circumstances'], '[repeat')),
    /bracket/,
  ],
  [
    'a colon in a text without quotes',
    () => kz.set(['jurisdiction', 'name', 'en'], 'Kazakhstan: a state'),
    /"double quotes"/,
  ],
  [
    'a text that begins with a bracket',
    () => kz.set(['jurisdiction', 'name', 'en'], '[sic] text'),
    /./,
  ],
  ['a reference to nothing', () => kz.set(['jurisdiction', 'name', 'en'], '*nowhere'), /quotes/],
  ['a tag', () => kz.set(['jurisdiction', 'name', 'en'], '!name x'), /quotes/],
  ['a second document', () => kz.before(['summary'], '---\n'), /dashes/],
  ['a merge conflict left in the file', () => kz.before(['summary'], '<<<<<<< mine\n'), /./],
];

const keys: Damage[] = [
  [
    'a misspelt key',
    () => kz.rename(['offences', fine, 'regime'], 'regmie'),
    /"regmie".*did you mean regime/,
  ],
  [
    'a key of another kind of record',
    () => kz.before(['offences', fine, 'offence'], 'url: x\n    '),
    '"url"',
  ],
  [
    'a misspelt key at the top',
    () => kz.rename(['timeline'], 'time-line'),
    /did you mean timeline/,
  ],
  [
    'a third language',
    () => kz.before(['jurisdiction', 'name', 'en'], 'kk: Қазақстан\n    '),
    '"kk"',
  ],
  [
    'a text in one language',
    () => kz.drop(['offences', fine, 'description', 'ru']),
    /description › ru.*Russian/,
  ],
  ['an empty text', () => kz.set(['jurisdiction', 'name', 'ru'], '""'), /name › ru.*empty/],
  ['a text of spaces', () => kz.set(['jurisdiction', 'name', 'ru'], '"  "'), /name › ru.*empty/],
  [
    'a text where two are wanted',
    () => kz.set(['jurisdiction', 'name'], 'Kazakhstan'),
    /name.*\{en: …, ru: …\}/,
  ],
  [
    'a number as text',
    () => kz.set(['units', 0, 'values', 0, 'value'], '"2 000"'),
    /value.*a number/,
  ],
  ['a negative number', () => kz.set(['costs', 0, 'value'], '-1'), /value.*from 0 up/],
  ['a unit worth nothing', () => kz.set(['units', 0, 'values', 0, 'value'], '0'), /value.*above 0/],
  ['half a year', () => kz.set(['costs', 0, 'year'], '2024.5'), /year.*whole number/],
  [
    'an unknown regime',
    () => kz.set(['offences', fine, 'regime'], 'crimnal'),
    /regime.*did you mean criminal/,
  ],
  [
    'an unknown offence',
    () => kz.set(['offences', fine, 'offence'], 'trafficking'),
    /offence.*supply/,
  ],
  [
    'an unknown substance',
    () => kz.set(['thresholds', 0, 'substance'], 'heroine'),
    /substance.*did you mean heroin/,
  ],
  [
    'an unknown kind of penalty',
    () => kz.set(['offences', fine, 'penalties', 0, 'all_of', 0, 'kind'], 'prison'),
    /kind.*imprisonment/,
  ],
  ['an unknown status', () => kz.set(['offences', fine, 'status'], 'verified'), /status.*checked/],
  [
    'an unknown aspect',
    () => kz.set(['aspects', 0, 'aspect'], 'use-is-crime'),
    /aspect.*use-is-offence/,
  ],
  [
    'a value the aspect can not have',
    () => kz.set(['aspects', 0, 'value'], 'perhaps'),
    /value.*use-is-offence/,
  ],
  ['an unknown tier', () => kz.set(['thresholds', 0, 'tier'], 'tiny'), /tier.*small/],
  ['an unknown unit of quantity', () => kz.set(['thresholds', 0, 'unit'], 'kg'), /unit.*tablets/],
  ['an unknown metric', () => kz.set(['costs', 0, 'metric'], 'prison-cost'), /metric/],
  [
    'a list where a word is wanted',
    () => kz.set(['offences', fine, 'regime'], '[criminal]'),
    /regime/,
  ],
  [
    'a word where a list is wanted',
    () => kz.set(['offences', fine, 'conduct'], 'possession'),
    /conduct.*a list/,
  ],
  ['no conduct', () => kz.set(['offences', fine, 'conduct'], '[]'), /conduct.*add at least one/],
  ['an id in capitals', () => kz.set(['offences', fine, 'id'], 'KZ_Possession'), /id.*hyphens/],
  [
    'a date in another order',
    () => kz.set(['offences', fine, 'valid_from'], '01.01.2015'),
    /valid_from.*2018-07-30/,
  ],
  [
    'a thirteenth month',
    () => kz.set(['offences', fine, 'valid_from'], '2015-13'),
    /valid_from.*2018-07/,
  ],
  ['a status left empty', () => kz.set(['offences', fine, 'status'], 'null'), /status.*recalled/],
];

describe.each([
  ['characters', characters],
  ['syntax', syntax],
  ['keys and words', keys],
])('damage to %s is refused', (_, damages) => {
  it.each(damages)('%s', (_name, make, key) => expectRefused(make(), key));
});

/** Every key that a record must have, with the path of the first such record in the file. */
function requiredKeys(schema: JsonSchema, path: (string | number)[] = []): (string | number)[][] {
  const options = schema.anyOf?.filter((each): each is JsonSchema => typeof each === 'object');
  if (options) return options.flatMap((option) => requiredKeys(option, path));
  const { items, properties = {}, required = [] } = schema;
  if (typeof items === 'object' && !Array.isArray(items)) return requiredKeys(items, [...path, 0]);
  return [
    ...required.map((key) => [...path, key]),
    ...Object.entries(properties).flatMap(([key, value]) =>
      typeof value === 'object' ? requiredKeys(value, [...path, key]) : [],
    ),
  ];
}

describe('a required key that is left out is refused', () => {
  const paths = requiredKeys(jurisdictionJsonSchema()).filter((path) => {
    let value: unknown = kz.data;
    for (const step of path) value = (value as Record<string | number, unknown> | null)?.[step];
    return value !== undefined;
  });

  it.each(paths.map((path) => [path.join('.'), path] as const))('%s', (_, path) => {
    expectRefused(kz.drop(path), String(path.at(-1)));
  });
});
