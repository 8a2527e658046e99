import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { filesFor } from '../../src/worker/keep.js';
import { absolute, kindOf, placesFrom } from '../../src/worker/places.js';

const PLACES = {
  code: 'https://cdn.example/tuki/',
  desk: 'https://help.agency.example/',
  content: 'https://agency.example/support/',
};

test('the worker knows its own requests', () => {
  const kinds = {
    'https://cdn.example/tuki/tuki.js': 'tag',
    'https://cdn.example/tuki/r/0ddf5462/kit.js': 'rooms',
    'https://help.agency.example/v1/sites/demo/site.json?lang=fi': 'document',
    'https://help.agency.example/v1/agents/aino/photo': 'picture',
    'https://cdn.example/tuki/tuki.module.js': 'tag',
    'https://agency.example/support/site.json': 'document',
    'https://agency.example/support/faq.zh-Hant.json': 'document',
  };
  for (const [address, kind] of Object.entries(kinds)) assert.equal(kindOf(PLACES, new URL(address)), kind, address);
});

test('what is private at the desk is never kept', () => {
  for (const path of ['events?after=0', 'conversations/1?after=0', 'commands']) {
    assert.equal(kindOf(PLACES, new URL(`https://help.agency.example/v1/sites/demo/${path}`)), undefined);
  }
});

test('it never touches a request of the host’s', () => {
  const foreign = fc.webUrl({ withQueryParameters: true, withFragments: true });
  const own = fc.webPath().map((path) => `https://agency.example${path}`);
  fc.assert(
    fc.property(fc.oneof(foreign, own), (address) => {
      const url = new URL(address);
      assert.equal(kindOf(PLACES, url), undefined);
    }),
  );
});

test('of a content folder that is the site’s root it takes the documents alone', () => {
  const places = { ...PLACES, content: 'https://agency.example/' };
  assert.equal(kindOf(places, new URL('https://agency.example/site.json')), 'document');
  for (const path of ['', 'manifest.json', 'faq', 'api/site.json', 'logo.svg', 'site.json.html', 'faq.en.json/x']) {
    assert.equal(kindOf(places, new URL(`https://agency.example/${path}`)), undefined, path);
  }
});

test('a site’s own worker may say where the kit is by paths', () => {
  assert.deepEqual(absolute({ code: '/tuki/', content: 'support/' }, 'https://agency.example/sw.js'), {
    code: 'https://agency.example/tuki/',
    content: 'https://agency.example/support/',
  });
});

test('its address says where the kit is', () => {
  assert.deepEqual(placesFrom('?code=https%3A%2F%2Fcdn.example%2Ftuki%2F&desk='), {
    code: 'https://cdn.example/tuki/',
  });
  assert.equal(placesFrom('?v=2'), undefined);
});

test('of files in six languages it keeps those of one, a regional one, too', () => {
  const files = ['kit.js', 'texts-fi.js', 'texts-zh.js', 'faq-zh.js', 'courier.js'];
  assert.deepEqual(filesFor('zh-Hans-SG', files), ['kit.js', 'texts-zh.js', 'faq-zh.js', 'courier.js']);
});
