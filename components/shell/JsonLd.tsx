/** What a page is, for search engines: schema.org in JSON-LD. */
export function JsonLd({ data }: { data: Record<string, unknown> }) {
  const text = JSON.stringify({ '@context': 'https://schema.org', ...data }).replace(
    /</g,
    '\\u003c',
  );
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own, in which nothing can end the element
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
