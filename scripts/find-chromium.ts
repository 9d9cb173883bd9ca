/** A Chromium for the browser tests: Playwright's own, else the system's, else the distribution's package. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

function onPath(name: string): string | null {
  const found = spawnSync('which', [name], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : null;
}

function present(): string | null {
  const own = [process.env.CHROMIUM_PATH, chromium.executablePath()];
  return (
    own.find((file): file is string => Boolean(file && existsSync(file))) ??
    SYSTEM.map(onPath).find((file) => file !== null) ??
    null
  );
}

/**
 * @returns the path of an executable; installs Debian's or Ubuntu's package when there is none and we may
 * @throws with what to do when no Chromium can be had
 */
export function findChromium(): string {
  const found = present();
  if (found) return found;
  if (onPath('apt-get')) {
    const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    const run = (...words: string[]) => {
      const [command = '', ...rest] = [...asRoot, ...words];
      execFileSync(command, rest, {
        stdio: 'inherit',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    };
    console.log('No Chromium found: installing the package of the distribution …');
    run('apt-get', 'update', '-qq');
    run('apt-get', 'install', '-y', '-qq', 'chromium');
    const installed = present();
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium was found. Run "npx playwright install chromium", install Chromium by your system\'s means, or set CHROMIUM_PATH to one.',
  );
}
