import { FORMATS, isFormat } from '@/app/take/formats';
import { noteOf, readTaken } from '@/app/take/read';
import { filePath } from '@/links/take';

type Props = { params: Promise<{ lang: string; format: string; path: string[] }> };

export const dynamic = 'force-static';
export const revalidate = 3600;
export const generateStaticParams = () => [];

/** A page as a file: its table, its chart or its citation. */
export async function GET(_request: Request, { params }: Props) {
  const { lang, format, path } = await params;
  const { words, page, moved } = readTaken(lang, path);
  if (moved && isFormat(format)) return leadTo(filePath(moved, format));
  const content = page && isFormat(format) ? await FORMATS[format].write(words, page) : null;
  if (!page || content === null || !isFormat(format))
    return new Response(`${words.t('problem.title')}\n`, { status: 404 });
  const { type, ending, group } = FORMATS[format];
  const name = `drug-laws-${page.path.split('/').slice(2).join('-')}-${noteOf(words, page).version}`;
  return new Response(typeof content === 'string' ? content : new Uint8Array(content), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `${group === 'chart' ? 'inline' : 'attachment'}; filename="${name.replace(/[^\w.-]/g, '-')}.${ending}"`,
    },
  });
}

const leadTo = (path: string) => new Response(null, { status: 307, headers: { Location: path } });
