import type { ReactNode } from 'react';
import type { Proportion, ProportionRow } from '@/db/queries/proportion';
import { custodyOfLine } from '@/law/headlines/scale';
import type { Custody } from '@/law/penalty/custody';
import type { Crime, ProportionLine } from '@/law/proportion';
import { recordPath } from '@/links/record';
import type { Words } from '@/messages';
import { ownTerm } from '@/words/comparator';
import { articlesOf } from '@/words/headline-basis';
import { headlineNoteWords, headlineStepWords, headlineWords } from '@/words/headlines';
import { crimeWords, textsOfLine } from '@/words/proportion';
import { provisionWords } from '@/words/provision';
import { CustodyBar } from '../penalty/CustodyBar';
import { StatusMark } from '../penalty/Tags';
import { ReadIn } from '../rule/ReadIn';
import { Standing } from '../rule/RuleCard';

interface Props {
  words: Words;
  rules: Proportion['rules'];
  row: ProportionRow;
}

/** One jurisdiction on one scale: the lines on drugs, and under them the other crimes of its code. */
export function ProportionTable({ words, rules, row }: Props) {
  const { t } = words;
  return (
    <table className="stacks proportion">
      <thead>
        <tr>
          <th scope="col">{t('proportion.act')}</th>
          <th scope="col">{t('proportion.range')}</th>
          <th scope="col">{t('proportion.basis')}</th>
        </tr>
      </thead>
      <tbody>
        <Group title={t('proportion.drugs')} />
        {row.lines.map((line) => (
          <LineRow key={line.line} words={words} rules={rules} line={line} />
        ))}
      </tbody>
      <tbody>
        <Group title={t('proportion.others')} />
        {row.crimes.map((crime) => (
          <CrimeRow key={crime.view.id} words={words} crime={crime} />
        ))}
        {row.crimes.length === 0 && (
          <tr>
            <td colSpan={3} className="absent">
              {t('proportion.none')}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

const Group = ({ title }: { title: string }) => (
  <tr>
    <th scope="rowgroup" colSpan={3}>
      {title}
    </th>
  </tr>
);

function Row({
  name,
  term,
  value,
  note,
  custody,
  children,
}: {
  name: string;
  term: string | null;
  value: string;
  note: string | null | undefined;
  custody: Custody;
  children: ReactNode;
}) {
  return (
    <tr>
      <th scope="row">
        {name}
        {term && <span className="row-note">{term}</span>}
      </th>
      <td>
        <b>{value}</b>
        <CustodyBar custody={custody} />
        {note && <span className="row-note">{note}</span>}
      </td>
      <td>{children}</td>
    </tr>
  );
}

function LineRow({ words, rules, line }: Omit<Props, 'row'> & { line: ProportionLine }) {
  const { t, lang } = words;
  const step = 'range' in line ? line.range?.step : null;
  return (
    <Row
      name={t(`headlines.line.${line.line}`)}
      term={step ? headlineStepWords(words, step) : null}
      value={headlineWords(words, line)}
      note={headlineNoteWords(words, line)}
      custody={custodyOfLine(line)}
    >
      {articlesOf(words, line, rules).map(({ words: article, rule }) => (
        <a key={rule} className="article" href={recordPath(lang, { kind: 'rule', id: rule })}>
          {article}
        </a>
      ))}
      {line.evidence && <StatusMark words={words} status={line.evidence} />}
      <span className="row-note">{textsOfLine(words, line, rules)}</span>
    </Row>
  );
}

function CrimeRow({ words, crime }: { words: Words; crime: Crime }) {
  const { t, lang } = words;
  const { view, custody } = crime;
  const { comparator, instrument, id } = view;
  return (
    <Row
      name={t(`vocabulary.crime.${comparator.crime}`)}
      term={ownTerm(words, comparator)}
      value={crimeWords(words, crime)}
      note={comparator.note?.[lang]}
      custody={custody}
    >
      <a className="article" href={recordPath(lang, { kind: 'comparator', id })}>
        {provisionWords(words, { rule: comparator, instrument })}
      </a>
      <ReadIn words={words} status={comparator.status} shown={view} />
      <Standing words={words} shown={{ ...view, rule: comparator }} dated />
    </Row>
  );
}
