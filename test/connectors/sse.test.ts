import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { eventStreamParser } from '../../src/connectors/desk/sse.js';
import type { ServerSentEvent } from '../../src/connectors/desk/sse.js';

function parse(...chunks: (string | Uint8Array)[]): ServerSentEvent[] {
  const events: ServerSentEvent[] = [];
  const take = eventStreamParser((event) => events.push(event));
  for (const chunk of chunks) take(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
  return events;
}

const event = (data: string, more: Partial<ServerSentEvent> = {}) => ({ type: 'message', data, lastId: '', ...more });

/** The bytes, cut at the given places. */
function cut(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const at = [
    0,
    ...[...new Set(places.map((place) => place % (bytes.length + 1)))].sort((a, b) => a - b),
    bytes.length,
  ];
  return at.slice(1).map((end, i) => bytes.subarray(at[i], end));
}

describe('an event stream', () => {
  // The examples of WHATWG HTML, section 9.2.6, among them.
  const cases: [string, string, ServerSentEvent[]][] = [
    ['several data lines are one text', 'data: YHOO\ndata: +2\ndata: 10\n\n', [event('YHOO\n+2\n10')]],
    [
      'ids stay, and an empty one clears',
      ': test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n',
      [event('first event', { lastId: '1' }), event('second event'), event(' third event')],
    ],
    ['a field without a colon is empty', 'data\n\ndata\ndata\n\ndata:', [event(''), event('\n')]],
    [
      'one space after the colon is no part of the value',
      'data:test\n\ndata: test\n\n',
      [event('test'), event('test')],
    ],
    ['a type counts for one event', 'event: hi\ndata: a\n\ndata: b\n\n', [event('a', { type: 'hi' }), event('b')]],
    ['without data there is no event, but an id', 'id: 7\nevent: hi\n\ndata: a\n\n', [event('a', { lastId: '7' })]],
    ['an id with NUL does not count', 'id: 1\0\ndata: a\n\n', [event('a')]],
    ['unknown fields and comments are nothing', 'retry: 10\nmoon: x\n: beat\ndata: a\n\n', [event('a')]],
    ['what is not finished is no event', 'data: a\n', []],
    ['carriage returns end lines', 'data: a\rdata: b\r\rdata: c\r\n\r\n', [event('a\nb'), event('c')]],
    ['a byte order mark is nothing', '\uFEFFdata: a\n\n', [event('a')]],
    ['a colon in the value is a part of it', 'data: a: b\n\n', [event('a: b')]],
  ];
  for (const [name, text, events] of cases) it(name, () => assert.deepEqual(parse(text), events));

  it('gives an event that ends in a carriage return without waiting for more', () => {
    assert.deepEqual(parse('data: a\r\r'), [event('a')]);
    assert.deepEqual(parse('data: a\r', '\n\r', '\n'), [event('a')]);
  });

  it('is the same wherever it is cut', () => {
    const line = fc.oneof(
      fc
        .tuple(fc.constantFrom('data: ', 'data:', 'id: ', 'event:', ':', 'x: '), fc.string({ unit: 'grapheme' }))
        .map(([field, value]) => field + value.replace(/[\r\n]/g, '')),
      fc.constantFrom('', '', 'data'),
    );
    const lines = fc.array(fc.tuple(line, fc.constantFrom('\n', '\r', '\r\n')));
    fc.assert(
      fc.property(lines, fc.array(fc.nat()), fc.boolean(), (pieces, places, mark) => {
        const text = (mark ? '\uFEFF' : '') + pieces.map(([words, end]) => words + end).join('');
        assert.deepEqual(parse(...cut(new TextEncoder().encode(text), places)), parse(text));
      }),
    );
  });
});
