/** From a question in words to the page that answers it, or to the pages that may. */
import type { Topic } from '@/law/ask/act-words';
import { isArticle } from '@/law/ask/articles';
import type { AskAnswer, AskProvision, Choice, ChoiceLabel, Lack } from '@/law/ask/choice';
import type { DrugAsked, Understood } from '@/law/ask/read';
import { unitsOf } from '@/law/ask/units';
import { today } from '@/law/date';
import type { Amount } from '@/law/scenario/amount';
import { asksForAmount, type ScenarioConduct } from '@/law/scenario/input';
import { type AskedSubstance, isUnlisted, type Language, type Offence } from '@/law/vocabulary';
import { pathOfChoice } from './ask-paths';
import { comparePath, MOST_COMPARED, WHOLE_LAW } from './compare';

const OFFENCE_OF: Readonly<Record<ScenarioConduct, Offence | null>> = {
  use: 'use',
  possession: 'possession',
  // Laws put growing and making under own use or under supply.
  cultivation: null,
  sale: 'supply',
  production: null,
  'import-export': 'supply',
  acquisition: 'possession',
  storage: 'possession',
  transport: 'possession',
  'intent-to-supply': 'supply',
  inducement: 'supply',
  premises: 'supply',
  precursors: 'supply',
};

const BESIDE_LINES: ReadonlySet<ScenarioConduct> = new Set([
  'inducement',
  'premises',
  'precursors',
]);

/** @param provisions the articles that rules rest on */
export function answerAsked(
  lang: Language,
  understood: Understood,
  provisions: readonly AskProvision[],
): AskAnswer {
  const { lacks, choices } = new Reading(lang, understood, provisions).read();
  // What was guessed or not understood may change everything: the reader decides.
  const sure =
    lacks.length === 0 && understood.left.length === 0 && understood.guessed.length === 0;
  const [first] = choices;
  return {
    understood,
    lacks,
    choices,
    page: sure && choices.length === 1 && first ? first.path : null,
  };
}

interface Found {
  lacks: Lack[];
  choices: Choice[];
}

class Reading {
  constructor(
    private readonly lang: Language,
    private readonly asked: Understood,
    private readonly provisions: readonly AskProvision[],
  ) {}

  /** The offence that the act is; null where none was named, or several. */
  private get offence(): Offence | null {
    const offences = new Set(this.asked.acts.map((act) => OFFENCE_OF[act]));
    return offences.size === 1 ? ([...offences][0] ?? null) : null;
  }

  /** The country that was named; null where none was, or several. */
  private get country(): string | null {
    const [code, ...more] = this.asked.countries;
    return code && more.length === 0 ? code : null;
  }

  read(): Found {
    const found = this.find();
    return this.asked.year !== null && !this.asked.topics.includes('changes')
      ? { ...found, lacks: [...found.lacks, 'which-day'] }
      : found;
  }

  private find(): Found {
    const { articles, drugs, countries, topics, aspects, acts, regions } = this.asked;
    if (articles.length > 0) return this.articles();
    if (drugs.length > 1) return this.severalDrugs();
    const [drug] = drugs;
    if (drug && topics.includes('thresholds') && drug.amounts.length === 0)
      return this.limits(drug);
    const comparing = topics.includes('compare') || countries.length > 1;
    if (drug && (drug.amounts.length > 0 || !comparing)) return this.withBeside(this.drug(drug));
    if (comparing) return this.comparison(drug);
    const [topic] = topics;
    if (topic) return this.topic(topic);
    const [aspect] = aspects;
    const { country } = this;
    if (aspect && country) return one(this.to({ of: 'aspect', code: country, aspect }));
    if (country) return one(this.to({ of: 'country', code: country, part: this.offence }));
    const [region = null] = regions;
    // No line of the law in short is about these acts: a scenario answers, once a drug is named.
    if (!region && acts.length > 0 && acts.every((act) => BESIDE_LINES.has(act)))
      return { lacks: ['substance'], choices: [] };
    if (region || acts.length > 0)
      return one(this.to({ of: 'matrix', offence: this.offence, region }));
    return { lacks: [], choices: [] };
  }

  private articles(): Found {
    const { articles, countries, code } = this.asked;
    const at = this.asked.day ?? today();
    const matching = this.provisions.filter((provision) =>
      articles.some(
        (article) =>
          isArticle(article, provision) &&
          (countries.length === 0
            ? article.hints.length === 0 || article.hints.includes(provision.code)
            : countries.includes(provision.code)) &&
          (code === null || provision.kind === code),
      ),
    );
    // A date may be known to the year only: it holds for the whole of it.
    const inForce = matching.filter(
      ({ valid_from, valid_to }) =>
        (!valid_to || valid_to >= at.slice(0, valid_to.length)) &&
        (!valid_from || valid_from <= at.slice(0, valid_from.length)),
    );
    const kept = inForce.length > 0 ? inForce : matching;
    if (kept.length === 0)
      return {
        lacks: ['no-article'],
        choices: countries.map((code) => this.to({ of: 'country', code, part: null })),
      };
    const choices = kept
      .slice(0, MOST_CHOICES)
      .map((provision) => this.to({ of: 'rule', provision }));
    return { lacks: choices.length > 1 ? ['which-article'] : [], choices };
  }

  private severalDrugs(): Found {
    const each = this.asked.drugs.map((drug) => this.drug(drug));
    return {
      lacks: ['several-drugs', ...new Set(each.flatMap(({ lacks }) => lacks))],
      choices: each.flatMap(({ choices }) => choices),
    };
  }

  /** One drug, with whatever is known of the case. */
  private drug(drug: DrugAsked): Found {
    const { acts, bare, place } = this.asked;
    const substances = [...new Set(drug.names.map(({ substance }) => substance))];
    if (substances.length === 0) return { lacks: ['substance'], choices: [] };
    const amounts = drug.amounts.filter(({ unit }) =>
      substances.some((substance) => unitsOf(substanceIn(substance, unit)).includes(unit)),
    );
    const lacks: Lack[] = [];
    if (drug.amounts.length > 0 && amounts.length === 0) lacks.push('odd-unit');
    if (substances.length > 1) lacks.push('which-substance');
    if (amounts.length > 1) lacks.push('which-amount');
    // An act that was not said is keeping, for an amount; where a place alone was said, it is use.
    const conducts: readonly ScenarioConduct[] =
      acts.length > 0 ? acts : amounts.length > 0 ? ['possession'] : place ? ['use'] : [];
    const toScenario = (
      substance: AskedSubstance,
      conduct: ScenarioConduct,
      amount: Amount | null,
    ) => this.scenario(substance, conduct, asksForAmount(conduct) ? amount : null);

    if (conducts.length > 0 && conducts.every((act) => !asksForAmount(act) || amounts.length > 0)) {
      const choices = substances.flatMap((substance) =>
        conducts.flatMap((conduct) =>
          (asksForAmount(conduct) ? amounts : [null]).map((amount) =>
            toScenario(substance, conduct, amount),
          ),
        ),
      );
      if (conducts.length > 1) lacks.push('act');
      return { lacks, choices: unique(choices) };
    }
    // A number without a unit may count any of those in which the substance is measured.
    const value = Number(bare ?? 0);
    if (value > 0) {
      const conduct = conducts.find(asksForAmount) ?? 'possession';
      return {
        lacks: [...lacks, 'unit'],
        choices: substances.flatMap((substance) =>
          unitsOf(substance).map((unit) => toScenario(substance, conduct, { value, unit })),
        ),
      };
    }
    const [act] = conducts;
    const { country } = this;
    return {
      lacks: [...lacks, 'amount', ...(act ? [] : (['act'] as const))],
      choices: [
        ...substances.flatMap((substance) => [
          ...(act ? [] : [toScenario(substance, 'use', null)]),
          ...(isUnlisted(substance) ? [] : [this.to({ of: 'limits', substance, code: country })]),
        ]),
        ...(country ? [this.to({ of: 'country', code: country, part: this.offence })] : []),
      ],
    };
  }

  /** Other sides of the law that were asked for with an act. */
  private withBeside(found: Found): Found {
    const { aspects, countries, minor, acts } = this.asked;
    const age = minor === true && !acts.includes('use') && found.choices.length > 0;
    const sides = [...aspects, ...(age ? (['minimum-age-of-liability'] as const) : [])];
    const beside = countries.flatMap((code) =>
      sides.map((aspect) => this.to({ of: 'aspect', code, aspect })),
    );
    const lacks: Lack[] = [
      ...found.lacks,
      ...(age ? (['age'] as const) : []),
      ...(aspects.length > 0 ? (['beside'] as const) : []),
    ];
    return { lacks, choices: [...found.choices, ...beside] };
  }

  /** The limits of a substance, in every country. */
  private limits({ names }: DrugAsked): Found {
    const substances = [...new Set(names.map(({ substance }) => substance))];
    const listed = substances.filter((substance) => !isUnlisted(substance));
    if (listed.length === 0) return this.drug({ names, amounts: [] });
    return {
      lacks: listed.length > 1 ? ['which-substance'] : [],
      choices: listed.map((substance) => this.to({ of: 'limits', substance, code: this.country })),
    };
  }

  private scenario(
    substance: AskedSubstance,
    conduct: ScenarioConduct,
    amount: Amount | null,
  ): Choice {
    const { place, repeat, minor, dependence, dry, purity, day } = this.asked;
    const asked = {
      substance: amount ? substanceIn(substance, amount.unit) : substance,
      amount,
      conduct,
      place,
      repeat,
      dependence,
      dry,
      purity,
      // For other acts than use it would be a child who is drawn in.
      minor: conduct === 'use' ? minor : null,
    };
    return this.to({ of: 'scenario', asked, code: this.country, day });
  }

  private comparison(drug: DrugAsked | undefined): Found {
    const { countries } = this.asked;
    const [substance] = drug?.names ?? [];
    const few = countries.slice(0, MOST_COMPARED);
    const label = { of: 'compare', codes: few, offence: this.offence } as const;
    const compared = { ...WHOLE_LAW, codes: [...few], offence: this.offence };
    const path = comparePath(this.lang, {
      ...compared,
      on: this.asked.day,
      substance: substance && !isUnlisted(substance.substance) ? substance.substance : null,
    });
    const lacks: Lack[] = [];
    if (countries.length === 1) lacks.push('country');
    if (countries.length > MOST_COMPARED) lacks.push('too-many-countries');
    const { country } = this;
    return {
      lacks,
      choices: [
        { path, label },
        ...(country ? [this.to({ of: 'country', code: country, part: this.offence })] : []),
      ],
    };
  }

  private topic(topic: Topic): Found {
    const [region = null] = this.asked.regions;
    if (topic === 'matrix') return one(this.to({ of: 'matrix', offence: this.offence, region }));
    return one(this.to({ of: 'topic', topic, code: this.country }));
  }

  private to(label: ChoiceLabel): Choice {
    return { label, path: pathOfChoice(this.lang, this.asked, label) };
  }
}

/** Counted in plants, cannabis is the plant. */
const substanceIn = (substance: AskedSubstance, unit: Amount['unit']): AskedSubstance =>
  substance === 'cannabis-herb' && unit === 'plants' ? 'cannabis-plants' : substance;

/** More would be no choice but a list. */
const MOST_CHOICES = 40;

const one = (choice: Choice): Found => ({ lacks: [], choices: [choice] });
const unique = (choices: readonly Choice[]) => [
  ...new Map(choices.map((choice) => [choice.path, choice])).values(),
];
