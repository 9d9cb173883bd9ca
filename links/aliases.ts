/**
 * Other names under which readers look for a country, in lower case. They find it; they are never shown.
 */
export const ALIASES: Readonly<Record<string, readonly string[]>> = {
  ba: ['bosnia', 'босния'],
  by: ['белоруссия'],
  cz: ['czech republic', 'чешская республика'],
  kg: ['kyrgyz republic', 'киргизия', 'киргизстан'],
  md: ['молдавия'],
  me: ['crna gora'],
  mk: ['macedonia', 'македония'],
  ru: ['russia', 'россия'],
  sk: ['slovak republic'],
  tm: ['туркмения'],
  xk: ['kosova'],
};
