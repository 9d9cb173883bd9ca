import type { Change, ReplacementView } from '@/db/queries/changes';
import type { Custody } from '@/law/penalty/custody';
import type { RuleView } from '@/law/rule-view';
import type { Words } from '@/messages';
import { longestCustodyWords } from '@/words/penalty';
import { RuleCard } from '../rule/RuleCard';

/** More replacements than this are folded. */
const MOST_OPEN = 2;

/** The rules that one date changed, before and after beside each other; those with both sides first. */
export function BeforeAfter({ words, change }: { words: Words; change: Change }) {
  const { t } = words;
  if (change.replaced.length === 0) return null;
  const complete = ({ before, after }: ReplacementView) =>
    Number(before.length > 0 && after.length > 0);
  const ordered = [...change.replaced].sort((a, b) => complete(b) - complete(a));
  return (
    <details className="replaced" open={ordered.length <= MOST_OPEN}>
      <summary>
        <b>{t('changes.ruleChanges')}</b>{' '}
        <span className="small">{t('changes.ruleCount', { n: ordered.length })}</span>
      </summary>
      {ordered.some(({ sure }) => !sure) && <p className="small">{t('changes.unsure')}</p>}
      {ordered.map((replacement) => (
        <Replacement
          key={[...replacement.before, ...replacement.after.map(({ view }) => view)]
            .map(({ id }) => id)
            .join(' ')}
          words={words}
          replacement={replacement}
        />
      ))}
    </details>
  );
}

function Replacement({ words, replacement }: { words: Words; replacement: ReplacementView }) {
  const { t } = words;
  const { before, after } = replacement;
  const old = before[0] ?? null;
  return (
    <div className="replacement">
      <section className="side">
        <h5>{t('changes.before')}</h5>
        {before.length === 0 && <p className="absent">{t('changes.noBefore')}</p>}
        {before.map((view) => (
          <RuleCard key={view.id} words={words} shown={view} />
        ))}
      </section>
      <section className="side">
        <h5>{t('changes.after')}</h5>
        {after.length === 0 && <p className="absent">{t('changes.noAfter')}</p>}
        {after.map(({ view, differs }) => (
          <div key={view.id} className="later">
            {differs && <Differences words={words} differs={differs} before={old} after={view} />}
            <RuleCard words={words} shown={view} />
          </div>
        ))}
      </section>
    </div>
  );
}

/** What changed from the rule before, in words; the longest custody where it is not the same. */
function Differences({
  words,
  differs,
  before,
  after,
}: {
  words: Words;
  differs: NonNullable<ReplacementView['after'][number]['differs']>;
  before: RuleView | null;
  after: RuleView;
}) {
  const { t, format } = words;
  if (differs.length === 0) return <p className="small">{t('changes.same')}</p>;
  const longest = (custody: Custody) => longestCustodyWords(words, custody);
  const moved = before && longest(before.custody) !== longest(after.custody);
  return (
    <p className="difference">
      {t('changes.differs', {
        list: format.list(differs.map((name) => t(`changes.difference.${name}`))),
      })}
      {moved && (
        <span>
          {t('changes.custody', {
            before: longest(before.custody),
            after: longest(after.custody),
          })}
        </span>
      )}
    </p>
  );
}
