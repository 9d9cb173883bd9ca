import { NextResponse } from 'next/server';

export const dynamic = 'force-dynamic';

/** The bare address: to Russian when the browser asks for it before English, else to English. Nothing is kept. */
export function GET(request: Request) {
  const wanted = (request.headers.get('accept-language') ?? '').slice(0, 500).toLowerCase();
  const first = wanted
    .split(',')
    .map((entry) => {
      const [tag = '', q] = entry.trim().split(';q=');
      return { language: tag.split('-')[0], weight: q === undefined ? 1 : Number(q) || 0 };
    })
    .filter(({ language }) => language === 'en' || language === 'ru')
    .sort((a, b) => b.weight - a.weight)[0];
  return new NextResponse(null, {
    status: 307,
    headers: { Location: `/${first?.language ?? 'en'}`, Vary: 'Accept-Language' },
  });
}
