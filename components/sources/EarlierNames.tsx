/** Places to which links lead that were made when a record had another name. */
export function EarlierNames({
  page,
  id,
}: {
  page: { earlierNames: ReadonlyMap<string, readonly string[]> };
  id: string;
}) {
  return (page.earlierNames.get(id) ?? []).map((name) => <span key={name} id={name} />);
}
