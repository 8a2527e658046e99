/** The browser's own clock. */
const RealDate = Date;
let ahead = 0;

/**
 * Makes it a certain moment; the clock runs on from there. What a story shows must not depend on the day it is looked at,
 * and what waits must still come to an end.
 * @param moment RFC 3339
 */
export function setClock(moment: string): void {
  ahead = RealDate.parse(moment) - RealDate.now();
  globalThis.Date = StoryDate as DateConstructor;
}

class StoryDate extends RealDate {
  static override now(): number {
    return RealDate.now() + ahead;
  }

  constructor(...parts: [] | [number | string | Date]) {
    super(...((parts.length === 0 ? [StoryDate.now()] : parts) as [number]));
  }
}
