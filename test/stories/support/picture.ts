import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Pictures are kept at a third of their size: words are still there as grey lines, and a ninth of the bytes. */
const SHRINK = 3;
/** Of 256 shades of each colour, every sixteenth is enough, and half the bytes again; pale tints look a little off. */
const SHADES = 16;

/**
 * How unlike two pixels may be, from 0 to 1, and how many may be more unlike than that, as a share of all that is drawn. Tuned
 * on all stories: the Chromium 143 that npm ships differs from Debian's 156 by at most 0.43 % (dense Japanese text), the same
 * one run again or with other hinting by 0. 'Sent' in place of 'Delivered' is 0.63 %, a line that somebody is writing 0.64 %,
 * another tint of a badge 0.6 %, the number on the launcher 6.6 %.
 */
const THRESHOLD = 0.15;
const TOLERATED = 0.005;

/** What a reader sees, small: a screenshot with each square of pixels made one. */
export function shrink(screenshot: Buffer): PNG {
  const from = PNG.sync.read(screenshot);
  const to = new PNG({ width: Math.floor(from.width / SHRINK), height: Math.floor(from.height / SHRINK) });
  average(from, to, SHRINK, SHRINK);
  const step = 255 / (SHADES - 1);
  to.data.forEach((value, at) => (to.data[at] = Math.round(Math.round(value / step) * step)));
  return to;
}

/** How two pictures of one story differ: the share of what is drawn, and a picture that shows where. */
export function difference(accepted: PNG, now: PNG): { share: number; alike: boolean; picture: PNG } {
  const { width, height } = accepted;
  const picture = new PNG({ width, height });
  // On the machine that took the accepted ones that is nearly always so.
  if (accepted.data.equals(now.data)) return { share: 0, alike: true, picture };
  if (now.width !== width || now.height !== height) return { share: 1, alike: false, picture };
  const [before, after] = [accepted, now].map(blur) as [PNG, PNG];
  const unlike = pixelmatch(before.data, after.data, picture.data, width, height, {
    threshold: THRESHOLD,
    includeAA: true,
  });
  const share = unlike / drawn(accepted);
  return { share, alike: share <= TOLERATED, picture };
}

/** How many pixels are not of the colour that most have: a small thing on a large page is not lost in it. */
function drawn({ data, width, height }: PNG): number {
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const color = data.readUInt32LE(at);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  return Math.max(1, width * height - Math.max(...counts.values()));
}

/** Edges of letters are a matter of the machine: each pixel becomes the mean of itself and its neighbours. */
function blur(from: PNG): PNG {
  const to = new PNG({ width: from.width, height: from.height });
  average(from, to, 1, 3);
  return to;
}

/** Each pixel of `to` is the mean of a square of `from`, `size` wide, centred where `step` leads. */
function average(from: PNG, to: PNG, step: number, size: number): void {
  const before = Math.floor((size - step) / 2);
  for (let y = 0; y < to.height; y += 1) {
    for (let x = 0; x < to.width; x += 1) {
      for (let channel = 0; channel < 4; channel += 1) {
        let sum = 0;
        for (let j = 0; j < size; j += 1) {
          for (let i = 0; i < size; i += 1) {
            const row = clamp(y * step - before + j, from.height);
            const column = clamp(x * step - before + i, from.width);
            sum += from.data[(row * from.width + column) * 4 + channel]!;
          }
        }
        to.data[(y * to.width + x) * 4 + channel] = Math.round(sum / (size * size));
      }
    }
  }
}

const clamp = (value: number, end: number) => Math.min(end - 1, Math.max(0, value));
