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
  /** A row of tabs may scroll, and so may the words in a field. */
  readonly mayScroll: boolean;
  readonly inScroller: boolean;
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

function stickingOut({ name, left, right, inScroller }: Measured, width: number): string[] {
  if (inScroller || (left >= -1 && right <= width + 1)) return [];
  return [`${name} sticks out: ${Math.round(left)} to ${Math.round(right)} of ${width} px`];
}

/** Runs in the page: everything of the story that can be seen, through every shadow root. */
function measure(): { width: number; scrollWidth: number; elements: Measured[] } {
  const elements: Measured[] = [];
  const left = [document.querySelector('#storybook-root')!];
  for (let element = left.pop(); element; element = left.pop()) {
    // What only the ear gets, what is drawn, and what the system draws.
    if (element.matches('.visually-hidden, svg, .launcher i, select')) continue;
    left.push(...element.children, ...(element.shadowRoot?.children ?? []));
    const box = element.getBoundingClientRect();
    if (box.width * box.height === 0 || !element.checkVisibility({ visibilityProperty: true })) continue;
    const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(element);
    elements.push({
      name: `${[element.localName, ...element.classList].join('.')} “${element.textContent.replace(/\s+/g, ' ').slice(0, 30)}”`,
      left: box.left,
      right: box.right,
      wide: element.clientWidth && element.scrollWidth - element.clientWidth,
      high: element.clientHeight && element.scrollHeight - element.clientHeight,
      overflowX,
      overflowY,
      shortened: textOverflow === 'ellipsis' || webkitLineClamp !== 'none',
      mayScroll: element.matches('[role=tablist], input'),
      inScroller: element.matches('[role=tablist] *'),
    });
  }
  const { clientWidth: width, scrollWidth } = document.documentElement;
  return { width, scrollWidth, elements };
}
