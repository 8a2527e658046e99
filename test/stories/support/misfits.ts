import type { Page } from 'playwright-core';

/** What is measured of an element that can be seen; in pixels. */
interface Measured {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  /** How much wider and higher its content is than itself. */
  readonly wide: number;
  readonly high: number;
  readonly overflowX: string;
  readonly overflowY: string;
  /** Its words end in an ellipsis. */
  readonly shortened: boolean;
  /** One row of tabs or choices may scroll, and so may the words in a field. */
  readonly mayScroll: boolean;
  readonly inRow: boolean;
}

/** What does not fit on a page: elements that stick out of it, that scroll sideways, or that cut their words. */
export async function misfits(page: Page): Promise<string[]> {
  const { width, scrollWidth, elements } = await page.evaluate(measure);
  const found = elements.flatMap((element) => [...cutOrScrolled(element), ...stickingOut(element, width)]);
  return scrollWidth > width ? ['the page scrolls sideways', ...found] : found;
}

function cutOrScrolled({ name, wide, high, overflowX, overflowY, shortened, mayScroll }: Measured): string[] {
  const found = [];
  if (overflowX !== 'visible' && wide > 1 && !shortened && !mayScroll) {
    found.push(`${name} ${overflowX === 'hidden' ? 'is cut' : 'scrolls'} sideways by ${wide} px`);
  }
  if (/hidden|clip/.test(overflowY) && high > 1 && !shortened) found.push(`${name} is cut below by ${high} px`);
  return found;
}

function stickingOut({ name, left, right, inRow }: Measured, width: number): string[] {
  if (inRow || (left >= -1 && right <= width + 1)) return [];
  return [`${name} sticks out: ${Math.round(left)} to ${Math.round(right)} of ${width} px`];
}

/** Runs in the page: everything of the story that can be seen, through every shadow root. */
function measure(): { width: number; scrollWidth: number; elements: Measured[] } {
  const elements: Measured[] = [];
  const inRows = new Set<Element>();
  const left = [document.querySelector('#storybook-root')!];
  for (let element = left.pop(); element; element = left.pop()) {
    // What only the ear gets, what is drawn, and what the system draws.
    if (element.matches('.visually-hidden, svg, .launcher i, select')) continue;
    const inside = [...element.children, ...(element.shadowRoot?.children ?? [])];
    left.push(...inside);
    const box = element.getBoundingClientRect();
    if (box.width * box.height === 0 || !element.checkVisibility({ visibilityProperty: true })) continue;
    const { display, flexFlow, overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(element);
    const isRow = /auto|scroll/.test(overflowX) && `${display} ${flexFlow}` === 'flex row nowrap';
    if (isRow || inRows.has(element)) for (const child of inside) inRows.add(child);
    elements.push({
      name: `${[element.localName, ...element.classList].join('.')} “${element.textContent.replace(/\s+/g, ' ').slice(0, 30)}”`,
      left: box.left,
      right: box.right,
      wide: element.clientWidth && element.scrollWidth - element.clientWidth,
      high: element.clientHeight && element.scrollHeight - element.clientHeight,
      overflowX,
      overflowY,
      shortened: textOverflow === 'ellipsis' || webkitLineClamp !== 'none',
      mayScroll: isRow || element.localName === 'input',
      inRow: inRows.has(element),
    });
  }
  const { clientWidth: width, scrollWidth } = document.documentElement;
  return { width, scrollWidth, elements };
}
