import { type NextRequest, NextResponse } from 'next/server';
import { formPath, readForm } from '@/app/sections/form';
import { isLanguage } from '@/links/grammar';

/**
 * Where every form of the site sends its fields: answers with a redirect to the canonical address they mean, or, where
 * one can't be read, to the form again.
 */
export async function GET(request: NextRequest, { params }: { params: Promise<{ lang: string }> }) {
  const { lang: typed } = await params;
  const lang = isLanguage(typed) ? typed : 'en';
  const fields = request.nextUrl.searchParams;
  const { path, problem } = readForm(lang, fields);
  // A relative Location keeps the name under which a proxy or a phone on the same network reached us.
  return new NextResponse(null, {
    status: 303,
    headers: { Location: problem ? formPath(lang, fields) : path },
  });
}
