import type { Problem } from '@/links/grammar';
import type { FieldProblem } from '@/links/typed';
import type { Words } from '@/messages';

/** The forms of the site that lead to an address, as their hidden field `to` names them. */
export const FORMS = ['scenario', 'compare', 'matrix', 'changes', 'costs', 'day'] as const;
export type FormName = (typeof FORMS)[number];

/** The field that a problem with an address is about, and why it can't be read, in the words of the form. */
export function fieldProblem(
  { t }: Words,
  form: FormName,
  { kind, part, proposals }: Problem,
): FieldProblem {
  const say = (
    field: string,
    reason: keyof typeof import('@/messages/en/form.json')['reason'],
  ) => ({
    field,
    reason: t(`form.reason.${reason}`),
  });
  switch (kind) {
    case 'amount':
      return say('amount', proposals.length > 1 ? 'amountTwoWays' : 'amount');
    case 'situation':
      return say('purity', 'purity');
    case 'too-many-countries':
      return say('country', 'countries');
    case 'date':
      return say('day', 'day');
    case 'since':
      return say('since', 'since');
    case 'own-figure':
      return part.startsWith('own-people')
        ? say('own-people', 'people')
        : say(part.split('-').slice(0, 2).join('-'), 'money');
    case 'assumption':
      return costProblem(part, say);
    case 'filter':
      return say(form === 'changes' ? 'direction' : 'line', 'choice');
    default:
      return say(kind, 'choice');
  }
}

function costProblem<Found>(
  part: string,
  say: (field: string, reason: 'years' | 'share' | 'sentence' | 'services' | 'choice') => Found,
): Found {
  const [key, service] = part.split('-');
  if (key === 'years') return say('years', 'years');
  if (key === 'share') return say(`share-${service}`, 'share');
  if (key === 'sentence') return say('least', 'sentence');
  if (key === 'services') return say('years', 'services');
  return say('years', 'choice');
}
