import os from 'node:os';
import path from 'node:path';
import { executable, findChrome, onPath } from './find-browser.mjs';

/**
 * The browser engines that the tests run in: by default those that are on this machine, Chromium always (npm brings
 * one). `TUKI_ENGINES`, such as `chromium,firefox,webkit`, names those that must run instead: then it is an error when
 * one is missing, and others do not run.
 */
export const ENGINES = {
  chromium: { name: 'Chromium', find: findChrome },
  firefox: { name: 'Firefox', find: findFirefox, install: 'firefox-esr' },
  webkit: { name: 'WebKit', find: findWebKit, install: 'webkit2gtk-driver xvfb' },
};

/** The ids of the engines that must run, or nothing when those that are there shall. */
export function requiredEngines() {
  const ids = process.env.TUKI_ENGINES?.split(',');
  const unknown = ids?.find((id) => !(id in ENGINES));
  if (unknown === undefined) return ids;
  throw new Error(`TUKI_ENGINES names “${unknown}”. Choose from ${Object.keys(ENGINES).join(',')}.`);
}

/** What is needed to start an engine, or nothing when it shall not run here. */
export async function findEngine(id) {
  const required = requiredEngines();
  if (required && !required.includes(id)) return undefined;
  const { name, find, install } = ENGINES[id];
  const found = await find();
  if (found || !required) return found;
  throw new Error(
    `TUKI_ENGINES names ${id}, but there is no ${name}. Install it (Debian: apt-get install ${install}).`,
  );
}

/** Launch options of puppeteer. */
function findFirefox() {
  const executablePath = firefoxPlaces().find(executable);
  return executablePath && { browser: 'firefox', executablePath };
}

function firefoxPlaces() {
  if (process.platform === 'darwin') {
    return ['/Applications', path.join(os.homedir(), 'Applications')].map(
      (folder) => `${folder}/Firefox.app/Contents/MacOS/firefox`,
    );
  }
  if (process.platform === 'win32') {
    return [process.env.ProgramFiles, process.env['ProgramFiles(x86)']]
      .filter(Boolean)
      .map((folder) => path.join(folder, 'Mozilla Firefox', 'firefox.exe'));
  }
  return onPath('firefox-esr', 'firefox');
}

/** The driver of WebKitGTK's own small browser, a screen without which it does not start, and what ties them to us. */
function findWebKit() {
  const programs = ['WebKitWebDriver', 'Xvfb', 'setpriv'].map((name) => onPath(name).find(executable));
  if (programs.includes(undefined)) return undefined;
  const [driver, screen, tie] = programs;
  return { driver, screen, tie };
}

/** Tells people, and the run that asked for engines, which ones have run: `engines: Firefox 153.7.0, WebKit 2.50.6`. */
export function engineLine(versions) {
  return `engines: ${[...versions].map(([name, version]) => `${name} ${version}`).join(', ') || 'none'}`;
}

/** The names and versions of the engines that have said so in what a runner has written. */
export function enginesIn(output) {
  const lines = [...output.matchAll(/^\s*(?:ℹ )?engines: (.*)$/gm)].map(([, engines]) => engines);
  const names = Object.values(ENGINES).map(({ name }) => name);
  return new Map(
    lines.flatMap((line) => line.split(', ').map((each) => each.split(' '))).filter(([name]) => names.includes(name)),
  );
}
