/** Changes with the tables: a database built by an older program is refused instead of misread. */
export const SCHEMA_VERSION = '2';
