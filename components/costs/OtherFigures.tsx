import type { CostsPageData } from '@/db/queries/costs-page';
import { SERVICES } from '@/law/costs/services';
import { type CostsView, costsPath } from '@/links/costs';
import type { Words } from '@/messages';
import { capital } from '@/words/capital';
import { figureWords, missingWords } from '@/words/costs';
import { wholeEuros } from '@/words/money';
import { Evidence } from './Evidence';

interface Props {
  words: Words;
  view: CostsView;
  data: CostsPageData;
}

/** What is missing, and services that are known and could be counted instead or besides, one link each. */
export function MissingSection({ words, view, data: { sheet, prices } }: Props) {
  const { t, lang } = words;
  const { missing, assumptions } = sheet;
  const without = missing.map(({ what }) => what);
  const offered = sheet.offered.filter(
    // Where both of its parts are counted, harm reduction in all would count them again.
    (service) => service !== 'harmreduction' || without.includes('nsp') || without.includes('oat'),
  );
  if (missing.length === 0 && offered.length === 0) return null;
  return (
    <>
      {missing.length > 0 && (
        <p className="caution" id="missing">
          {t('costs.missingList', { list: missingWords(words, sheet) })}
        </p>
      )}
      {offered.length > 0 && (
        <>
          <p>{t('costs.offered')}</p>
          <ul>
            {offered.map((service) => {
              const instead = service === 'support' && without.includes('benefit');
              const chosen = SERVICES.filter(
                (one) =>
                  one === service ||
                  (assumptions.services.includes(one) && !(instead && one === 'benefit')),
              );
              const name = t(`costs.service.${service}`);
              const text = t(instead ? 'costs.instead' : 'costs.countToo', {
                service: capital(words, name),
                value: wholeEuros(words, prices.get(service) ?? 0),
              });
              const path = costsPath(lang, {
                ...view,
                assumptions: { ...assumptions, services: chosen },
              });
              return (
                <li key={service}>
                  <a href={path}>{text}</a>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </>
  );
}

/** Figures of the data that are not used, each with why it is not lost. */
export function OtherFigures({ words, data: { sheet, sources } }: Props) {
  const { t } = words;
  const others = [
    ...new Set([
      ...[sheet.prison, ...sheet.lines].flatMap((found) => found.others),
      ...sheet.people.others,
      ...sheet.possession.others,
    ]),
  ];
  if (others.length === 0) return null;
  return (
    <section id="other-figures">
      <h2>{t('costs.otherFigures')}</h2>
      <p className="small">{t('costs.otherFiguresLead')}</p>
      <ul className="plain">
        {others.map((record) => (
          <li
            key={`${record.metric} ${record.year} ${record.value} ${record.per}`}
            className="record"
          >
            {t(`vocabulary.metric.${record.metric}`)}: <b>{figureWords(words, record)}</b>
            <Evidence words={words} record={record} sources={sources} own="" />
          </li>
        ))}
      </ul>
    </section>
  );
}
