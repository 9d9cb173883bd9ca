/** The answer to an address that can't be decoded (a stray % for instance); its language can't be read, so both. */
export const BAD_ADDRESS = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Drug Laws</title>
<style>
:root { color-scheme: light dark }
body { font: 1.1rem/1.5 Georgia, serif; max-width: 40rem; margin: 3rem auto; padding: 0 1.25rem }
</style>
</head>
<body>
<main>
<h1>This address can not be read</h1>
<p>It has a percent sign that stands for no letter. <a href="/en">Go to the overview</a></p>
<div lang="ru">
<h2>Этот адрес не читается</h2>
<p>В нём есть знак процента, за которым не стоит буква. <a href="/ru">К обзору</a></p>
</div>
</main>
</body>
</html>
`;

/** Whether the path of a request can be percent-decoded. Next.js answers 500 to one that can't. */
export function isReadable(url: string | undefined): boolean {
  try {
    decodeURIComponent((url ?? '').split('?', 1)[0] ?? '');
    return true;
  } catch {
    return false;
  }
}
