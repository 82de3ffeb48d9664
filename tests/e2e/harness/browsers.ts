/** Finds a Chromium and a Firefox, or installs them: Playwright's own where it can be fetched, else Debian's packages when root. Throws if there is none. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

interface Kind {
  readonly variable: string;
  readonly places: readonly string[];
  readonly debian: readonly string[];
  readonly install: () => string;
}

const KINDS = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    places: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    // Without its languages it speaks English to everybody.
    debian: ['chromium', 'chromium-l10n'],
    install: () => {
      execFileSync(process.execPath, ['node_modules/playwright-core/cli.js', 'install', '--no-shell', 'chromium'], {
        stdio: 'inherit',
        timeout: 300_000,
      });
      return chromium.executablePath();
    },
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    places: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    debian: ['firefox-esr'],
    install: () => {
      throw new Error('no Firefox that takes a temporary extension can be fetched here');
    },
  },
} satisfies Record<string, Kind>;

function installDebian(names: readonly string[]): undefined {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) throw new Error('not root on a Debian machine');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names, 'fonts-noto-cjk'], { stdio: 'inherit', env });
}

/** The path of a browser's program. */
export function findBrowser(name: keyof typeof KINDS): string {
  const kind: Kind = KINDS[name];
  const known = () => [process.env[kind.variable] ?? '', ...kind.places].find((place) => place && existsSync(place));
  const found = known();
  if (found) return found;
  const failures: string[] = [];
  for (const install of [kind.install, () => installDebian(kind.debian) ?? known() ?? '']) {
    try {
      const place = install();
      if (existsSync(place)) return place;
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(`There is no ${name}: set ${kind.variable}, or install it (${failures.join('; ')}).`);
}
