import { notFound } from 'next/navigation';

export const revalidate = 3600;
export const generateStaticParams = () => [];

type Props = { params: Promise<{ shape: string }> };

const PROSE =
  'possession of a small amount without the aim of sale is punished by a fine or by restriction of liberty. ';

/** A page of the wanted shape: /{cards}x{letters}-{serial} has so many cards, each with so many letters of prose. */
export default async function Page({ params }: Props) {
  const { shape } = await params;
  const [, cards, letters, serial] = /^(\d{1,5})x(\d{1,5})-(\d{1,9})$/.exec(shape) ?? [];
  if (!cards || !letters || !serial) notFound();
  const prose = PROSE.repeat(Math.ceil(Number(letters) / PROSE.length)).slice(0, Number(letters));
  return (
    <main>
      <h1>Page {serial}</h1>
      {Array.from({ length: Number(cards) }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: cards never move
        <Card key={at} at={at} prose={prose} />
      ))}
    </main>
  );
}

/** About as many elements and attributes as one rule of a comparison. */
function Card({ at, prose }: { at: number; prose: string }) {
  return (
    <div className="card">
      <p>
        <span className="tag">kind {at % 4}</span>
        <span className="small"> amount {at}</span>
      </p>
      <p className="about">{prose}</p>
      <ul className="list">
        <li>
          <span>1–{at} years</span>
        </li>
        <li>
          <span className="or">or</span>
          <span>a fine, ≈ {at * 10} €</span>
        </li>
      </ul>
      <div className="bar" style={{ width: `${at % 100}%` }} aria-hidden="true">
        <span />
      </div>
      <p className="foot">
        <a href={`/${at}`}>Article {at}</a>{' '}
        <span className="status" title="how well it is known">
          checked
        </span>
      </p>
    </div>
  );
}
