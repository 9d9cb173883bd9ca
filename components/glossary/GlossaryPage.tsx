import type { NationalNames, NationalTerms } from '@/db/queries/glossary';
import { type Language, otherLanguages } from '@/law/language';
import {
  GLOSSARY,
  GLOSSARY_GROUPS,
  GLOSSARY_LISTS,
  type GlossaryGroup,
  type GlossaryList,
  wordAnchor,
} from '@/links/glossary';
import { type Words, wordsIn } from '@/messages';
import { CopyLink } from '../client/CopyLink';
import { WithContents } from '../shell/WithContents';
import { definitionOf, termOf } from './terms';

/** Every word that the tables use, with its meaning, the term in other languages and what laws call it. */
export function GlossaryPage({ words, national }: { words: Words; national: NationalTerms }) {
  const { t, lang } = words;
  return (
    <>
      <h1>{t('glossary.title')}</h1>
      <p className="lead">{t('glossary.lead')}</p>
      <div className="tools">
        <CopyLink
          path={`/${lang}/glossary`}
          label={t('common.copyLink')}
          done={t('common.copied')}
          failed={t('common.copyFailed')}
        />
      </div>
      <WithContents
        words={words}
        prose
        sections={GLOSSARY_GROUPS.map((group) => ({
          id: group,
          title: t(`glossary.groups.${group}.title`),
          content: (
            <>
              <p>{t(`glossary.groups.${group}.text`)}</p>
              <Terms words={words} group={group} national={national} />
            </>
          ),
        }))}
      />
    </>
  );
}

function Terms({
  words,
  group,
  national,
}: {
  words: Words;
  group: GlossaryGroup;
  national: NationalTerms;
}) {
  const { t, lang } = words;
  const others = otherLanguages(lang).map(wordsIn);
  const { lists, concepts } = GLOSSARY[group];
  return (
    <dl className="terms">
      {(lists as readonly GlossaryList[]).flatMap((list) =>
        GLOSSARY_LISTS[list].map((word) => (
          <Term
            key={`${list} ${word}`}
            anchor={wordAnchor(list, word)}
            term={termOf(words, list, word)}
            elsewhere={others.map((other) => ({
              lang: other.lang,
              term: termOf(other, list, word),
            }))}
            text={definitionOf(words, list, word)}
          >
            {list === 'tier' && (
              <National
                words={words}
                terms={[...(national.tiers.get(word as never) ?? [])].map((names) => ({
                  ...names,
                  names: names.names.map((name) => name[lang]),
                }))}
                title={t('glossary.lawsCallIt')}
              />
            )}
            {list === 'instrument' && (
              <National
                words={words}
                terms={national.instruments.get(word as never) ?? []}
                title={t('glossary.inTheLaws')}
              />
            )}
          </Term>
        )),
      )}
      {concepts.map((concept) => (
        <Term
          key={concept}
          anchor={concept}
          term={t(`glossary.concepts.${concept}.term`)}
          elsewhere={others.map((other) => ({
            lang: other.lang,
            term: other.t(`glossary.concepts.${concept}.term`),
          }))}
          text={t(`glossary.concepts.${concept}.text`)}
        />
      ))}
    </dl>
  );
}

function Term({
  anchor,
  term,
  elsewhere,
  text,
  children,
}: {
  anchor: string;
  term: string;
  elsewhere: readonly { lang: Language; term: string }[];
  text: string;
  children?: React.ReactNode;
}) {
  return (
    <div className="record" id={anchor}>
      <dt>
        <b>{term}</b>
        {elsewhere.map((other) => (
          <span key={other.lang} className="other-term" lang={other.lang}>
            {other.term}
          </span>
        ))}
      </dt>
      <dd>
        {text}
        {children}
      </dd>
    </div>
  );
}

/** What the laws of the countries call a thing, as far as the data holds it. */
function National({
  words: { t, lang },
  terms,
  title,
}: {
  words: Words;
  terms: readonly NationalNames<string>[];
  title: string;
}) {
  if (terms.length === 0) return null;
  return (
    <details className="national">
      <summary>{t('glossary.national', { title, n: terms.length })}</summary>
      <ul>
        {terms.map(({ country, names }) => (
          <li key={country.en}>
            {country[lang]}: {names.join('; ')}
          </li>
        ))}
      </ul>
    </details>
  );
}
