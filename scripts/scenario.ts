/** npm run scenario -- heroin 1g possession — what a case leads to in every jurisdiction, as a table. */
import { readLaw } from '@/db/read-law';
import { evaluate } from '@/law/scenario/evaluate';
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
const rows = dossiers
  .filter(({ jurisdiction }) => only.length === 0 || only.includes(codeOf(jurisdiction.code)))
  .flatMap((dossier) =>
    evaluate(dossier, scenario, { rates }).map((answer) => rowOf(words, dossier, answer, rates)),
  );
console.log(`${titleOf(words, scenario)}\n`);
console.log(textTable([headOf(words), ...rows], process.stdout.columns ?? 160));
console.log(`\n${words.t('common.notAdvice')}`);
