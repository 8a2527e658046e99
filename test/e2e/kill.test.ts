import { test } from 'node:test';
import type { Page, Request } from 'playwright-core';
import { Stage } from './support/stage.js';

const ROUNDS = 6;
const EACH_ROUND = 3;
const NAMES = ['Aamu', 'Ilta', 'Yö'];

const stage = await Stage.set();

const wordsOf = (name: string, round: number) =>
  Array.from({ length: EACH_ROUND }, (_, i) => `${name} ${round * EACH_ROUND + i + 1}`);
const allWordsOf = (name: string) => Array.from({ length: ROUNDS }, (_, round) => wordsOf(name, round)).flat();

const isSending = (request: Request) => request.method() === 'POST' && request.url().endsWith('/commands');
/** While the desk is at it, and when it has just confirmed some words: the kills take turns. */
const MOMENTS = [
  (page: Page) => page.waitForRequest(isSending),
  (page: Page) => page.waitForEvent('requestfinished', isSending),
];

test('a desk that is killed again and again while devices send has every word once and in order', async () => {
  const travellers = await Promise.all(NAMES.map(() => stage.traveller()));
  await Promise.all(travellers.map((traveller) => traveller.open()));

  for (let round = 0; round < ROUNDS; round += 1) {
    const moment = Promise.race(travellers.map(({ page }) => MOMENTS[round % 2]!(page)));
    const writing = Promise.all(travellers.map((traveller, i) => traveller.write(...wordsOf(NAMES[i]!, round))));
    await moment;
    await stage.desk.kill();
    await stage.desk.start();
    await writing;
  }

  for (const [i, traveller] of travellers.entries()) {
    const words = allWordsOf(NAMES[i]!);
    await traveller.seesSent(words.at(-1)!);
    await traveller.sees(...words);
  }
  const agent = await stage.agent();
  for (const [i, traveller] of travellers.entries()) {
    const words = allWordsOf(NAMES[i]!);
    await agent.open(words.at(-1)!);
    await agent.sees(...words);
    await traveller.page.reload();
    await traveller.openConversation(words.at(-1)!);
    await traveller.sees(...words);
  }
});
