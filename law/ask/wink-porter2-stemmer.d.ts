declare module 'wink-porter2-stemmer' {
  /** @returns what the forms of an English word share, by the rules of Porter's second stemmer */
  export default function stem(word: string): string;
}
