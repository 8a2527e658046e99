import type * as MarksRoom from './marks.js';

/** Hears what is pressed on the page. */
export interface Heed {
  press(event: Event): void;
  end(): void;
}

/** Whoever presses something in what is marked with `data-tuki-help` may need help: only then comes what knows. */
export function heedMarks(load: () => Promise<typeof MarksRoom>, help: (code: string) => unknown): Heed {
  let marks: Promise<MarksRoom.Marks> | undefined;
  const ignore = () => undefined;
  return {
    press({ target }) {
      if (!(target as Element).closest?.('[data-tuki-help]')) return;
      marks ??= load().then(({ Marks }) => new Marks(help));
      marks.then(
        (ready) => ready.press(target as Element),
        () => (marks = undefined),
      );
    },
    end: () => void marks?.then((ready) => ready.end(), ignore),
  };
}
