import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { wordsIn } from '@/messages';
import { PrintFoot } from './PrintFoot';

const foot = (address: string) =>
  renderToStaticMarkup(
    <PrintFoot
      words={wordsIn('en')}
      title="Georgia: drug law"
      address={address}
      day="2026-11-25"
      version="abc123"
    />,
  );

describe('what a printed sheet says of itself', () => {
  test('title, address, day, version, terms and a code', () => {
    const html = foot('https://example.org/en/countries/ge');
    for (const text of [
      'Georgia: drug law — Drug Laws',
      'https://example.org/en/countries/ge',
      'Law as of 25 November 2026',
      'Data version abc123',
      'not legal advice',
      'CC BY 4.0',
      '<svg',
    ])
      expect(html).toContain(text);
  });

  test('an address too long for a code that paper carries is printed in words alone', () => {
    const html = foot(`https://example.org/en/costs/ge/${'a'.repeat(500)}`);
    expect(html).not.toContain('<svg');
    expect(html).toContain('aaaa');
  });

  test('no sign of an address ends the style of the sheets', () => {
    const style = foot('https://example.org/"}</style><b>').match(/<style>(.*?)<\/style>/)?.[1];
    expect(style).toContain('\\22 }\\3c /style\\3e \\3c b\\3e "');
  });

  test('the code is small: it is sent with every page', () => {
    const html = foot('https://drug-laws.example.org/ru/compare/ge-kz-ua/possession/heroin');
    expect(html.match(/ d="([^"]*)"/)?.[1]?.length).toBeLessThan(2500);
  });
});
