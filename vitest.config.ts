import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': path.resolve(import.meta.dirname) } },
  test: { include: ['{law,db,links,components,app,messages,scripts,server}/**/*.test.{ts,tsx}'] },
});
