import type { Language } from '@/law/vocabulary';

/** By subregion unless the query says: those least or those most read in the law first. */
export const VERIFICATION_ORDERS = ['subregion', 'worst', 'best'] as const;
export type VerificationOrder = (typeof VERIFICATION_ORDERS)[number];

/** /{lang}/verification[?sort=worst|best]: the order changes no content, so it stays in the query. */
export function verificationPath(lang: Language, order: VerificationOrder = 'subregion'): string {
  return `/${lang}/verification${order === 'subregion' ? '' : `?sort=${order}`}`;
}

/** What can't be read is the order by subregion. */
export function parseVerificationOrder(
  sort: string | readonly string[] | undefined,
): VerificationOrder {
  return VERIFICATION_ORDERS.find((order) => order === sort) ?? 'subregion';
}
