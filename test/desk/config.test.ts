import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { ConfigError, configFromEnvironment } from '../../src/desk/config.js';
import { readSites } from '../../src/desk/site-files.js';
import { welcome } from '../../src/desk/welcome.js';
import { TEST_SITE } from '../support/desk.js';
import { temporaryFolder } from '../support/folder.js';

describe('the settings', () => {
  it('suit a first look when nothing is set, or set to nothing', () => {
    const defaults = {
      port: 8080,
      host: '127.0.0.1',
      data: path.resolve('data'),
      commandsPerMinute: 600,
      worker: true,
    };
    assert.deepEqual(configFromEnvironment({}), defaults);
    assert.deepEqual(
      configFromEnvironment({ PORT: '', TUKI_HOST: ' ', TUKI_DATABASE: '', TUKI_OWNER_EMAIL: '' }),
      defaults,
    );
  });

  it('are taken from the environment', () => {
    const env = {
      PORT: '0',
      TUKI_HOST: '0.0.0.0',
      TUKI_DATA: '/srv/tuki',
      TUKI_DATABASE: 'postgres://localhost/tuki',
      TUKI_URL: 'https://help.agency.example/',
      TUKI_OWNER_EMAIL: 'Owner@agency.example',
      TUKI_OWNER_PASSWORD: ' twelve chars ',
      TUKI_COMMANDS_PER_MINUTE: '60',
    };
    assert.deepEqual(configFromEnvironment(env), {
      port: 0,
      host: '0.0.0.0',
      data: '/srv/tuki',
      database: 'postgres://localhost/tuki',
      url: 'https://help.agency.example',
      owner: { email: 'owner@agency.example', password: ' twelve chars ' },
      commandsPerMinute: 60,
      worker: true,
    });
  });

  const wrong: Record<string, string>[] = [
    { PORT: '-1' },
    { PORT: '65536' },
    { PORT: '80.5' },
    { TUKI_COMMANDS_PER_MINUTE: '0' },
    { TUKI_DATABASE: 'mysql://localhost/tuki' },
    { TUKI_URL: 'help.agency.example' },
    { TUKI_URL: 'https://agency.example/help' },
    { TUKI_OWNER_EMAIL: 'owner@agency.example' },
    { TUKI_OWNER_PASSWORD: 'a long enough password' },
    { TUKI_OWNER_EMAIL: 'owner', TUKI_OWNER_PASSWORD: 'a long enough password' },
    { TUKI_OWNER_EMAIL: 'owner@agency.example', TUKI_OWNER_PASSWORD: 'eleven char' },
  ];
  for (const env of wrong) {
    it(`are refused by name: ${JSON.stringify(env)}`, () => {
      const names = (error: unknown) =>
        error instanceof ConfigError && Object.keys(env).some((name) => error.message.includes(name));
      assert.throws(() => configFromEnvironment(env), names);
    });
  }
});

describe('site files', () => {
  const folder = temporaryFolder();
  const file = (name: string, content: string) => {
    writeFileSync(path.join(folder, name), content);
    return path.join(folder, name);
  };

  it('hold one site or several, and there may be several files', async () => {
    const one = file('one.json', JSON.stringify(TEST_SITE));
    const two = file(
      'two.json',
      JSON.stringify([
        { ...TEST_SITE, id: 'b' },
        { ...TEST_SITE, id: 'c' },
      ]),
    );
    assert.deepEqual(
      (await readSites(`${one}, ${two}`)).map(({ id }) => id),
      ['test', 'b', 'c'],
    );
    assert.deepEqual(await readSites(''), []);
  });

  it('are refused with the field that is wrong', async () => {
    await assert.rejects(readSites(file('broken.json', '{')), /broken.json is not JSON/);
    await assert.rejects(
      readSites(file('zone.json', JSON.stringify({ ...TEST_SITE, timeZone: 'Nowhere' }))),
      /timeZone/,
    );
    await assert.rejects(readSites(file('id.json', JSON.stringify({ ...TEST_SITE, id: 'Not an id' }))), /“id”/);
    await assert.rejects(readSites(file('missing.json', JSON.stringify({ id: 'x' }))), /origins/);
  });
});

describe('the first words of a desk', () => {
  const desk = { address: 'http://127.0.0.1:8080', stop: () => Promise.resolve() };
  const config = configFromEnvironment({});

  it('are three addresses and how to sign in', () => {
    const link = 'http://127.0.0.1:8080/console/#welcome=abc';
    const words = welcome({ desk: { ...desk, welcome: link }, config, folders: { demo: 'demo' }, site: 'demo' });
    for (const part of ['/demo/', '/console/', '/tuki.js', 'data-site="demo"', link])
      assert.ok(words.includes(part), words);
  });

  it('name the settings of the owner, and never the password', () => {
    const owner = { email: 'owner@agency.example', password: 'a long enough password' };
    const words = welcome({ desk, config: { ...config, owner }, folders: {}, site: 'demo' });
    assert.match(words, /TUKI_OWNER_EMAIL/);
    assert.ok(!words.includes(owner.password));
  });
});
