import { METHOD_SERVICES, PRICED, SERVICES } from '@/law/costs/services';
import type { Language } from '@/law/vocabulary';

/**
 * The address that the fields of the form on costs mean: `country`, `service` (several), `share-{service}`, `years`,
 * `least`, `least-unit`, `most`, `most-unit`, `beyond`, `own-{what}`, `currency-{what}`, `own-people`, `scenario`. What they
 * hold wrongly is left for the page to name.
 */
export function costsFromForm(lang: Language, fields: URLSearchParams): string {
  const field = (name: string) => (fields.get(name) ?? '').replace(/[\s/]+/g, '').slice(0, 60);
  const chosen = fields.getAll('service').map((word) => word.trim().slice(0, 60));
  const services = [
    ...SERVICES.filter((service) => chosen.includes(service)),
    ...chosen.filter((word) => !(SERVICES as readonly string[]).includes(word)),
  ];
  const segments = [
    field('country'),
    services.join() === METHOD_SERVICES.join() ? '' : `services-${services.join('-') || 'none'}`,
    ...SERVICES.map((service) => {
      const share = field(`share-${service}`).replace(/%$/, '');
      return share && share !== '100' && services.includes(service)
        ? `share-${service}-${share}`
        : '';
    }),
    field('years') && field('years') !== '1' ? `years-${field('years')}` : '',
    sentenceSegment(field),
    ...PRICED.map((what) => {
      const value = field(`own-${what}`).replace(',', '.');
      return value ? `own-${what}-${value}-${field(`currency-${what}`) || 'eur'}` : '';
    }),
    field('own-people') ? `own-people-${field('own-people')}` : '',
    field('scenario') ? `scenario-${field('scenario')}` : '',
  ];
  return [`/${lang}/costs`, ...segments.filter(Boolean).map(encodeURIComponent)].join('/');
}

/** One bound that is left empty is not stated; both empty = no sentence. */
function sentenceSegment(field: (name: string) => string): string {
  const term = (name: 'least' | 'most') => {
    const n = field(name);
    return n && n !== '0' ? `${n}${field(`${name}-unit`) || 'y'}` : n;
  };
  const [from, to, beyond] = [term('least'), term('most'), field('beyond')];
  if (!from && !to && !beyond) return '';
  return ['sentence', from || 'unstated', to || 'unstated', ...(beyond ? [beyond] : [])].join('-');
}
