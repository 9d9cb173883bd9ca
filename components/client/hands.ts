/**
 * What a hand does on a page, which is whole without it: the one script that pages carry. It works on what stands in the
 * page's HTML, by attributes that the components beside this file write.
 */

/** Says in the status beside a button how its work ended. */
function say(button: HTMLElement, text: string | undefined): void {
  const status = button.nextElementSibling;
  if (status?.getAttribute('role') === 'status') status.textContent = text ?? '';
}

/** What a button copies: a link of this site as a whole address, or the text of an element. */
function copied({ copyLink, copyText }: DOMStringMap): string {
  if (copyLink) return new URL(copyLink, location.origin).href;
  return (copyText && document.getElementById(copyText)?.textContent) || '';
}

const BUTTONS = 'button[data-copy-link], button[data-copy-text]';

document.addEventListener('click', async ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>(BUTTONS) : null;
  if (!button) return;
  try {
    await navigator.clipboard.writeText(copied(button.dataset));
    say(button, button.dataset.done);
  } catch {
    say(button, button.dataset.failed);
  }
});
// Without this script they would do nothing, so they are not there.
for (const button of document.querySelectorAll<HTMLElement>(BUTTONS)) button.hidden = false;

/** Opens what the fragment of the address names, and every fold that it stands in. */
function unfold(): void {
  let name = location.hash.slice(1);
  try {
    name = decodeURIComponent(name);
  } catch {
    // A stray percent sign: an id may be written so.
  }
  const named = name ? document.getElementById(name) : null;
  let opened = false;
  for (let at: Element | null = named; at; at = at.parentElement)
    if (at instanceof HTMLDetailsElement && !at.open) {
      at.open = true;
      opened = true;
    }
  if (opened) named?.scrollIntoView();
}
addEventListener('hashchange', unfold);

// The other language shows the same view and the same place on it.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a.lang'))
  link.addEventListener('click', () => {
    link.search = location.search || link.search;
    link.hash = location.hash;
  });

unfold();

export {};
