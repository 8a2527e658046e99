import type * as MarksRoom from './marks.js';

/** Whoever presses something in what is marked with `data-tuki-help` may need help: only then comes what knows. */
export function heedMarks(
  load: () => Promise<typeof MarksRoom>,
  help: (code: string) => unknown,
  signal: AbortSignal,
): void {
  let marks: Promise<MarksRoom.Marks> | undefined;
  const heed = ({ target }: Event) => {
    if (!(target as Element).closest?.('[data-tuki-help]')) return;
    marks ??= load().then(({ Marks }) => new Marks(help, signal));
    marks.then(
      (ready) => ready.press(target as Element),
      () => (marks = undefined),
    );
  };
  addEventListener('click', heed, { capture: true, signal });
}
