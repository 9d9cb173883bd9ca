/** A question and where it leads, in words. */
import type { ChoiceLabel } from '@/law/ask/choice';
import { type SubstanceName, statusOfName } from '@/law/ask/names';
import type { DrugAsked, Understood } from '@/law/ask/read';
import type { Status } from '@/law/vocabulary';
import type { Words } from '@/messages';
import { formatDate } from './dates';
import { amountWords } from './limit';
import { provisionWords } from './provision';
import { scenarioTitle } from './scenario-title';

/** The name of a country by its code, in the reader's language. */
export type CountryName = (code: string) => string;

/** What a page that is offered shows. */
export function choiceWords(words: Words, label: ChoiceLabel, nameOf: CountryName): string {
  const { t } = words;
  const within = (code: string | null, text: string) =>
    code ? t('ask.within', { country: nameOf(code), text }) : text;
  switch (label.of) {
    case 'scenario':
      return within(label.code, scenarioTitle(words, label.asked));
    case 'limits':
      return t('ask.choice.limits', { substance: t(`vocabulary.substance.${label.substance}`) });
    case 'compare': {
      const list = words.format.list(label.codes.map(nameOf));
      return label.offence
        ? t('ask.choice.compareOn', { list, offence: t(`vocabulary.offenceLong.${label.offence}`) })
        : t('ask.choice.compare', { list });
    }
    case 'country':
      return within(
        label.code,
        label.part ? t(`vocabulary.offenceLong.${label.part}`) : t('ask.choice.country'),
      );
    case 'aspect':
      return within(label.code, t(`vocabulary.aspect.${label.aspect}`));
    case 'rule': {
      const { provision } = label;
      const { article, paragraph, kind, title } = provision;
      const text = provisionWords(words, {
        rule: { provision: { instrument: '', article, paragraph } },
        instrument: { kind, title },
      });
      const until = provision.valid_to;
      return within(
        provision.code,
        until ? t('ask.choice.until', { text, date: formatDate(words, until) }) : text,
      );
    }
    case 'topic':
      return within(label.code, t(`common.nav.${label.topic}`));
    case 'matrix': {
      const offence = label.offence ? t(`vocabulary.offenceLong.${label.offence}`) : null;
      const region = label.region ? t(`vocabulary.subregion.${label.region}`) : null;
      return [t('common.nav.matrix'), region, offence].filter(Boolean).join(' · ');
    }
  }
}

/** One thing that was understood. */
export interface UnderstoodPart {
  /** What kind of thing it is. */
  name: string;
  value: string;
  /** How sure it is that a name means what it was taken for; null where that is no question. */
  status: Status | null;
}

/** Everything that was understood of a question, in the order in which a reader checks it. */
export function understoodWords(
  words: Words,
  asked: Understood,
  nameOf: CountryName,
): UnderstoodPart[] {
  const { t, format } = words;
  const parts: UnderstoodPart[] = [];
  const say = (name: string, value: string | null | false, status: Status | null = null) => {
    if (value) parts.push({ name, value, status });
  };
  const list = (texts: readonly string[]) => texts.length > 0 && format.list(texts);
  const either = (texts: readonly string[]) => format.list(texts, { type: 'disjunction' });
  for (const drug of asked.drugs) {
    say(
      t('scenarioPage.amount'),
      drug.amounts.length > 0 && either(drug.amounts.map((amount) => amountWords(words, amount))),
    );
    const [name] = drug.names;
    if (name) say(t('scenarioPage.substance'), drugWords(words, drug), shownStatus(name));
  }
  say(t('scenarioPage.act'), list(asked.acts.map((act) => t(`scenarioPage.conduct.${act}`))));
  say(
    t('ask.part.country'),
    list([
      ...asked.countries.map(nameOf),
      ...asked.regions.map((region) => t(`vocabulary.subregion.${region}`)),
    ]),
  );
  say(
    t('ask.part.article'),
    list(
      asked.articles.map(({ article, paragraph }) =>
        paragraph === null ? article : t('ask.paragraph', { article, paragraph }),
      ),
    ),
  );
  say(t('scenarioPage.place'), asked.place && t(`vocabulary.place.${asked.place}`));
  say(
    t('scenarioPage.repeatAsk'),
    asked.repeat !== null && t(asked.repeat ? 'scenarioPage.again' : 'scenarioPage.first'),
  );
  say(
    t('scenarioPage.age'),
    list([
      ...(asked.minor === null
        ? []
        : [t(asked.minor ? 'scenarioPage.child' : 'scenarioPage.adult')]),
      ...(asked.dependence ? [t('scenarioPage.dependent')] : []),
    ]),
  );
  say(
    t('scenarioPage.dry'),
    asked.dry !== null && t(asked.dry ? 'scenarioPage.dried' : 'scenarioPage.fresh'),
  );
  say(
    t('scenarioPage.purity'),
    asked.purity !== null && String(Number((asked.purity * 100).toFixed(2))),
  );
  say(t('ask.part.aspect'), list(asked.aspects.map((aspect) => t(`vocabulary.aspect.${aspect}`))));
  say(t('ask.part.topic'), list(asked.topics.map((topic) => t(`common.nav.${topic}`))));
  say(t('ask.part.day'), asked.day && formatDate(words, asked.day));
  return parts;
}

/** "pregabalin (“Lyrica”, a medicine)": what a name was taken for, and what kind of name it is. */
function drugWords({ t, format }: Words, { names }: DrugAsked): string {
  const substances = [...new Set(names.map(({ substance }) => substance))].map((substance) =>
    t(`vocabulary.substance.${substance}`),
  );
  const text = format.list(substances, { type: 'disjunction' });
  const [name] = names;
  return name && (name.kind === 'street' || name.kind === 'brands')
    ? t('ask.name', { text, name: name.text, kind: t(`ask.kind.${name.kind}`) })
    : text;
}

const shownStatus = (name: SubstanceName): Status | null =>
  name.kind === 'brands' ? statusOfName(name) : null;
