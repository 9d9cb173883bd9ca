/**
 * Other names under which readers look for a country, in lower case. They find it; they are never shown.
 */
export const ALIASES: Readonly<Record<string, readonly string[]>> = {
  ba: ['bosnia', 'босния'],
  by: ['byelorussia', 'белоруссия', 'республика беларусь'],
  cz: ['czech republic', 'чешская республика'],
  kg: ['kyrgyz republic', 'kirghizia', 'киргизия', 'киргизстан', 'кыргызская республика'],
  md: ['moldavia', 'молдавия'],
  me: ['crna gora'],
  mk: ['macedonia', 'македония'],
  ru: ['russia', 'россия', 'рф'],
  sk: ['slovak republic'],
  tm: ['turkmenia', 'туркмения'],
  xk: ['kosova'],
};
