import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import type { Server } from 'node:https';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { DeskError } from '../../src/desk/errors.js';
import type { Network } from '../../src/desk/faq/import/fetch-page.js';
import { fetchPage, isPublic, PAGE_MAX_BYTES } from '../../src/desk/faq/import/fetch-page.js';
import { temporaryFolder } from '../support/folder.js';

const refuses = (promise: Promise<unknown>, code: string) =>
  assert.rejects(promise, (error) => error instanceof DeskError && error.code === code);

describe('an address that the desk may fetch', () => {
  it('is one that everybody can reach', () => {
    for (const address of ['93.184.216.34', '8.8.8.8', '2606:4700:4700::1111']) assert.ok(isPublic(address), address);
    for (const address of [
      ...['127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0'],
      ...['224.0.0.1', '255.255.255.255', '192.0.2.1', '198.18.0.1', '::1', '::', 'fe80::1', 'fd00::1', 'ff02::1'],
      ...['::ffff:127.0.0.1', '::ffff:10.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::', '2001:db8::1', 'nonsense'],
    ]) {
      assert.ok(!isPublic(address), address);
    }
  });

  it('has https on its usual port, and nobody’s password', async () => {
    for (const url of [
      ...['http://agency.example/', 'ftp://agency.example/', 'file:///etc/passwd', 'https://agency.example:8443/'],
      ...[
        'https://user:secret@agency.example/',
        'nonsense',
        '',
        'https://[::1]/',
        'https://2130706433/',
        'https://0x7f.1/',
      ],
    ]) {
      await refuses(fetchPage(url), 'address_refused');
    }
  });

  it('is judged by what its name leads to, all of it', async () => {
    const network = (...addresses: string[]): Network => ({ resolve: async () => addresses, mayReach: isPublic });
    await refuses(fetchPage('https://a.example/', network('10.0.0.1')), 'address_refused');
    await refuses(fetchPage('https://a.example/', network('8.8.8.8', '127.0.0.1')), 'address_refused');
    await refuses(fetchPage('https://a.example/', network()), 'address_unreachable');
  });
});

describe('fetching a page', () => {
  let server: Server;
  let answer: RequestListener = (_request, response) => response.end('hello');
  let ca: Buffer;
  before(async () => {
    const folder = temporaryFolder();
    const [key, cert] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')];
    const request = [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:prime256v1',
      '-nodes',
      '-days',
      '2',
    ];
    const names = ['-subj', '/CN=a.example', '-addext', 'subjectAltName=DNS:a.example,DNS:inside.example'];
    execFileSync('openssl', [...request, ...names, '-keyout', key, '-out', cert], { stdio: 'ignore' });
    ca = readFileSync(cert);
    server = createServer({ key: readFileSync(key), cert: ca }, (request, response) => answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  /** The internet, in which `inside.example` is a machine of the agency's own. */
  const network = (): Network => ({
    resolve: async (host) => [host === 'inside.example' ? '10.0.0.1' : '127.0.0.1'],
    mayReach: (address) => address === '127.0.0.1',
    options: { ca, port: (server.address() as AddressInfo).port },
  });
  const fetched = (url = 'https://a.example/faq') => fetchPage(url, network());

  it('brings its text, in whatever letters, and tells nobody’s', async () => {
    let headers: object = {};
    answer = (request, response) => {
      ({ headers } = request);
      response.setHeader('content-type', 'text/html; charset=iso-8859-1').end(Buffer.from('h\xe4t\xe4', 'latin1'));
    };
    assert.deepEqual(await fetched(), { text: 'hätä', url: 'https://a.example/faq' });
    assert.ok(!('cookie' in headers) && !('authorization' in headers) && !('referer' in headers));
  });

  it('follows a few redirections, each judged anew', async () => {
    const to = (location: string) => {
      answer = (request, response) => {
        if (request.url === '/end') response.end('there');
        else response.writeHead(302, { location }).end();
      };
    };
    to('/end');
    assert.equal((await fetched()).url, 'https://a.example/end');
    to('https://inside.example/end');
    await refuses(fetched(), 'address_refused');
    to('http://a.example/end');
    await refuses(fetched(), 'address_refused');
    to('/round');
    await refuses(fetched(), 'address_unreachable');
  });

  it('gives up on what is too large, not there, or cut off', async () => {
    answer = (_request, response) => response.end(Buffer.alloc(PAGE_MAX_BYTES + 1, 'x'));
    await refuses(fetched(), 'address_unreachable');
    answer = (_request, response) => response.writeHead(404).end('no');
    await refuses(fetched(), 'address_unreachable');
    answer = (_request, response) => {
      response.write('half');
      response.socket?.destroy();
    };
    await refuses(fetched(), 'address_unreachable');
  });

  it('trusts no certificate of another', async () => {
    await refuses(fetchPage('https://other.example/', network()), 'address_unreachable');
  });
});
