import { LitElement } from 'lit';

/** How long a story may take to come to rest, in milliseconds: many times what it takes on a busy machine. */
const PATIENCE_MS = 20_000;

/** An element that brings itself into a state. */
export interface Prepares extends HTMLElement {
  readonly ready: Promise<unknown>;
}

/**
 * Resolves once everything below an element stands as a person would see it: states reached, late rooms there, fonts and
 * pictures too. Rejects with what it waits for.
 */
export async function settle(root: HTMLElement): Promise<void> {
  const prepared = () => Promise.all(allElements(root).map((element) => (element as Partial<Prepares>).ready));
  await prepared();
  await until(
    () => !allElements(root).some(undefinedYet),
    () => `all elements are defined: ${namesOf(root)}`,
  );
  await until(() => !allElements(root).some(isBusy), 'every element has rendered');
  await prepared();
  const pictures = allElements(root).filter((element) => element instanceof HTMLImageElement);
  await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
  await document.fonts.ready;
  await nextFrame();
}

/** Waits until a condition holds, looking at each frame. Rejects with what was waited for. */
export async function until(holds: () => unknown, what: string | (() => string)): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`Waited in vain until ${typeof what === 'string' ? what : what()}.`);
    await nextFrame();
  }
}

/** Everything below an element, through every shadow root, in document order. */
export function allElements(root: Element | ShadowRoot): Element[] {
  const shadow = root instanceof Element && root.shadowRoot ? allElements(root.shadowRoot) : [];
  return [...shadow, ...[...root.children].flatMap((child) => [child, ...allElements(child)])];
}

const undefinedYet = (element: Element) => element.matches(':not(:defined)');
const isBusy = (element: Element) => element instanceof LitElement && element.isUpdatePending;

function namesOf(root: HTMLElement): string {
  return [
    ...new Set(
      allElements(root)
        .filter(undefinedYet)
        .map(({ localName }) => localName),
    ),
  ].join(', ');
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
