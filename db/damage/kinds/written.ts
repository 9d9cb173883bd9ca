import type { Family, Kind } from './kind';

/** Damage to the text of a file that must be an error. */
function written(name: string, change: (text: string) => string): Kind {
  return {
    name,
    expect: 'error',
    in: 'text',
    change: (text) => {
      const changed = change(text);
      return changed === text ? undefined : changed;
    },
  };
}

/** What the writing of a file turns into another law before a record is read from it. */
export const writing: Family = {
  name: 'writing',
  kinds: [
    written('a comment that swallows a maximum', (text) => text.replace(/max: (\d+)/, 'max: # $1')),
    written('a comment that swallows a minimum', (text) => text.replace(/min: (\d+)/, 'min: # $1')),
    written('a comment that swallows the upper limit of a tier', (text) =>
      text.replace(/\n( +)to: ([\d.]+)/, '\n$1to: # $2'),
    ),
    written('a comment that swallows the end of a rule', (text) =>
      text.replace(/valid_to: '?([\d-]+)'?/, 'valid_to: # $1'),
    ),
    written('a comment that swallows the end of a sentence', (text) =>
      text.replace(/\n( +en: [A-Z][a-z]+ [a-z]+ [a-z]+) /, '\n$1 # '),
    ),
    written('a figure in hexadecimal', (text) => text.replace(/max: (\d+)/, 'max: 0x$1')),
    written('a figure with an exponent', (text) => text.replace(/max: (\d+)/, 'max: $1e1')),
    written('a maximum without end', (text) => text.replace(/max: (\d+)/, 'max: .inf')),
    written('two documents in one file', (text) => text.replace('\noffences:', '\n---\noffences:')),
    written('an end of the document before the end of the file', (text) =>
      text.replace('\naspects:', '\n...\naspects:'),
    ),
    written('a tag of another type', (text) => text.replace(/max: (\d+)/, 'max: !!str $1')),
    written('a merge of another record', (text) =>
      text.replace(/\n( +)regime:/, '\n$1<<: {match: all}\n$1regime:'),
    ),
    written('a control character by its number', (text) =>
      text.replace(/\n( +)en: ([A-Z][a-z]+) [^\n"]*\n/, '\n$1en: "$2 \\x07 text."\n'),
    ),
    written('an order of reading by its number', (text) =>
      text.replace(/\n( +)en: ([A-Z][a-z]+) [^\n"]*\n/, '\n$1en: "$2 \\u202E text."\n'),
    ),
    written('an order of reading turned round in the file', (text) =>
      text.replace(/(\n +en: [A-Z][a-z]+) /, '$1 \u202E'),
    ),
  ],
};
