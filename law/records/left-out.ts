/**
 * The fields of records that are for editors alone: the database leaves them out, and with it the API and all files but the
 * YAML itself. Every other field has a column, and a test asks for it wherever records go. By kind and field, or by the
 * field alone where every kind leaves it out.
 */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  as_in_law: 'answers a question of the check; what the law says stands in the record itself',
  'source.copy': 'tells the watch on changed texts where to look',
  'citation.read': 'tells the watch on changed texts what was read',
};

/** Whether a field of a kind of record is left out. */
export const isLeftOut = (kind: string, field: string): boolean =>
  field in LEFT_OUT || `${kind}.${field}` in LEFT_OUT;
