import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { embedSnippet } from './snippet';

const SRC = 'https://example.org/embed/en/compare/ge-kz';
const snippet = embedSnippet({ src: SRC, title: 'Georgia and Kazakhstan', height: 600 });

/** Runs the snippet's script beside an iframe, and sends messages to it. */
function hostPage() {
  const script = /<script>(.*)<\/script>$/.exec(snippet)?.[1] ?? '';
  const own = { name: 'the window of the frame' };
  const iframe = { contentWindow: own, height: '600' as string | number };
  const listeners: ((event: { source: unknown; data: unknown }) => void)[] = [];
  runInNewContext(script, {
    document: { currentScript: { previousElementSibling: iframe } },
    addEventListener: (_: string, listener: (typeof listeners)[number]) => listeners.push(listener),
  });
  const send = (source: unknown, data: unknown) => {
    for (const listener of listeners) listener({ source, data });
    return iframe.height;
  };
  return { own, send };
}

test('the frame stands alone without JavaScript: title, full width, fixed height', () => {
  expect(snippet).toContain(
    `<iframe src="${SRC}" title="Georgia and Kazakhstan" width="100%" height="600" loading="lazy" style="border:0"></iframe>`,
  );
  expect(snippet).not.toContain('\n');
});

test('the height follows the frame, and nobody else', () => {
  const { own, send } = hostPage();
  expect(send({ name: 'an advertisement' }, { drugLaws: true, height: 9999 })).toBe('600');
  expect(send(own, { drugLaws: true, height: 1234.2 })).toBe(1235);
  for (const data of [
    null,
    'text',
    { height: 10 },
    { drugLaws: true },
    { drugLaws: true, height: -5 },
    { drugLaws: true, height: '<b>' },
  ])
    expect(send(own, data)).toBe(1235);
});

test('nothing in a title or an address ends its attribute', () => {
  const text = embedSnippet({
    src: `https://example.org/embed/en/map?a=1&b="><script>alert(1)</script>`,
    title: `"Art. 1" <b> & 'more'`,
    height: 599.5,
  });
  expect(text.match(/<script>/g)).toHaveLength(1);
  expect(text.match(/</g)).toHaveLength(4);
  expect(text).toContain('title="&quot;Art. 1&quot; &lt;b&gt; &amp; &apos;more&apos;"');
  expect(text).toContain('height="600"');
});
