/** npm run headlines -- --only ge,kz — the nine lines of each jurisdiction, as a table. */
import { readLaw } from '@/db/read-law';
import { type Headline, type Headlines, LINES } from '@/law/headlines/headline';
import { headlinesOf } from '@/law/headlines/headlines';
import { codeOf } from '@/law/records';
import type { Dossier } from '@/law/schema';
import { wordsIn } from '@/messages';
import { formatDate } from '@/words/dates';
import { headlineNoteWords, headlineStepWords, headlineWords } from '@/words/headlines';
import { provisionWords } from '@/words/provision';
import { readRequest } from './headlines/arguments';
import { textTable } from './scenario/table';

const { dossiers, rates } = readLaw();
const request = readRequest(process.argv.slice(2), dossiers.map(codeOf));
if (!request.ok) {
  console.error(request.message);
  process.exit(2);
}
const { lang, only, day, substance } = request;
const words = wordsIn(lang);
const { t } = words;

/** The articles of the rules that a line rests on, each once. */
function basisOf(dossier: Dossier, { rules }: Headline): string {
  const articles = rules.flatMap((id) => {
    const rule = dossier.offences.find((one) => one.id === id);
    const instrument = dossier.instruments.find(({ id: of }) => of === rule?.provision?.instrument);
    return rule ? [provisionWords(words, { rule, instrument: instrument ?? null })] : [];
  });
  return [...new Set(articles)].join('; ');
}

/** The step of a line that has one, what it depends on, and what is not known. */
function besides(line: Headline): string {
  const step = 'range' in line ? line.range?.step : null;
  const note = headlineNoteWords(words, line);
  return [...(step ? [headlineStepWords(words, step)] : []), ...(note ? [note] : [])].join('; ');
}

const rowsOf = (dossier: Dossier, headlines: Headlines) =>
  LINES.map((name) => {
    const line = headlines[name];
    const status = line.evidence ? t(`vocabulary.status.${line.evidence}`) : '';
    return [
      t(`headlines.line.${name}`),
      headlineWords(words, line),
      besides(line),
      basisOf(dossier, line),
      status,
    ];
  });

const head = (['line', 'value', 'note', 'basis'] as const).map((column) =>
  t(`headlines.terminal.${column}`),
);
const date = formatDate(words, day);
console.log(
  substance
    ? t('headlines.terminal.titleDrug', { substance: t(`vocabulary.substance.${substance}`), date })
    : t('headlines.terminal.title', { date }),
);
for (const dossier of dossiers) {
  if (only.length > 0 && !only.includes(codeOf(dossier))) continue;
  const rows = rowsOf(dossier, headlinesOf(dossier, day, { substance, rates }));
  console.log(`\n${dossier.jurisdiction.name[lang]}\n`);
  const all = [[...head, t('scenario.terminal.evidence')], ...rows];
  console.log(textTable(all, process.stdout.columns ?? 160));
}
console.log(`\n${t('common.notAdvice')}`);
