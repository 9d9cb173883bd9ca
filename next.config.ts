import { createHash } from 'node:crypto';
import type { NextConfig } from 'next';
import { ANY_LANGUAGE } from './law/language';
import { FRAME_SCRIPT } from './links/embed';
import { SECTIONS } from './links/sections';

const LANGUAGE = `:lang(${ANY_LANGUAGE})`;

/** Makes one stylesheet of a section's. */
const BUNDLE = './app/styles/bundle.cjs';

/** Nothing is loaded from elsewhere, nobody frames the pages, and a followed link does not say where it was. */
const SECURITY = [
  {
    key: 'Content-Security-Policy',
    value: [
      "default-src 'self'",
      "script-src 'self' 'unsafe-inline'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "base-uri 'self'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ].join('; '),
  },
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  },
];

/** Frames may stand anywhere. They load nothing and run one script, the one that tells their height. */
const FRAMES = [
  {
    key: 'Content-Security-Policy',
    value: [
      "default-src 'none'",
      `script-src 'sha256-${createHash('sha256').update(FRAME_SCRIPT).digest('base64')}'`,
      "style-src 'unsafe-inline'",
      "base-uri 'none'",
      "form-action 'none'",
      'frame-ancestors *',
    ].join('; '),
  },
];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Kept pages live in memory only and within this bound: any number of different links leaves the disk alone.
  cacheMaxMemorySize: 64 * 1024 * 1024,
  experimental: { isrFlushToDisk: false },
  // `npm run types` looks at every file, the tests too, which a build without their tools can't.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['better-sqlite3', '@resvg/resvg-js', 'satori', 'write-excel-file'],
  turbopack: {
    rules: {
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
  async headers() {
    // Where both set a header, the later one holds.
    return [
      { source: '/:path*', headers: SECURITY },
      { source: `/embed/${LANGUAGE}/:path*`, headers: FRAMES },
    ];
  },
};

export default config;
