import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { otherLanguages } from '@/law/language';
import { messages } from './index';

type Tree = { [key: string]: string | Tree };

function leaves(tree: Tree, at = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${at}${key}`, value] as const]
        : [...leaves(value, `${at}${key}.`)],
    ),
  );
}

const en = leaves(messages.en as unknown as Tree);
const ru = leaves(messages.ru as unknown as Tree);

/** The arguments a message takes: {n}, {date} … */
function argumentsOf(message: string, locale: string): string[] {
  const names = new Set<string>();
  const visit = (elements: readonly unknown[]) => {
    for (const element of elements as { type: number; value?: string; options?: object }[]) {
      if (element.type > 0 && element.type < 7 && element.value) names.add(element.value);
      for (const option of Object.values(element.options ?? {}))
        visit((option as { value: unknown[] }).value);
    }
  };
  visit(new IntlMessageFormat(message, locale).getAst() as unknown[]);
  return [...names].sort();
}

describe.each(otherLanguages('en'))('%s', (lang) => {
  const own = leaves(messages[lang] as unknown as Tree);

  test('has every text', () => {
    expect([...own.keys()].sort()).toEqual([...en.keys()].sort());
    expect(en.size).toBeGreaterThan(200);
  });

  test('says the same variables', () => {
    for (const [key, english] of en)
      expect(argumentsOf(own.get(key) ?? '', lang), key).toEqual(argumentsOf(english, 'en'));
  });
});

test('Russian texts are Russian', () => {
  // These are the same in both languages: a name, a format, a bare variable, a sign.
  const neutral =
    /^[^\p{L}]*$|^(\{[^}]*\}|[%≥]|№|CSV|CSL|JSON|BibTeX|English|Русский|\s|[—–.,:«»()-])*$/u;
  for (const [key, russian] of ru)
    if (!neutral.test(russian)) expect(russian, key).toMatch(/[а-яё]|ЛСД|МДМА|PVP/i);
});
