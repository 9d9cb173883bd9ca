/** Changes with the tables and with how words are indexed: a database built by an older program is refused instead of misread. */
export const SCHEMA_VERSION = '10';

/** The key of the names of substances: one text, since they are only ever read as a whole. */
export const SUBSTANCE_NAMES = 'substance_names';
