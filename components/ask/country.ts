/** A country as the pages of a question name it. */
export interface AskCountry {
  code: string;
  name: { en: string; ru: string };
}
