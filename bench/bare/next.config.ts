import type { NextConfig } from 'next';

/** Kept pages are bounded as in the application measured; the root spans the linked node_modules. */
const config: NextConfig = {
  poweredByHeader: false,
  cacheMaxMemorySize: 64 * 1024 * 1024,
  experimental: { isrFlushToDisk: false },
  turbopack: { root: process.env.BARE_ROOT },
};

export default config;
