import type { ReactNode } from 'react';
import type { Words } from '@/messages';

export interface ContentsSection {
  /** Its anchor. */
  id: string;
  title: string;
  content: ReactNode;
}

/** A long page: its sections under headings, and beside them the list that leads to each. */
export function WithContents({
  words: { t },
  sections,
  prose = false,
  children,
}: {
  words: Words;
  sections: readonly ContentsSection[];
  /** lines no longer than a text is well read */
  prose?: boolean;
  /** what stands after the last section */
  children?: ReactNode;
}) {
  return (
    <div className="with-contents">
      <nav className="contents" aria-label={t('country.contents')}>
        <ul>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className={prose ? 'prose' : undefined}>
        {sections.map(({ id, title, content }, at) => (
          <section key={id} id={id}>
            <h2 className={at === 0 ? 'first' : undefined}>{title}</h2>
            {content}
          </section>
        ))}
        {children}
      </div>
    </div>
  );
}
