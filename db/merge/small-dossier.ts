/** A small dossier with comments and several ways of writing, for the tests of the merge. */
export const SMALL = `# yaml-language-server: $schema=../schema/jurisdiction.schema.json
# Kept by hand.
jurisdiction:
  code: XX
  name: {en: Exland, ru: Эксландия}
  subregion: reference
  currency: EUR # since 2020
summary:
  en: "Use is not an offence."   # read again in May
  ru: Употребление не является правонарушением.
sources:
  - id: xx-code-2020
    title: Criminal Code of Exland
    kind: statute
    url: https://example.org/code
    retrieved: 2026-01-01
  # Only the summary was read.
  - id: xx-report
    title: 'Report: drugs in Exland'
    kind: ngo-report
    retrieved: 2026-01-01
instruments:
  - id: xx-criminal-code
    title: {en: Criminal Code, ru: Уголовный кодекс}
    kind: criminal-code
units: []
offences:
  # The basic rule.
  - id: xx-possession-small
    offence: possession
    conduct: [possession, acquisition]
    regime: administrative
    provision: {instrument: xx-criminal-code, article: "45", paragraph: 1}
    quantity: small
    substances: [all]
    circumstances: []
    description:
      en: Possession of a small quantity.
      ru: Хранение небольшого количества.
    penalties:
      - all_of: [{kind: fine, min: 100, max: 500, unit: EUR}] # the amount of 2020
      - all_of:
          - kind: administrative-detention
            min: null
            max: 15
            unit: days
    sources:
      - source: xx-code-2020 # official edition
        locator: Art. 45
    status: checked
  - id: xx-supply
    offence: supply
    conduct: [sale]
    regime: criminal
    provision: null
    quantity: any
    substances: [all]
    circumstances: []
    description: {en: Sale., ru: Сбыт.}
    penalties:
      - all_of:
          - {kind: imprisonment, min: 2, max: 5, unit: years}
    sources:
      - source: xx-report
    status: secondary

thresholds:
  - {substance: heroin, tier: small, from: 0, to: 1, unit: g, basis: unknown, sources: [], status: recalled}
  - {substance: heroin, tier: large, from: 1, to: null, unit: g, basis: unknown, sources: [], status: recalled}
aspects:
  - aspect: nsp-prison
    value: no
    detail: {en: None., ru: Нет.}
    sources: []
    status: recalled
timeline:
  - date: 2020-01-01
    title: {en: New code, ru: Новый кодекс}
    detail: {en: It replaced the old one., ru: Он заменил прежний.}
    direction: neutral
    sources: []
    status: recalled
costs:
  - {metric: minimum-wage, value: 500, unit: EUR, per: month, year: 2020, sources: [], status: recalled}
open_questions:
  - "Is the report right?"
  - Are there tablets?
# The end.
`;
