import { SERVICES, type Service } from '@/law/costs/services';
import type { Words } from '@/messages';

/** The marks of the services: none is told apart by colour alone. */
const MARKS: Readonly<Record<Service, string | null>> = {
  nsp: null,
  oat: 'M-1 1l2-2M-1 7L7-1M5 7l2-2',
  benefit: 'M3 2.4v1.2',
  support: 'M-1 5l2 2M-1 -1L7 7M5 -1l2 2',
  harmreduction: 'M3 0v6',
  rehab: 'M0 3h6',
  hiv: 'M3 0v6M0 3h6',
};

/** Defines the patterns, once a page. */
export function PriceDefs() {
  return (
    <svg className="defs" width="0" height="0" aria-hidden="true">
      <defs>
        {SERVICES.map((service) => {
          const mark = MARKS[service];
          return (
            mark && (
              <pattern
                key={service}
                id={`price-${service}`}
                width="6"
                height="6"
                patternUnits="userSpaceOnUse"
              >
                <path d={mark} className="price-mark" />
              </pattern>
            )
          );
        })}
      </defs>
    </svg>
  );
}

/** A stretch of a bar with the mark of its service. */
export function Marked({
  service,
  ...box
}: {
  service: Service;
  x: string | number;
  y: number;
  width: string | number;
  height: number;
}) {
  return (
    <>
      <rect className="price-freedom" {...box} />
      {MARKS[service] && <rect {...box} fill={`url(#price-${service})`} />}
    </>
  );
}

/** What the bars are made of, for the services that are counted. */
export function PriceLegend({
  words: { t },
  services,
}: {
  words: Words;
  services: readonly Service[];
}) {
  const box = { x: 1, y: 1, width: 28, height: 16 };
  return (
    <ul className="legend" aria-label={t('costs.legend')}>
      <li>
        <svg className="swatch" width="30" height="18" aria-hidden="true">
          <rect className="price-prison" {...box} />
        </svg>
        {t('costs.prison')}
      </li>
      {services.map((service) => (
        <li key={service}>
          <svg className="swatch" width="30" height="18" aria-hidden="true">
            <Marked service={service} {...box} />
          </svg>
          {t(`costs.service.${service}`)}
        </li>
      ))}
    </ul>
  );
}
