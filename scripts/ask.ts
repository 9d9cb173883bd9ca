/** npm run ask -- "2 г мефедрона Казахстан" — what a question is taken for, and the page that answers it. */
import { parseArgs } from 'node:util';
import { readLaw } from '@/db/read-law';
import type { AskProvision } from '@/law/ask/choice';
import { lexiconOf } from '@/law/ask/lexicon';
import { namesOf } from '@/law/ask/names';
import { readAsked } from '@/law/ask/read';
import { codeOf } from '@/law/records';
import { LANGUAGES } from '@/law/vocabulary';
import { answerAsked } from '@/links/ask';
import { wordsIn } from '@/messages';
import { choiceWords, understoodWords } from '@/words/ask';
import { command, Misused } from './command';

const USAGE = 'Usage: npm run ask -- "2 g mephedrone Kazakhstan" [--lang en|ru]';

await command(USAGE, () => {
  const { values, positionals } = parseArgs({
    options: { lang: { type: 'string' } },
    allowPositionals: true,
  });
  const question = positionals.join(' ');
  // A question in Russian is answered in Russian, unless another language is asked for.
  const asked = values.lang ?? (/[а-яё]/i.test(question) ? 'ru' : 'en');
  const lang = LANGUAGES.find((one) => one === asked);
  if (!lang) throw new Misused(`--lang takes ${LANGUAGES.join(' or ')}.`);
  const words = wordsIn(lang);
  const { t, format } = words;
  if (!question.trim()) throw new Misused(t('ask.hint'));

  const { dossiers, substances } = readLaw();
  const jurisdictions = dossiers.map((dossier) => ({
    code: codeOf(dossier),
    name: dossier.jurisdiction.name,
  }));
  const provisions = dossiers.flatMap((dossier): AskProvision[] => {
    const { instruments, offences } = dossier;
    const named = new Map(instruments.map((one) => [one.id, one]));
    return offences.flatMap(({ id, provision, valid_from = null, valid_to = null }) => {
      const instrument = named.get(provision?.instrument ?? '');
      return provision && instrument
        ? [
            {
              code: codeOf(dossier),
              rule: id,
              article: provision.article,
              paragraph: provision.paragraph ?? null,
              kind: instrument.kind,
              title: instrument.title,
              valid_from,
              valid_to,
            },
          ]
        : [];
    });
  });
  const lexicon = lexiconOf({ jurisdictions, substances: substances ? namesOf(substances) : [] });
  const answer = answerAsked(lang, readAsked(question, lexicon), provisions);
  const nameOf = (code: string) =>
    jurisdictions.find((one) => one.code === code)?.name[lang] ?? code;

  for (const { name, value, status } of understoodWords(words, answer.understood, nameOf))
    console.log(`${name}: ${value}${status ? ` [${t(`vocabulary.status.${status}`)}]` : ''}`);
  for (const { typed, meant } of answer.understood.guessed)
    console.log(t('ask.guess', { typed, meant }));
  if (answer.understood.left.length > 0)
    console.log(t('ask.left', { list: format.list(answer.understood.left) }));
  for (const lack of answer.lacks) console.log(t(`ask.lack.${lack}`));
  if (answer.choices.length === 0) console.log(t('ask.covers', { n: jurisdictions.length }));
  else console.log(`\n${t(answer.page ? 'ask.answer' : 'ask.choices')}`);
  for (const { path, label } of answer.choices)
    console.log(`  ${choiceWords(words, label, nameOf)}\n    ${path}`);
  return 0;
});
