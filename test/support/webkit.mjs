import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { WebKitPage } from './webkit-page.mjs';

/** The browser's own toolbar would keep its window, and with it the page, wider than a phone. */
const NO_TOOLBAR = '* { min-width: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; -gtk-icon-source: none }';

/**
 * WebKitGTK on a screen of its own, spoken to by W3C WebDriver. Its pages share one storage, which ends with it.
 * Whatever ends this process ends the driver and the screen, and a browser ends with its screen.
 */
export class WebKit {
  #folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tuki-webkit-'));
  #processes = [];
  #driver;
  #session;
  #first;
  #clear = () => {
    for (const child of this.#processes) child.kill('SIGKILL');
    // The browser may still write while it ends.
    fs.rmSync(this.#folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  };

  /** Such as `2.50.6`. */
  version;

  /** @param programs as `findEngine('webkit')` answers them */
  static async start(programs) {
    const webkit = new WebKit();
    process.once('exit', webkit.#clear);
    try {
      await webkit.#startDriver(programs, await webkit.#startScreen(programs));
      await webkit.#startSession();
      return webkit;
    } catch (error) {
      await webkit.close();
      throw error;
    }
  }

  /** Sends a command of the session, such as `POST`, `/url`, `{ url }`, and answers its value. */
  command(method, command, body) {
    return ask(method, `${this.#session}${command}`, body);
  }

  /** A blank page in a window of its own. The first window stays: the session would end with the last one. */
  async newPage() {
    // The window that was chosen last may be closed by now.
    await this.command('POST', '/window', { handle: this.#first });
    const { handle } = await this.command('POST', '/window/new', { type: 'window' });
    return new WebKitPage(this, handle);
  }

  async close() {
    if (this.#session) await this.command('DELETE', '').catch(() => {});
    for (const child of this.#processes.reverse()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill();
      await once(child, 'exit');
    }
    this.#clear();
    process.off('exit', this.#clear);
  }

  #spawn(tie, program, args, options) {
    const child = spawn(tie, ['--pdeathsig', 'KILL', program, ...args], options);
    this.#processes.push(child);
    return child;
  }

  /** Answers the name of the display, which the server chooses among those that are free. */
  async #startScreen({ screen, tie }) {
    const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
    const server = this.#spawn(tie, screen, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const [display] = await Promise.race([once(server.stdio[3], 'data'), ended(server)]);
    return `:${String(display).trim()}`;
  }

  async #startDriver({ driver, tie }, display) {
    fs.mkdirSync(path.join(this.#folder, 'gtk-3.0'));
    fs.writeFileSync(path.join(this.#folder, 'gtk-3.0', 'gtk.css'), NO_TOOLBAR);
    const own = { XDG_CONFIG_HOME: this.#folder, XDG_DATA_HOME: this.#folder, XDG_CACHE_HOME: this.#folder };
    // There is no graphics card here, and imitating one takes most of the time.
    const plain = { GDK_BACKEND: 'x11', WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
    const env = { ...process.env, ...own, ...plain, DISPLAY: display, LANG: 'en_GB.UTF-8' };
    const port = await freePort();
    const child = this.#spawn(tie, driver, [`--port=${port}`], { stdio: 'ignore', env });
    this.#driver = `http://127.0.0.1:${port}`;
    await Promise.race([answers(this.#driver), ended(child)]);
  }

  async #startSession() {
    const session = await ask('POST', `${this.#driver}/session`, { capabilities: {} });
    this.version = session.capabilities.browserVersion;
    this.#session = `${this.#driver}/session/${session.sessionId}`;
    this.#first = await this.command('GET', '/window');
  }
}

async function ask(method, address, body) {
  const answer = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = await answer.json();
  if (value?.error) throw new Error(`WebKit, ${method} ${new URL(address).pathname}: ${value.error}: ${value.message}`);
  return value;
}

async function answers(driver) {
  while (!(await fetch(`${driver}/status`).catch(() => undefined))) await pause(20);
}

async function ended(child) {
  const [code] = await once(child, 'exit');
  throw new Error(`${child.spawnargs.join(' ')} ended with ${code}. Try that command yourself to see why.`);
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
