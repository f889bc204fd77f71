import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';

const places = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** A screen without a screen: without any, Firefox draws no WebGL on Linux. */
const xvfb = '/usr/bin/Xvfb';

/**
 * The machine's Firefox (`FIREFOX` names another); undefined where there is none, or nothing on
 * which it can draw, which is told.
 * @throws where `REQUIRE_FIREFOX` is 1 and something is missing
 */
export function firefoxProgram(): string | undefined {
  const program = [process.env.FIREFOX ?? '', ...places].find((path) => existsSync(path));
  const hasScreen = process.platform === 'darwin' || process.env.DISPLAY || existsSync(xvfb);
  if (program !== undefined && hasScreen) return program;
  const missing =
    program === undefined
      ? 'no Firefox here: Debian has it as firefox-esr'
      : 'no screen for it here: Debian has one as xvfb';
  if (process.env.REQUIRE_FIREFOX === '1') throw new Error(missing);
  console.warn(`The tests in Firefox were left out: ${missing}.`);
  return undefined;
}

/** Nobody listens there, so whatever goes beyond the disk is refused. */
const nowhere = { host: '127.0.0.1', port: 9 };

const refusedNetwork = {
  'network.proxy.type': 1,
  'network.proxy.http': nowhere.host,
  'network.proxy.http_port': nowhere.port,
  'network.proxy.ssl': nowhere.host,
  'network.proxy.ssl_port': nowhere.port,
  'network.proxy.allow_hijacking_localhost': true,
  'network.proxy.no_proxies_on': '',
};

/** A browser, and what ends it and its screen. */
export interface Firefox {
  browser: Browser;
  close: () => Promise<void>;
}

/** Starts Firefox with all network refused. @param hasWebGl whether it may draw maps, in software */
export async function launchFirefox(program: string, hasWebGl: boolean): Promise<Firefox> {
  const screen = await openScreen();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless: false,
    env: { ...process.env, ...(screen && { DISPLAY: screen.display }) },
    extraPrefsFirefox: {
      ...refusedNetwork,
      'ui.prefersReducedMotion': 1,
      'webgl.disabled': !hasWebGl,
      'webgl.force-enabled': hasWebGl,
    },
  });
  const close = async () => {
    await browser.close();
    screen?.close();
  };
  return { browser, close };
}

/** Null where there is a screen. The server looks for a number that nobody has and writes it. */
async function openScreen(): Promise<{ display: string; close: () => void } | null> {
  if (process.platform === 'darwin' || process.env.DISPLAY) return null;
  const words = ['-displayfd', '1', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'];
  const server = spawn(xvfb, words, { stdio: ['ignore', 'pipe', 'ignore'] });
  const [number] = await once(server.stdout, 'data');
  return { display: `:${String(number).trim()}`, close: () => server.kill() };
}
