import { pictureOf, readTaken } from '@/app/take/read';
import { picturePath } from '@/links/take';

type Props = { params: Promise<{ lang: string; path: string[] }> };

export const dynamic = 'force-static';
export const revalidate = 3600;
export const generateStaticParams = () => [];

/** The picture that a link to a page shows in a chat: 1200 × 630, in the language of the page. */
export async function GET(_request: Request, { params }: Props) {
  const { lang, path } = await params;
  const { words, page, moved } = readTaken(lang, path);
  if (moved) return new Response(null, { status: 307, headers: { Location: picturePath(moved) } });
  const picture = page && pictureOf(words, page);
  if (!picture) return new Response(`${words.t('take.noPicture')}\n`, { status: 404 });
  const { previewSvg, toPng } = await import('@/components/picture/render');
  const png = toPng(await previewSvg(words, picture));
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
