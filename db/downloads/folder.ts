import path from 'node:path';

/** The folder of the files that can be taken away. @param database the file of the database */
export const downloadsFolder = (database: string): string =>
  path.join(/*turbopackIgnore: true*/ path.dirname(database), 'downloads');

/** The list of a version's files, with their sizes and checksums. */
export const listName = (version: string): string => `drug-laws-${version}.json`;
