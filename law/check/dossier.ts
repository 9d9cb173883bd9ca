/** Everything that can be said of one document of `data/` by itself. */
import { type SubstanceNames, substanceNamesSchema } from '../ask/names';
import {
  aliasesJsonSchema,
  dataChangesJsonSchema,
  exchangeRatesJsonSchema,
  jurisdictionJsonSchema,
  substanceNamesJsonSchema,
} from '../json-schema';
import {
  type Aliases,
  aliasesSchema,
  type DataChange,
  type Dossier,
  dataChangesSchema,
  dossierSchema,
  type ExchangeRates,
  exchangeRatesSchema,
} from '../schema';
import { aliasProblems } from './aliases';
import { withoutAnswered } from './as-in-law';
import { comparatorProblems } from './comparators';
import { contradictionProblems } from './contradictions';
import { copyProblems } from './copies';
import { costProblems } from './costs';
import { currencyProblems } from './currencies';
import { type ChangesContext, dataChangeProblems } from './data-changes';
import { dateProblems } from './dates';
import { earlierFigureProblems } from './earlier-figures';
import { evidenceProblems } from './evidence';
import { fineProblems } from './fines';
import { checkForm } from './form';
import { headProblems } from './head';
import { idProblems, instrumentProblems } from './ids';
import { legalUnitProblems } from './legal-units';
import { limitProblems } from './limits';
import { penaltyProblems } from './penalties';
import { error, type Problem } from './problem';
import { provisionProblems } from './provisions';
import { rateProblems } from './rates';
import { addressProblems, aspectProblems, questionProblems } from './records';
import { reformProblems } from './reforms';
import { ruleProblems } from './rules';
import { sourceProblems } from './sources';
import { stepProblems } from './steps';
import { substanceNameProblems } from './substance-names';
import { summaryProblems } from './summary';
import { textProblems } from './texts';
import { thresholdProblems } from './thresholds';
import { versionProblems } from './versions';

export interface CheckContext {
  /** The code in the file's name: `ge` of `ge.yaml`. */
  code: string;
  /** YYYY-MM-DD; nothing can have been read or adopted later. */
  today: string;
  rates: ExchangeRates;
  /** The file has only arrived: its records may share a name until they are merged. */
  arriving?: boolean;
}

const jurisdictionKeys = jurisdictionJsonSchema();
const rateKeys = exchangeRatesJsonSchema();
const changeKeys = dataChangesJsonSchema();
const aliasKeys = aliasesJsonSchema();
const nameKeys = substanceNamesJsonSchema();

/**
 * Checks a parsed jurisdiction file. What ties records together is looked at only when every record has its
 * right form, since a misspelt key would otherwise be reported again as a reference that leads nowhere.
 * @returns the dossier when its form is right, even if other errors remain
 */
export function checkDossier(
  document: unknown,
  context: CheckContext,
): { dossier?: Dossier; problems: Problem[] } {
  const { data: dossier, problems } = checkForm(dossierSchema, jurisdictionKeys, document);
  if (!dossier) return { problems };
  return {
    dossier,
    problems: withoutAnswered(dossier, [
      ...codeProblems(dossier, context.code),
      ...headProblems(dossier),
      ...idProblems(dossier, context.arriving),
      ...evidenceProblems(dossier),
      ...earlierFigureProblems(dossier),
      ...sourceProblems(dossier),
      ...provisionProblems(dossier),
      ...copyProblems(dossier),
      ...instrumentProblems(dossier),
      ...penaltyProblems(dossier),
      ...fineProblems(dossier, context.rates),
      ...legalUnitProblems(dossier, context.rates, context.today),
      ...costProblems(dossier, context.rates),
      ...limitProblems(dossier),
      ...thresholdProblems(dossier),
      ...dateProblems(dossier, context.today),
      ...currencyProblems(dossier, context.rates),
      ...ruleProblems(dossier),
      ...comparatorProblems(dossier, context.rates),
      ...versionProblems(dossier, context.today),
      ...stepProblems(dossier, context.rates),
      ...aspectProblems(dossier),
      ...contradictionProblems(dossier),
      ...reformProblems(dossier),
      ...summaryProblems(dossier),
      ...textProblems(dossier),
      ...questionProblems(dossier),
      ...addressProblems(dossier),
    ]),
  };
}

function codeProblems(dossier: Dossier, code: string): Problem[] {
  const own = dossier.jurisdiction.code;
  return own.toLowerCase() === code
    ? []
    : [
        error(
          ['jurisdiction', 'code'],
          `${own} does not fit the name of the file, ${code}: correct the code, or name the file ${own.toLowerCase()}.yaml.`,
        ),
      ];
}

/**
 * Checks the parsed exchange rates.
 * @returns the rates when their form is right, even if other errors remain
 */
export function checkRates(
  document: unknown,
  today: string,
): { rates?: ExchangeRates; problems: Problem[] } {
  const { data, problems } = checkForm(exchangeRatesSchema, rateKeys, document);
  return data ? { rates: data.rates, problems: rateProblems(data.rates, today) } : { problems };
}

/**
 * Checks the parsed list of changes to the data.
 * @returns the changes when their form is right, even if other errors remain
 */
export function checkDataChanges(
  document: unknown,
  context: ChangesContext,
): { changes?: readonly DataChange[]; problems: Problem[] } {
  const { data, problems } = checkForm(dataChangesSchema, changeKeys, document);
  return data
    ? { changes: data.changes, problems: dataChangeProblems(data.changes, context) }
    : { problems };
}

/**
 * Checks the parsed list of earlier names.
 * @param names of all records of today; null where not all of them are known
 * @returns the list when its form is right, even if other errors remain
 */
export function checkAliases(
  document: unknown,
  names: ReadonlySet<string> | null,
): { aliases?: Aliases; problems: Problem[] } {
  const { data, problems } = checkForm(aliasesSchema, aliasKeys, document);
  return data
    ? { aliases: data.aliases, problems: names ? aliasProblems(data.aliases, names) : [] }
    : { problems };
}

/**
 * Checks the parsed names of substances.
 * @returns the names when their form is right, even if other errors remain
 */
export function checkSubstanceNames(
  document: unknown,
  today: string,
): { names?: SubstanceNames; problems: Problem[] } {
  const { data, problems } = checkForm(substanceNamesSchema, nameKeys, document);
  return data ? { names: data, problems: substanceNameProblems(data, today) } : { problems };
}
