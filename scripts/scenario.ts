/** npm run scenario -- heroin 1g possession — what a case leads to in every jurisdiction, as a table. */
import { readLaw } from '@/db/read-law';
import { evaluateAll } from '@/law/scenario/evaluate';
import { inGroups, rank } from '@/law/scenario/rank';
import { wordsIn } from '@/messages';
import { readRequest } from './scenario/arguments';
import { headOf, rowOf, titleOf } from './scenario/rows';
import { textTable } from './scenario/table';

const { dossiers, rates } = readLaw();
const codeOf = (code: string) => code.toLowerCase();
const codes = dossiers.map(({ jurisdiction }) => codeOf(jurisdiction.code));
const request = readRequest(process.argv.slice(2), codes);
if (!request.ok) {
  console.error(request.message);
  process.exit(2);
}
const { scenario, lang, only } = request;
const words = wordsIn(lang);
const byCode = new Map(dossiers.map((dossier) => [codeOf(dossier.jurisdiction.code), dossier]));
// Ranked among all jurisdictions, whichever of them are shown.
const ranked = rank(evaluateAll(dossiers, scenario, { rates })).filter(
  ({ answer }) => only.length === 0 || only.includes(answer.jurisdiction),
);
console.log(titleOf(words, scenario));
for (const { standing, members } of inGroups(ranked)) {
  const rows = members.flatMap((one) => {
    const dossier = byCode.get(one.answer.jurisdiction);
    return dossier ? [rowOf(words, dossier, one, rates)] : [];
  });
  console.log(`\n${words.t(`scenario.standing.${standing}`)}\n`);
  console.log(textTable([headOf(words), ...rows], process.stdout.columns ?? 160));
}
console.log(`\n${words.t('common.notAdvice')}`);
