import assert from 'node:assert/strict';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { buildDemo } from '../../demo/build.mjs';

const LANGUAGES = { en: 'en', fi: 'fi', sv: 'sv', zh: 'zh-Hans', ja: 'ja', ko: 'ko' };
const PAGES = ['index', 'hotel', 'trip', 'booking', 'questions'];
const TAG = '<script src="/tuki.js" data-site="demo" data-color="#1f5f6b" async></script>';

let folder: string;
const pages = new Map<string, string>();

before(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'tuki-demo-'));
  await buildDemo(folder);
  for (const file of (await fs.readdir(folder, { recursive: true })).filter(
    (name) => name.endsWith('.html') && !name.startsWith('ways'),
  )) {
    pages.set(file, await fs.readFile(path.join(folder, file), 'utf8'));
  }
});

after(() => fs.rm(folder, { recursive: true }));

const values = (html: string, attribute: string) =>
  [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map((match) => match[1]!);

/** The built file that an address on a page leads to. */
function target(page: string, address: string) {
  const { pathname, hash } = new URL(address, `http://demo/${page}`);
  const file = decodeURIComponent(pathname.slice(1)).replace(/(^|\/)$/, '$1index.html');
  return { file, id: hash.slice(1) };
}

test('there is a page of each kind in each language, and an English one at the top', () => {
  const expected = Object.keys(LANGUAGES).flatMap((code) => PAGES.map((name) => path.join(code, `${name}.html`)));
  assert.deepEqual([...pages.keys()].sort(), [...expected, 'index.html'].sort());
  assert.match(pages.get('index.html')!, /<html lang="en">/);
  for (const [code, tag] of Object.entries(LANGUAGES)) {
    for (const name of PAGES)
      assert.match(pages.get(path.join(code, `${name}.html`))!, new RegExp(`<html lang="${tag}">`));
  }
});

test('the tag stands once on each page, on one line before the end of the body', () => {
  for (const [file, html] of pages) {
    assert.equal(html.split('tuki.js').length, 2, file);
    assert.match(html.replace(/\s*\n\s*/g, '\n'), new RegExp(`\n${TAG}\n</body>`), file);
  }
});

test('each page names itself and its translations', () => {
  for (const [file, html] of pages) {
    assert.match(html, /<title>[^<]{5,}<\/title>/, file);
    for (const tag of Object.values(LANGUAGES))
      assert.match(html, new RegExp(`rel="alternate" hreflang="${tag}"`), file);
    for (const landmark of ['header', 'main', 'footer', 'nav'])
      assert.match(html, new RegExp(`<${landmark}[ >]`), file);
    assert.equal(html.match(/<h1/g)?.length, 1, file);
  }
});

test('every local link, anchor, picture and file leads somewhere', async () => {
  for (const [page, html] of pages) {
    for (const address of [...values(html, 'href'), ...values(html, 'src')]) {
      if (/^(https:|mailto:|tel:)/.test(address) || address === '/tuki.js') continue;
      const { file, id } = target(page, address);
      await assert.doesNotReject(fs.access(path.join(folder, file)), `${page} leads to ${address}`);
      if (id) assert.match(pages.get(path.normalize(file))!, new RegExp(`id="${id}"`), `${page} leads to ${address}`);
    }
  }
});

test('a strict content security policy has nothing to object to', async () => {
  for (const [file, html] of pages) {
    assert.doesNotMatch(html, /<style|\sstyle=|\son[a-z]+=|javascript:/i, file);
    for (const [, attributes, body] of html.matchAll(/<script([^>]*)>([^<]*)<\/script>/g)) {
      assert.match(attributes!, / src="/, file);
      assert.equal(body, '', file);
    }
    assert.deepEqual(
      values(html, 'src').filter((address) => /^(\w+:)?\/\//.test(address)),
      [],
      file,
    );
  }
  assert.doesNotMatch(await fs.readFile(path.join(folder, 'style.css'), 'utf8'), /url\(|@import/);
});

test('pictures are small and hold no script, style or outside reference', async () => {
  const pictures = await fs.readdir(path.join(folder, 'pictures'));
  assert.ok(pictures.length >= 13);
  for (const name of pictures) {
    const svg = await fs.readFile(path.join(folder, 'pictures', name), 'utf8');
    assert.ok(svg.length < 6_000, name);
    assert.doesNotMatch(svg.replace('xmlns="http://www.w3.org/2000/svg"', ''), /<script|<style|style=|http/, name);
  }
});

test('text is escaped', () => {
  for (const html of pages.values())
    assert.doesNotMatch(html, /undefined|\[object|\{\w+\}|&(?!amp;|lt;|gt;|quot;|#39;)/);
});
