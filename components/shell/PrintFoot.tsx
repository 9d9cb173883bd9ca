import type { Words } from '@/messages';
import { formatDate } from '@/words/dates';
import { QrCode } from './QrCode';

/**
 * What a printed sheet needs to stand alone: where it comes from, of which day and data it is, and on what terms.
 * Not shown on screen, where the menu, the address bar and the foot say the same.
 * @param title what the page is called; null = the name of the site is enough
 * @param address the whole address of the page, with host
 */
export function PrintFoot({
  words,
  title,
  address,
  day,
  version,
}: {
  words: Words;
  title: string | null;
  address: string;
  day: string;
  version: string;
}) {
  const { t } = words;
  return (
    <aside className="print-foot">
      <style>{everySheet(address)}</style>
      <QrCode text={address} label={t('print.qr', { address })} />
      <div>
        <p>
          <b>{title ? `${title} — ${t('common.siteName')}` : t('common.siteName')}</b>
        </p>
        <p>
          <a href={address}>{address}</a>
        </p>
        <p>
          {t('common.asOf', { date: formatDate(words, day) })} · {t('common.version', { version })}
        </p>
        <p>
          {t('common.notAdvice')} {t('print.more')} {t('common.licence')}
        </p>
      </div>
    </aside>
  );
}

/** The address at the foot of each sheet: sheets get separated. */
const everySheet = (address: string) =>
  `@media print{@page{@bottom-left{content:${cssString(address)}}}}`;

/** A text as a string of CSS: whatever could end the string or the element is written as its code point. */
const cssString = (text: string) =>
  `"${text.replace(/["\\<>\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
