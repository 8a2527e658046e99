import assert from 'node:assert/strict';
import pixelmatch from 'pixelmatch';
import type { Locator } from 'playwright-core';
import { PNG } from 'pngjs';
import { eventually } from '../support/eventually.js';
import type { Traveller } from '../support/traveller.js';

/** How many of a hundred pixels may differ: letters are not drawn alike on every layer. */
const TOLERANCE_PERCENT = 0.5;

/** What is looked at. */
export type Part = 'launcher' | 'panel';
export type Looks = Readonly<Record<Part, PNG>>;

export async function look(part: Locator): Promise<PNG> {
  return PNG.sync.read(await part.screenshot({ animations: 'disabled' }));
}

/** Looks until the last three looks were alike: nothing more comes. */
export async function lookWhenStill(part: Locator): Promise<PNG> {
  const looks: PNG[] = [];
  return eventually(async () => {
    const now = await look(part);
    looks.unshift(now);
    assert.ok(looks.length >= 3 && looks.slice(0, 3).every((one) => difference(one, now) === 0), 'it still changes');
    return now;
  });
}

/** In hundredths of all pixels; everything where the sizes differ. */
export function difference(a: PNG, b: PNG): number {
  if (a.width !== b.width || a.height !== b.height) return 100;
  const differing = pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.2 });
  return (differing / (a.width * a.height)) * 100;
}

/** Waits until it looks as it does in a plain page: late texts may still be on their way. */
export async function looksLike(plain: Looks, part: Part, traveller: Traveller): Promise<void> {
  await eventually(async () => {
    const percent = difference(plain[part], await look(traveller[part]));
    assert.ok(percent <= TOLERANCE_PERCENT, `the ${part} differs in ${percent.toFixed(2)} % of its pixels`);
  });
}
