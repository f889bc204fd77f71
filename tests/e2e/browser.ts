import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** WebGL drawn in software, and no request of the browser's own. */
const flags = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  // A slow machine draws a frame for seconds, which the browser would take for a graphics card that hangs.
  '--disable-gpu-watchdog',
];

/** A Chromium of the machine (`CHROMIUM` names another), else the one inside the npm package. */
const executable = async (): Promise<string> =>
  [process.env.CHROMIUM ?? '', ...systemBrowsers].find((path) => existsSync(path)) ??
  (await sparticuz.executablePath());

/** Starts the browser. @throws when there is none: a test run without a browser proves nothing. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await executable(), args: flags });
}
