import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';

/**
 * Finds a Chromium for the tests: CHROME_PATH, else an installed one, else the one that npm brought (Linux x64).
 * Answers launch options that both puppeteer and playwright understand.
 */
export async function findChrome() {
  const installed = installedChrome();
  if (installed) return { executablePath: installed, args: [...ARGS] };
  const shipped = await shippedChrome();
  if (shipped) return shipped;
  throw new Error(
    'No Chrome, Chromium or Edge found. Install one (Debian: apt-get install chromium) or set CHROME_PATH.',
  );
}

const ARGS = [
  // Chromium refuses its sandbox to root, which containers are.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** Whether it is a file that may be run. */
export function executable(file) {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}

function installedChrome() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (executable(chosen)) return chosen;
    throw new Error(`CHROME_PATH=${chosen} is not an executable file. Correct it or unset it.`);
  }
  return candidates().find(executable);
}

function candidates() {
  if (process.platform === 'darwin') {
    return ['/Applications', path.join(os.homedir(), 'Applications')].flatMap((folder) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (process.platform === 'win32') {
    return [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
      folder
        ? ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((name) =>
            path.join(folder, name),
          )
        : [],
    );
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable'];
  return onPath(...names);
}

/** Where programs of these names may be, the first name first. */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** Unpacks the Chromium of @sparticuz/chromium once into node_modules/.cache, with the libraries it ships beside it. */
async function shippedChrome() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const packed = path.join(
    path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
    '..',
    '..',
    'bin',
  );
  const cache = path.resolve('node_modules/.cache/chromium');
  const lib = path.join(cache, 'lib');
  const exe = path.join(cache, 'chromium');
  const unpack = (name) => zlib.brotliDecompressSync(fs.readFileSync(path.join(packed, name)));
  // Several test files may be the first at once: each unpacks for itself, and the quickest puts the whole in its place.
  const own = path.join(cache, String(process.pid));
  fs.mkdirSync(own, { recursive: true });
  if (!fs.existsSync(lib)) {
    const tar = path.join(own, 'libraries.tar');
    fs.writeFileSync(tar, unpack('al2023.tar.br'));
    execFileSync('tar', ['-xf', tar, '-C', own]);
    unlessThere(lib, () => fs.renameSync(path.join(own, 'lib'), lib));
  }
  if (!fs.existsSync(exe)) {
    fs.writeFileSync(path.join(own, 'chromium'), unpack('chromium.br'), { mode: 0o755 });
    // A link never replaces what is there: a browser at work would miss the file that it was started from.
    unlessThere(exe, () => fs.linkSync(path.join(own, 'chromium'), exe));
  }
  fs.rmSync(own, { recursive: true });
  const libraries = [lib, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath: exe,
    args: [...ARGS, '--headless=shell'],
    env: { ...process.env, LD_LIBRARY_PATH: libraries },
  };
}

function unlessThere(file, put) {
  try {
    put();
  } catch (error) {
    if (!fs.existsSync(file)) throw error;
  }
}
