import { forReaders } from '@/law/language';
import type { Dossier } from '@/law/schema';
import { type Family, file, pair, refused, rule, unseen, warned, years } from './kind';

const dayAfter = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** A rule that ended on a day and the one that follows it on the next, on the same place of the law. */
function followed({ offences }: Dossier) {
  for (const before of offences) {
    const end = before.valid_to;
    if (end?.length !== 10 || !before.provision) continue;
    const after = offences.find(
      (each) =>
        each !== before &&
        each.valid_from === dayAfter(end) &&
        each.provision?.instrument === before.provision?.instrument &&
        each.provision?.article === before.provision?.article &&
        each.offence === before.offence &&
        each.quantity === before.quantity &&
        each.conduct.join() === before.conduct.join() &&
        each.circumstances.join() === before.circumstances.join() &&
        each.substances.join() === before.substances.join(),
    );
    if (after) return { before, after };
  }
  return undefined;
}

const basic = rule(
  ({ valid_to, penalties, provision }) => !valid_to && penalties.length > 0 && provision != null,
);
const located = rule(
  ({ valid_to, provision, sources }) =>
    !valid_to &&
    provision != null &&
    sources.length > 0 &&
    sources.every(({ locator }) => locator?.includes(provision.article)),
);

/** Rules that come, go, stand twice or say what their kind of offence can't. */
/** A basic rule on every drug. */
const onAllDrugs = rule(
  ({ substances, circumstances, conduct, valid_to, except }) =>
    !valid_to &&
    !except &&
    substances.includes('all') &&
    circumstances.length === 0 &&
    !conduct.includes('precursors'),
);

export const rules: Family = {
  name: 'rules',
  kinds: [
    refused('a copy under a new id', basic, (each, { offences }) => {
      offences.push({ ...structuredClone(each), id: `${each.id}-again` });
    }),
    refused('a copy under a new id with another penalty', basic, (each, { offences }) => {
      offences.push({
        ...structuredClone(each),
        id: `${each.id}-again`,
        penalties: years(1, 20),
        regime: 'criminal',
      });
    }),
    refused(
      'a copy under a new id with another regime',
      rule(
        ({ valid_to, regime, penalties }) =>
          !valid_to && regime === 'criminal' && penalties.length > 0,
      ),
      (each, { offences }) => {
        offences.push({
          ...structuredClone(each),
          id: `${each.id}-again`,
          regime: 'none',
          penalties: [],
        });
      },
    ),
    refused('all offences gone', file, (dossier) => {
      dossier.offences = [];
    }),
    refused('all rules on supply gone', file, (dossier) => {
      dossier.offences = dossier.offences.filter(({ offence }) => offence !== 'supply');
    }),
    refused('all rules on possession gone', file, (dossier) => {
      dossier.offences = dossier.offences.filter(({ offence }) => offence !== 'possession');
    }),
    refused(
      'use by sale',
      rule(({ offence }) => offence === 'use'),
      (each) => {
        each.conduct = ['sale'];
      },
    ),
    refused(
      'use by cultivation',
      rule(({ offence }) => offence === 'use'),
      (each) => {
        each.conduct = ['use', 'cultivation'];
      },
    ),
    refused(
      'supply by use alone',
      rule(({ offence }) => offence === 'supply'),
      (each) => {
        each.conduct = ['use'];
      },
    ),
    refused(
      'supply by possession alone',
      rule(({ offence }) => offence === 'supply'),
      (each) => {
        each.conduct = ['possession'];
      },
    ),
    refused(
      'possession by sale alone',
      rule(({ offence }) => offence === 'possession'),
      (each) => {
        each.conduct = ['sale'];
      },
    ),
    refused(
      'possession by inducement',
      rule(({ offence }) => offence === 'possession'),
      (each) => {
        each.conduct = ['inducement'];
      },
    ),
    refused(
      'possession by running premises',
      rule(({ offence }) => offence === 'possession'),
      (each) => {
        each.conduct = [...each.conduct, 'premises'];
      },
    ),
    warned(
      'a successor a year later',
      'in Portugal nothing is recorded of the years between two laws',
      followed,
      ({ after }) => {
        after.valid_from = `${Number(after.valid_from?.slice(0, 4)) + 1}${after.valid_from?.slice(4)}`;
      },
    ),
    warned(
      'a successor before the end of what it follows',
      'two paragraphs on one act may hold side by side, as in Slovakia',
      followed,
      ({ after }) => {
        after.valid_from = `${Number(after.valid_from?.slice(0, 4)) - 1}-12-31`;
      },
    ),
    warned(
      'a successor that is gone',
      'a rule may end for good: then the timeline says by which reform',
      followed,
      ({ after }, dossier) => {
        dossier.offences = dossier.offences.filter(
          (each) =>
            each !== after &&
            (each.valid_from !== after.valid_from ||
              each.provision?.article !== after.provision?.article),
        );
        dossier.timeline = [];
      },
    ),
    warned('an end that is gone while the successor stands', 'as above', followed, ({ before }) => {
      before.valid_to = null;
    }),
    refused('a rule since 1066', basic, (each) => {
      each.valid_from = '1066-01-01';
    }),
    refused('a rule only from 2090', basic, (each) => {
      each.valid_from = '2090-01-01';
    }),
    refused('a rule until 1850', basic, (each) => {
      each.valid_from = null;
      each.valid_to = '1850-12-31';
    }),
    refused(
      'the label of the smallest tier on the highest',
      rule(({ quantity }) => quantity === 'especially-large'),
      (each) => {
        each.quantity_label = forReaders({ en: 'small quantity', ru: 'небольшой размер' });
      },
    ),
    refused(
      'the label of the highest tier on the smallest',
      rule(({ quantity }) => quantity === 'small'),
      (each) => {
        each.quantity_label = forReaders({
          en: 'especially large amount',
          ru: 'особо крупный размер',
        });
      },
    ),
    refused(
      'a circumstance and the wider one that holds it',
      rule(({ circumstances }) => circumstances.length > 0),
      (each) => {
        each.circumstances = ['school', 'school-or-public-place'];
      },
    ),
    refused('an article that is a word', basic, ({ provision }) => {
      if (provision) provision.article = 'thirty';
    }),
    refused('an article that is a question mark', basic, ({ provision }) => {
      if (provision) provision.article = '?';
    }),
    refused('an article with its word', basic, ({ provision }) => {
      if (provision) provision.article = `Art. ${provision.article}`;
    }),
    refused('a paragraph that is a sentence', basic, ({ provision }) => {
      if (provision) provision.paragraph = 'the second half of the first sentence';
    }),
    refused('another article', located, ({ provision }) => {
      if (provision) provision.article = '977';
    }),
    warned(
      'another paragraph',
      'a locator may name the article alone, or the paragraph of an older text',
      rule(
        ({ valid_to, provision, sources }) =>
          !valid_to &&
          provision?.paragraph != null &&
          sources.length > 0 &&
          sources.every(({ locator }) =>
            locator?.includes(`${provision.article}(${provision.paragraph})`),
          ),
      ),
      ({ provision }) => {
        if (provision) provision.paragraph = '97';
      },
    ),
    refused(
      'a checked rule without its article',
      rule(
        ({ status, regime, provision }) =>
          status === 'checked' && regime !== 'none' && provision != null,
      ),
      (each) => {
        each.provision = null;
      },
    ),
    refused('a description said by reference', basic, (each) => {
      each.description = forReaders({
        en: 'The same as the previous rule.',
        ru: 'То же, что в предыдущей норме.',
      });
    }),
    refused('an exemption that repeats the description', basic, (each) => {
      each.exemption = { ...each.description };
    }),
    warned(
      'a description of cannabis over a rule on heroin',
      'a description may speak of a drug that the rule leaves out',
      rule(({ valid_to, substances }) => !valid_to && !substances.includes('all')),
      (each) => {
        each.substances = ['heroin'];
        each.description = forReaders({
          en: 'Possession of cannabis for own use.',
          ru: 'Хранение каннабиса для личного потребления.',
        });
      },
    ),
    warned(
      'all substances over a description that leaves one out',
      'the list of the rest may not be recorded',
      rule(({ substances, valid_to }) => !valid_to && substances.includes('all')),
      (each) => {
        each.description = forReaders({
          en: 'Possession of any drug but cannabis.',
          ru: 'Хранение любых наркотиков, кроме каннабиса.',
        });
      },
    ),
    warned(
      'all substances over a Russian description that leaves one out',
      'the list of the rest may not be recorded',
      rule(({ substances, valid_to }) => !valid_to && substances.includes('all')),
      (each) => {
        each.description = forReaders({
          en: 'Possession of a narcotic drug.',
          ru: 'Хранение наркотиков, за исключением каннабиса.',
        });
      },
    ),
    warned(
      'all substances over a description of especially dangerous drugs',
      'the list may hold every drug',
      onAllDrugs,
      (each) => {
        each.description = forReaders({
          en: 'Sale of especially dangerous drugs.',
          ru: 'Сбыт особо опасных наркотиков.',
        });
      },
    ),
    warned(
      'all substances over a description of one drug',
      'the drug may stand for others',
      onAllDrugs,
      (each) => {
        each.description = forReaders({ en: 'Possession of heroin.', ru: 'Хранение героина.' });
      },
    ),
    warned(
      'all substances in a form for dangerous drugs alone',
      'the list may hold every drug',
      rule(
        ({ substances, circumstances, valid_to }) =>
          !valid_to && circumstances.length === 1 && substances.includes('list-not-recorded'),
      ),
      (each) => {
        each.substances = ['all'];
        each.except = null;
        each.circumstances = ['dangerous-drug'];
      },
    ),
    refused(
      'drugs left out of a few that are named',
      rule(({ valid_to, substances }) => !valid_to && !substances.includes('all')),
      (each) => {
        each.substances = ['heroin'];
        each.except = ['cocaine'];
      },
    ),
    refused(
      'a drug that a rule names and leaves out',
      rule(({ valid_to }) => !valid_to),
      (each) => {
        each.substances = ['heroin', 'list-not-recorded'];
        each.except = ['heroin'];
      },
    ),
    refused(
      'two descriptions of rules exchanged',
      pair(
        (lower, upper) =>
          lower.description.en !== upper.description.en &&
          lower.quantity !== upper.quantity &&
          /large/i.test(upper.description.en) &&
          !/large/i.test(lower.description.en),
      ),
      ({ lower, upper }) => {
        [lower.description, upper.description] = [upper.description, lower.description];
      },
    ),
    unseen(
      'another article, in the provision and in the locators',
      'it is as good an article',
      located,
      (each) => {
        const text = JSON.stringify(each).replaceAll(each.provision?.article ?? '', '978');
        Object.assign(each, JSON.parse(text));
      },
    ),
  ],
};
