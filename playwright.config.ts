import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/find-chromium';

const PORT = Number(process.env.E2E_PORT ?? 3117);

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A busy machine is slow and not wrong; what hangs still ends.
  timeout: 240_000,
  expect: { timeout: 15_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['line'], ['json']] : [['list']],
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'en-GB',
    launchOptions: {
      executablePath: findChromium(),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: `npm run --silent serve`,
    url: `http://localhost:${PORT}/readyz`,
    reuseExistingServer: false,
    env: { PORT: String(PORT), CORRECTIONS_URL: 'https://example.org/issues/new?labels=data' },
  },
});
