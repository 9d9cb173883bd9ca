import type { Opened } from '@/app/sections/view';
import { citedNote, noteOf, pictureOf, readTaken } from '@/app/take/read';
import { toCsv, toJson, toXlsx } from '@/components/take/formats';
import { today } from '@/law/date';
import { type Format, filePath, isFormat } from '@/links/take';
import type { Words } from '@/messages';

type Props = { params: Promise<{ lang: string; format: string; path: string[] }> };

export const dynamic = 'force-static';
export const revalidate = 3600;
export const generateStaticParams = () => [];

const TYPES: Record<Format, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  'csv-excel': 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  bib: 'application/x-bibtex; charset=utf-8',
  csl: 'application/vnd.citationstyles.csl+json; charset=utf-8',
  apa: 'text/plain; charset=utf-8',
};

const ENDINGS: Record<Format, string> = {
  csv: 'csv',
  'csv-excel': 'csv',
  xlsx: 'xlsx',
  json: 'json',
  svg: 'svg',
  png: 'png',
  bib: 'bib',
  csl: 'json',
  apa: 'txt',
};

/** A page as a file: its table, its chart or its citation. */
export async function GET(_request: Request, { params }: Props) {
  const { lang, format, path } = await params;
  const { words, page, moved } = readTaken(lang, path);
  if (moved && isFormat(format)) return leadTo(filePath(moved, format));
  const content = page && isFormat(format) ? await contentOf(words, page, format) : null;
  if (!page || content === null || !isFormat(format))
    return new Response(`${words.t('problem.title')}\n`, { status: 404 });
  const name = `drug-laws-${page.path.split('/').slice(2).join('-')}-${noteOf(words, page).version}`;
  return new Response(typeof content === 'string' ? content : new Uint8Array(content), {
    headers: {
      'Content-Type': TYPES[format],
      'Content-Disposition': `${format === 'svg' || format === 'png' ? 'inline' : 'attachment'}; filename="${name.replace(/[^\w.-]/g, '-')}.${ENDINGS[format]}"`,
    },
  });
}

const leadTo = (path: string) => new Response(null, { status: 307, headers: { Location: path } });

async function contentOf(
  words: Words,
  page: Opened,
  format: Format,
): Promise<string | Buffer | null> {
  const note = noteOf(words, page);
  const { t } = words;
  if (format === 'apa' || format === 'bib' || format === 'csl') {
    const { cite } = await import('@/components/take/cite');
    const text = cite(format, words, citedNote(words, page), today());
    return format === 'apa' ? `${text}\n` : text;
  }
  if (format === 'svg' || format === 'png') {
    const picture = pictureOf(words, page);
    if (!picture) return null;
    const { chartSvg, toPng } = await import('@/components/picture/render');
    const svg = await chartSvg(words, picture);
    return format === 'svg' ? svg : toPng(svg);
  }
  const tables = page.tables?.();
  if (!tables) return null;
  if (format === 'json') return toJson(tables, note);
  if (format !== 'xlsx') return toCsv(tables, note, format === 'csv-excel');
  return toXlsx(tables, note, {
    sheet: t('take.sheet.about'),
    labels: {
      title: t('take.about.title'),
      link: t('take.about.link'),
      day: t('take.about.day'),
      version: t('take.about.version'),
      licence: t('take.about.licence'),
    },
  });
}
