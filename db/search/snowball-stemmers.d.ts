declare module 'snowball-stemmers' {
  export interface Stemmer {
    stem(word: string): string;
  }
  /** @throws when there is no such algorithm */
  export function newStemmer(algorithm: 'english' | 'russian'): Stemmer;
}
