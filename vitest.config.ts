import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': path.resolve(import.meta.dirname) } },
  test: {
    // Property tests take their time on a busy machine; none of them waits.
    testTimeout: 60_000,
    include: ['{law,words,db,links,components,app,messages,scripts,server}/**/*.test.{ts,tsx}'],
  },
});
