import { type NextRequest, NextResponse } from 'next/server';
import { isLanguage } from '@/links/grammar';
import { askPath, readQuestion } from '@/links/question';

/** Where the search was before one box answered every question: its links lead there. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ lang: string }> }) {
  const { lang } = await params;
  const question = readQuestion(request.nextUrl.searchParams.get('q') ?? undefined);
  return new NextResponse(null, {
    status: 308,
    headers: { Location: askPath(isLanguage(lang) ? lang : 'en', question) },
  });
}
