import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import Schema from 'typebox/schema';
import type { ElementEntry } from './support/manifest.js';
import { elementsOf, readManifest } from './support/manifest.js';
import { mentions, widgetSources } from './support/sources.js';

/*
 * The JSDoc header of an element is its public interface. What is missing is listed as the line that it wants.
 */

const sources = widgetSources();
const manifest = readManifest();
const elements = elementsOf(manifest);

/** The elements of a room: helpers beside an element draw parts of it. */
const inRoom = (room: string) => elements.filter(({ path }) => path.startsWith(`dist/modules/widgets/${room}/`));

/** The element of this very file or, for a helper, any of its room. */
function ownersOf(file: string, room: string): ElementEntry[] {
  const own = elements.filter(({ path }) => path === file.replace('src/', 'dist/modules/').replace(/ts$/, 'js'));
  return own.length > 0 ? own : inRoom(room);
}

function assertNone(missing: readonly string[]): void {
  assert.equal(missing.join('\n'), '', 'the headers of elements lack these lines');
}

test('the manifest keeps to its schema', () => {
  const near = createRequire(createRequire(import.meta.url).resolve('@custom-elements-manifest/analyzer'));
  const schema = JSON.parse(readFileSync(near.resolve('custom-elements-manifest/schema.json'), 'utf8')) as object;
  const [valid, errors] = Schema.Errors(schema, manifest);
  assert.ok(valid, JSON.stringify(errors.slice(0, 5), null, 2));
});

test('each registered element has a header that describes it', () => {
  const registered = mentions(sources, /^define\('([\w-]+)'/gm);
  assert.ok(registered.length > 0);
  const missing = registered
    .filter(({ name }) => !elements.find(({ tagName }) => tagName === name)?.description)
    .map(({ source, name }) => `${source.file}: a description and @element ${name}`);
  assertNone(missing);
  const defined = manifest.modules.flatMap(({ exports }) =>
    exports.filter(({ kind }) => kind === 'custom-element-definition').map(({ name }) => name),
  );
  const tags = (names: readonly string[]) => [...new Set(names)].sort();
  assert.deepEqual(tags(defined), tags(registered.map(({ name }) => name)));
  assert.deepEqual(
    tags(elements.map(({ tagName }) => tagName)),
    tags(defined),
    'an @element is registered by no module',
  );
});

test('each attribute, event, slot, part and property says what it is for', () => {
  const KINDS = {
    attributes: '@attr',
    events: '@fires',
    slots: '@slot',
    cssParts: '@csspart',
    cssProperties: '@cssproperty',
  } as const;
  const missing = elements.flatMap((element) =>
    Object.entries(KINDS).flatMap(([kind, tag]) =>
      element[kind as keyof typeof KINDS]
        .filter(({ description }) => !description)
        .map(({ name }) => `${element.tagName}: ${tag} ${name} - …`),
    ),
  );
  assertNone(missing);
});

test('each class of events is fired by an element that says so', () => {
  const told = new Set(elements.flatMap(({ events }) => events.map(({ name }) => name)));
  const missing = mentions(sources, /static readonly type = '(tuki-[\w-]+)'/g)
    .filter(({ name }) => !told.has(name))
    .map(({ source, name }) => `${source.file}: @fires ${name} - … on the element that fires it`);
  assertNone(missing);
});

test('each part that a page can style is told', () => {
  const missing = mentions(sources, /\bpart(?:="|: '|', ')([\w-]+)/g)
    .filter(({ source: { file, room }, name }) => !ownersOf(file, room).some((one) => has(one.cssParts, name)))
    .map(({ source, name }) => `${source.file}: @csspart ${name} - …`);
  assertNone(missing);
});

test('each slot is told', () => {
  const missing = mentions(sources, /<slot( name="[\w-]+")?/g)
    .map(({ source, name }) => ({ source, name: /"(.+)"/.exec(name ?? '')?.[1] ?? '' }))
    .filter(({ source: { file, room }, name }) => !ownersOf(file, room).some((one) => has(one.slots, name)))
    .map(({ source, name }) => `${source.file}: @slot ${name} - …`);
  assertNone(missing);
});

test('each custom property that a page can set is told, and each that is told is used', () => {
  const used = mentions(sources, /var\((--tuki-[\w-]+)/g);
  const told = new Set(elements.flatMap(({ cssProperties }) => cssProperties.map(({ name }) => name)));
  assertNone(
    used.filter(({ name }) => !told.has(name)).map(({ source, name }) => `${source.file}: @cssproperty ${name} - …`),
  );
  const names = new Set(used.map(({ name }) => name));
  assert.deepEqual(
    [...told].filter((name) => !names.has(name)),
    [],
    'no style uses these',
  );
});

const has = (list: readonly { readonly name: string }[], name: string) => list.some((one) => one.name === name);

test('editors know every element and every property', () => {
  const names = (file: string) => readFileSync(`dist/${file}`, 'utf8');
  const [html, css, jetBrains] = ['vscode.html-custom-data', 'vscode.css-custom-data', 'web-types'].map((name) =>
    names(`${name}.json`),
  );
  for (const { tagName, cssProperties } of elements) {
    for (const text of [html, jetBrains]) assert.ok(text!.includes(`"name": "${tagName}"`), tagName);
    for (const { name } of cssProperties) assert.ok(css!.includes(`"${name}"`), name);
  }
});
