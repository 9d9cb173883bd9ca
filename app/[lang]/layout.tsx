import '../globals.css';
import type { Viewport } from 'next';
import type { ReactNode } from 'react';
import { isLanguage } from '@/links/grammar';
import { fontClasses } from '../fonts';
import { HANDS } from '../hands/hands';

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f1' },
    { media: '(prefers-color-scheme: dark)', color: '#16150f' },
  ],
};

export default async function Layout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ lang: string }>;
}) {
  const { lang } = await params;
  return (
    <html lang={isLanguage(lang) ? lang : 'en'} className={fontClasses}>
      <body>
        {children}
        <script type="module" src={HANDS.path} />
      </body>
    </html>
  );
}
