/** Rules with their penalties, back from their tables as the law's own records. */
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Alternative, Rule } from '@/law/schema';
import { database } from '../client';
import * as tables from '../schema';
import { citations, groupBy, text } from './rows';

/** Rules of some jurisdictions (all when none are named), in the order of their files. @param ids only these */
export function rules(
  codes?: readonly string[],
  ids?: readonly string[],
): { jurisdiction: string; rule: Rule }[] {
  const { db } = database();
  const { rules: table, penalties } = tables;
  const chosen = and(
    codes ? inArray(table.jurisdiction, [...codes]) : undefined,
    ids ? inArray(table.id, [...ids]) : undefined,
  );
  const rows = db
    .select()
    .from(table)
    .where(chosen)
    .orderBy(asc(table.jurisdiction), asc(table.position))
    .all();
  const parts = groupBy(
    db
      .select({ part: penalties })
      .from(penalties)
      .innerJoin(table, eq(penalties.rule, table.id))
      .where(chosen)
      .orderBy(asc(penalties.rule), asc(penalties.alternative), asc(penalties.part))
      .all()
      .map(({ part }) => part),
    (part) => part.rule,
  );
  const cited = citations(codes, 'rule', ids);
  return rows.map((row) => ({
    jurisdiction: row.jurisdiction,
    rule: {
      id: row.id,
      offence: row.offence,
      conduct: row.conduct,
      regime: row.regime,
      provision: provisionOf(row),
      quantity: row.quantity,
      quantity_label: text(row.quantityLabelEn, row.quantityLabelRu),
      substances: row.substances,
      circumstances: row.circumstances,
      match: row.match ?? undefined,
      territory: text(row.territoryEn, row.territoryRu),
      description: { en: row.descriptionEn, ru: row.descriptionRu },
      penalties: alternatives(parts.get(row.id) ?? []),
      exemption: text(row.exemptionEn, row.exemptionRu),
      valid_from: row.validFrom,
      valid_to: row.validTo,
      sources: cited.get(row.id) ?? [],
      status: row.status,
    },
  }));
}

/** The provision that a row names; null where its law's article is not known. */
export function provisionOf({
  instrument,
  article,
  paragraph,
}: Pick<typeof tables.rules.$inferSelect, 'instrument' | 'article' | 'paragraph'>) {
  return instrument && article ? { instrument, article, paragraph } : null;
}

function alternatives(parts: readonly (typeof tables.penalties.$inferSelect)[]): Alternative[] {
  return [...groupBy(parts, (part) => String(part.alternative)).values()].map((group) => ({
    all_of: group.map((part) => ({
      kind: part.kind,
      min: part.min,
      max: part.max,
      unit: part.unit,
      ...(part.optional === null ? {} : { optional: part.optional }),
      note: text(part.noteEn, part.noteRu),
    })),
  }));
}
