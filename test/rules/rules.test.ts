import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  channelLink,
  expectedReply,
  pickLanguage,
  storableText,
  textLength,
  textProblem,
  uuidv7,
} from '../../src/rules/index.js';

describe('textProblem', () => {
  const cases: [string, string, string | undefined][] = [
    ['an ordinary text', 'Hyvää iltaa', undefined],
    ['4,000 emoji', '🧭'.repeat(4_000), undefined],
    ['4,001 characters', 'a'.repeat(4_001), 'text_too_long'],
    ['nothing but blanks', ' \n\t　', 'text_invalid'],
    ['NUL', 'a\0b', 'text_invalid'],
    ['half a surrogate pair', 'a\ud83d', 'text_invalid'],
  ];
  for (const [name, text, expected] of cases) it(name, () => assert.equal(textProblem(text), expected));

  it('accepts whatever storableText has cleaned, unless nothing is left or it is too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) => {
        const clean = storableText(text);
        assert.equal(textProblem(clean), clean.trim() === '' ? 'text_invalid' : undefined);
        assert.ok(textLength(clean) <= textLength(text));
      }),
    );
  });
});

describe('uuidv7', () => {
  it('is a UUID of version 7 that sorts by time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 47 }),
        fc.integer({ min: 1, max: 2 ** 40 }),
        fc.uint8Array({ minLength: 10, maxLength: 10 }),
        (now, later, random) => {
          const one = uuidv7(now, random);
          assert.match(one, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
          assert.ok(one < uuidv7(now + later, random));
          assert.equal(parseInt(one.replace('-', '').slice(0, 12), 16), now);
        },
      ),
    );
  });
});

describe('pickLanguage', () => {
  const cases: [(string | null | undefined)[], string][] = [
    [['zh-Hans-SG'], 'zh'],
    [['zh_CN'], 'zh'],
    [['FI-fi'], 'fi'],
    [['de', 'sv'], 'sv'],
    [[null, undefined, ''], 'en'],
    [['nonsense'], 'en'],
  ];
  for (const [wanted, expected] of cases)
    it(`${wanted.join()} → ${expected}`, () => assert.equal(pickLanguage(wanted), expected));
});

describe('channelLink', () => {
  const cases: [Parameters<typeof channelLink>[0], string][] = [
    [{ kind: 'phone', address: '+358 9 4245 0000' }, 'tel:+358942450000'],
    [{ kind: 'email', address: 'help@agency.example' }, 'mailto:help@agency.example'],
    [{ kind: 'email', address: 'a@b.example?bcc=c@d.example' }, 'mailto:a@b.example%3Fbcc%3Dc%40d.example'],
    [{ kind: 'whatsapp', address: '+358 40 123' }, 'https://wa.me/35840123'],
    [{ kind: 'messenger', address: 'agency' }, 'https://m.me/agency'],
    [{ kind: 'video', address: 'https://video.agency.example/desk' }, 'https://video.agency.example/desk'],
    [{ kind: 'video', address: 'javascript:alert(1)' }, ''],
  ];
  for (const [channel, expected] of cases) {
    it(`${channel.kind} ${channel.address}`, () => assert.equal(channelLink(channel), expected));
  }
});

describe('expectedReply', () => {
  it('says nothing from too few answers', () => assert.equal(expectedReply([60, 60, 60, 60]), undefined));
  it('is what eight of ten travellers waited at most', () => {
    const waits = [600, 60, 120, 180, 240, 300, 360, 420, 480, 540];
    assert.deepEqual(expectedReply(waits), { seconds: 480, answers: 10 });
  });
});
