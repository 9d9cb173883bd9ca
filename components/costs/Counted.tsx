import type { Assumptions } from '@/law/costs/assumptions';
import { METHOD_SERVICES } from '@/law/costs/services';
import type { Words } from '@/messages';

/** What is counted, where it is not what the method counts: "opioid agonist therapy (for 60 people in 100)". */
export function Counted({
  words: { t, format },
  assumptions: { services, shares },
}: {
  words: Words;
  assumptions: Assumptions;
}) {
  const standard = services.join() === METHOD_SERVICES.join() && Object.keys(shares).length === 0;
  if (standard) return null;
  const list = format.list(
    services.map((service) => {
      const name = t(`costs.service.${service}`);
      const share = shares[service];
      return share === undefined ? name : t('costs.forShare', { service: name, share });
    }),
  );
  return <p className="small">{t('costs.counted', { list })}</p>;
}
