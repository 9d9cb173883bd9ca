/** Changes with the tables and with how words are indexed: a database built by an older program is refused instead of misread. */
export const SCHEMA_VERSION = '6';
