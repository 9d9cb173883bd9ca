import { type NextRequest, NextResponse } from 'next/server';
import { goTo } from '@/links/go';
import { isLanguage } from '@/links/grammar';

/** Where every form of the site sends its fields: answers with a redirect to the canonical address they mean. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ lang: string }> }) {
  const { lang } = await params;
  const path = goTo(isLanguage(lang) ? lang : 'en', request.nextUrl.searchParams);
  // A relative Location keeps the name under which a proxy or a phone on the same network reached us.
  return new NextResponse(null, { status: 303, headers: { Location: path } });
}
