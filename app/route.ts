import { NextResponse } from 'next/server';
import { isLanguage } from '@/links/grammar';

export const dynamic = 'force-dynamic';

/** The bare address: to the language that the browser asks for first among those of the site, else to English. Nothing is kept. */
export function GET(request: Request) {
  const wanted = (request.headers.get('accept-language') ?? '').slice(0, 500).toLowerCase();
  const first = wanted
    .split(',')
    .map((entry) => {
      const [tag = '', q] = entry.trim().split(';q=');
      return { language: tag.split('-')[0], weight: q === undefined ? 1 : Number(q) || 0 };
    })
    .filter(({ language }) => isLanguage(language ?? ''))
    .sort((a, b) => b.weight - a.weight)[0];
  return new NextResponse(null, {
    status: 307,
    headers: { Location: `/${first?.language ?? 'en'}`, Vary: 'Accept-Language' },
  });
}
