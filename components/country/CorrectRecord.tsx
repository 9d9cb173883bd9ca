import type { Country } from '@/db/queries/country';
import type { EvidencedKind } from '@/law/records';
import { recordPath } from '@/links/record';
import type { Words } from '@/messages';
import { CorrectionLink, type Corrections } from '../correction/CorrectionLink';

/** What the lists of records on a jurisdiction's page are made of. */
export interface CountryProps {
  words: Words;
  country: Country;
  corrections: Corrections;
}

/** "Report a correction" of one record of a jurisdiction. @param name what the record is about */
export function CorrectRecord({
  words,
  country,
  corrections,
  kind,
  id,
  name,
}: CountryProps & { kind: EvidencedKind; id: string; name: string }) {
  return (
    <CorrectionLink
      words={words}
      corrections={corrections}
      name={`${country.jurisdiction.name[words.lang]}: ${name}`}
      record={id}
      path={recordPath(words.lang, { kind, id })}
    />
  );
}
