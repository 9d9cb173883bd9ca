import type { NextConfig } from 'next';
import { ANY_LANGUAGE } from './law/language';
import { SECTIONS } from './links/sections';

const LANGUAGE = `:lang(${ANY_LANGUAGE})`;

/** Makes one stylesheet of a section's. */
const BUNDLE = './app/styles/bundle.cjs';

/** Makes one text of a module for the browser. */
const SCRIPT = './app/hands/bundle.cjs';

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The server keeps, packs and guards what the framework makes (server/): here nothing is kept or compressed.
  cacheMaxMemorySize: 0,
  experimental: { isrFlushToDisk: false },
  compress: false,
  generateEtags: false,
  // Whatever reads a page finds its title in its head.
  htmlLimitedBots: /.*/,
  // `npm run types` looks at every file, the tests too, which a build without their tools can't.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['better-sqlite3', '@resvg/resvg-js', 'satori', 'write-excel-file'],
  turbopack: {
    rules: {
      '*.ts': { condition: { query: '?script' }, loaders: [SCRIPT], type: 'text' },
      '*.css': [
        {
          condition: {
            all: [{ path: /^app\/sections\/[^/]+\.css$/ }, { not: { query: '?frame' } }],
          },
          loaders: [{ loader: BUNDLE, options: { frame: false } }],
          type: 'css',
        },
        {
          condition: { query: '?frame' },
          loaders: [{ loader: BUNDLE, options: { frame: true } }],
          type: 'text',
        },
      ],
    },
  },
  outputFileTracingIncludes: {
    '/*': [
      './build/drug-laws.sqlite',
      './build/downloads/*',
      './node_modules/@fontsource/noto-sans/files/*-{400,700}-normal.woff',
    ],
  },
  async rewrites() {
    // A page that reads its query can't be kept. So the plain addresses never do, and a query leads elsewhere.
    return {
      beforeFiles: [
        ...['sort', 'name'].map((key) => ({
          source: `/${LANGUAGE}/matrix/:path*`,
          has: [{ type: 'query' as const, key }],
          destination: '/:lang/matrix-view/:path*',
        })),
        {
          source: `/${LANGUAGE}/compare/:path*`,
          has: [{ type: 'query', key: 'view' }],
          destination: '/:lang/compare-view/:path*',
        },
        {
          source: `/${LANGUAGE}/verification`,
          has: [{ type: 'query', key: 'sort' }],
          destination: '/:lang/verification-view',
        },
      ],
      afterFiles: [],
      fallback: [],
    };
  },
  async redirects() {
    return [
      {
        source: `/:section(${SECTIONS.join('|')})/:path*`,
        destination: '/en/:section/:path*',
        permanent: false,
      },
    ];
  },
};

export default config;
