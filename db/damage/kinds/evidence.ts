import { forReaders } from '@/law/language';
import type { Dossier, Rule, Source } from '@/law/schema';
import type { SourceKind } from '@/law/vocabulary';
import { type Family, file, refused, rule, unseen, warned } from './kind';

const checkedRule = rule(({ status, valid_to }) => status === 'checked' && !valid_to);
const cited = (each: { sources: { source: string }[] }, dossier: Dossier) =>
  dossier.sources.filter(({ id }) => each.sources.some(({ source }) => source === id));

/** The sources of a record become of a kind that can't be the law's text. */
function only(kind: SourceKind) {
  return (each: { sources: { source: string }[] }, dossier: Dossier) => {
    for (const source of cited(each, dossier)) source.kind = kind;
  };
}

const located = rule(
  ({ provision, sources, valid_to }) =>
    !valid_to &&
    provision != null &&
    sources.length > 0 &&
    sources.every(({ locator }) => locator?.includes(provision.article)),
);
const addressed = ({ sources }: Dossier) => sources.find(({ url }) => url != null);
const relocate = (locator: string | null) => (each: Rule) => {
  for (const citation of each.sources) citation.locator = locator;
};
const address = (change: (url: URL) => string) => (each: Source) => {
  each.url = change(new URL(each.url ?? ''));
};
const newSource = (dossier: Dossier, more: Partial<Source> = {}): Source => ({
  id: `${dossier.jurisdiction.code.toLowerCase()}-brought`,
  title: 'A work that was brought',
  kind: 'ngo-report',
  url: 'https://example.org/brought',
  retrieved: '2026-11-01',
  ...more,
});

/** Where a record comes from, and how sure it says it is. */
export const evidence: Family = {
  name: 'evidence',
  kinds: [
    ...(['news', 'ngo-report', 'academic', 'reference'] as const).map((kind) =>
      refused(`a rule checked by ${kind} alone`, checkedRule, only(kind)),
    ),
    warned(
      'a rule checked by an official guide alone',
      'a guide may reprint the article',
      checkedRule,
      only('official-guidance'),
    ),
    warned(
      'a rule checked by an international body alone',
      'a legal database may reprint the article',
      checkedRule,
      only('intergovernmental'),
    ),
    refused(
      'a limit checked by news alone',
      ({ thresholds }) => thresholds?.find(({ status }) => status === 'checked'),
      only('news'),
    ),
    refused(
      'an aspect checked by a report alone',
      ({ aspects }) => aspects.find(({ status }) => status === 'checked'),
      only('ngo-report'),
    ),
    refused(
      'a reform checked by a work of reference alone',
      ({ timeline }) => timeline?.find(({ status }) => status === 'checked'),
      only('reference'),
    ),
    refused('every status raised to checked', file, (dossier) => {
      for (const each of [
        ...dossier.offences,
        ...(dossier.thresholds ?? []),
        ...dossier.aspects,
        ...(dossier.timeline ?? []),
        ...(dossier.costs ?? []),
      ])
        each.status = 'checked';
    }),
    refused(
      'a rule raised to checked on literature',
      (dossier) =>
        dossier.offences.find(
          (each) =>
            each.status === 'secondary' &&
            cited(each, dossier).every(
              ({ kind }) =>
                !['statute', 'court-ruling', 'official-guidance', 'intergovernmental'].includes(
                  kind,
                ),
            ),
        ),
      (each) => {
        each.status = 'checked';
      },
    ),
    unseen(
      'a status below what was read',
      'nobody is misled by it into trusting too much',
      checkedRule,
      (each) => {
        each.status = 'secondary';
      },
    ),
    refused('a locator of another article', located, relocate('Art. 977')),
    refused(
      'locators of one rule under another',
      ({ offences }) => {
        const one = offences.find(
          ({ provision, sources, valid_to }) =>
            !valid_to &&
            provision != null &&
            sources.length > 0 &&
            sources.every(({ locator }) => locator?.includes(provision.article)),
        );
        const other = offences.find(
          ({ provision, sources }) =>
            provision != null &&
            one?.provision != null &&
            sources.length > 0 &&
            sources.every(
              ({ locator }) =>
                locator?.includes(provision.article) &&
                !locator.includes(one.provision?.article ?? ''),
            ),
        );
        return one && other ? { one, other } : undefined;
      },
      ({ one, other }) => {
        one.sources = structuredClone(other.sources);
      },
    ),
    refused('a locator that is a dash', checkedRule, relocate('-')),
    refused('a checked rule without any locator', checkedRule, relocate(null)),
    refused('a state of the law in a text that was read before', addressed, (each) => {
      each.kind = 'statute';
      each.text_of = '2026-11-20';
      each.retrieved = '2026-11-01';
      each.published = null;
    }),
    refused(
      'a news item that shows a state of the law',
      ({ sources }) => sources.find(({ kind }) => kind === 'news'),
      (each) => {
        each.text_of = '2025-01-01';
      },
    ),
    refused('a source with neither address nor day of reading', addressed, (each) => {
      each.url = null;
      delete each.retrieved;
    }),
    refused('an address without a day of reading', addressed, (each) => {
      delete each.retrieved;
    }),
    refused(
      'an address with a password',
      addressed,
      address((url) => `https://me:secret@${url.host}/`),
    ),
    refused(
      'an address on this machine',
      addressed,
      address(() => 'http://localhost:3000/law'),
    ),
    refused(
      'an address in a private network',
      addressed,
      address(() => 'http://192.168.1.10/law'),
    ),
    refused(
      'an address without a domain',
      addressed,
      address(() => 'https://intranet/law'),
    ),
    refused(
      'an address with a token',
      addressed,
      address((url) => `https://${url.host}/law?access_token=abcdef0123456789`),
    ),
    refused('a language by its name', addressed, (each) => {
      each.language = 'english';
    }),
    refused('a language that does not exist', addressed, (each) => {
      each.language = 'qq';
    }),
    refused('a source without a real title', addressed, (each) => {
      each.title = '?';
    }),
    refused('a source described twice', addressed, (each, { sources }) => {
      sources.push({ ...structuredClone(each), id: `${each.id}-again` });
    }),
    warned(
      'a source that nothing rests on',
      'it may have been read and found to hold nothing',
      file,
      (dossier) => {
        dossier.sources.push(newSource(dossier));
      },
    ),
    warned(
      'an instrument that nothing belongs to',
      'an act may have been read and found to hold nothing',
      file,
      ({ instruments, jurisdiction }) => {
        instruments.push({
          id: `${jurisdiction.code.toLowerCase()}-brought`,
          title: forReaders({ en: 'An act that was brought', ru: 'Привнесённый акт' }),
          kind: 'other',
        });
      },
    ),
    warned(
      'a unit of account that no fine is set in',
      'it may be wanted for rules to come',
      file,
      (dossier) => {
        const { units, jurisdiction, sources } = dossier;
        dossier.units = [
          ...(units ?? []),
          {
            id: `${jurisdiction.code.toLowerCase()}-brought`,
            name: forReaders({ en: 'brought unit', ru: 'привнесённая единица' }),
            values: [
              {
                value: 10,
                currency: jurisdiction.currency,
                valid_from: '2025-01-01',
                sources: [{ source: sources[0]?.id ?? '', locator: 'p. 1' }],
                status: 'secondary',
              },
            ],
          },
        ];
      },
    ),
    refused(
      'an instrument described twice',
      ({ instruments }) => instruments[0],
      (each, { instruments }) => {
        instruments.push({ ...structuredClone(each), id: `${each.id}-again` });
      },
    ),
    refused('one place cited twice', checkedRule, (each) => {
      each.sources.push(structuredClone(each.sources[0] ?? { source: '' }));
    }),
    refused('a source read in 1966', addressed, (each) => {
      each.retrieved = '1966-01-01';
      each.published = null;
    }),
    refused('a source of 1066', addressed, (each) => {
      each.published = '1066';
    }),
    refused(
      'an act of 1066',
      ({ instruments }) => instruments[0],
      (each) => {
        each.adopted = '1066';
      },
    ),
    refused(
      'a text of an act as of 1066',
      ({ instruments }) => instruments[0],
      (each) => {
        each.as_of = '1066';
        each.adopted = null;
      },
    ),
    refused('a copy that is no address', addressed, (each) => {
      each.copy = { repository: 'my folder', path: 'code.md' };
    }),
    refused('a copy on this machine', addressed, (each) => {
      each.copy = { repository: '/home/me/laws', path: 'code.md' };
    }),
    refused('the reading of another article', located, (each, dossier) => {
      const [source] = cited(each, dossier);
      const citation = each.sources.find(({ source: id }) => id === source?.id);
      if (!source || !citation) return false;
      source.copy = { repository: 'https://example.org/laws.git', path: 'code.md' };
      citation.read = { article: '977', hash: '0123456789abcdef' };
      return true;
    }),
  ],
};
