import type { Page } from 'playwright-core';

/** What is measured of an element that can be seen; in pixels. */
interface Measured {
  readonly name: string;
  /** Where its parent stands in the list; -1 for the root's. */
  readonly parent: number;
  readonly left: number;
  readonly right: number;
  /** How much wider and higher its content is than itself. */
  readonly wide: number;
  readonly high: number;
  /** How many lines of its text would fit into it, and how much of the screen it takes. */
  readonly lines: number;
  readonly share: number;
  readonly position: string;
  readonly overflowX: string;
  readonly overflowY: string;
  readonly display: string;
  readonly flexDirection: string;
  readonly flexWrap: string;
  readonly textOverflow: string;
  readonly webkitLineClamp: string;
}

/**
 * What does not fit on a page: elements that stick out of it, that scroll sideways, that cut their words, that show less
 * than three lines of what scrolls in them, or that stay in sight and cover nearly half of the rest. One row of tabs or
 * choices may scroll, and so may the words in a field.
 */
export async function misfits(page: Page): Promise<string[]> {
  const { width, scrollWidth, elements } = await page.evaluate(measure);
  const inRow = (at: number): boolean => at >= 0 && (isRow(elements[at]!) || inRow(elements[at]!.parent));
  const found = elements.flatMap((element) => [
    ...cutOrScrolled(element),
    ...cramped(element),
    ...(inRow(element.parent) ? [] : stickingOut(element, width)),
  ]);
  return scrollWidth > width ? ['the page scrolls sideways', ...found] : found;
}

function isRow({ overflowX, display, flexDirection, flexWrap }: Measured): boolean {
  return /auto|scroll/.test(overflowX) && `${display} ${flexDirection} ${flexWrap}` === 'flex row nowrap';
}

function cutOrScrolled(element: Measured): string[] {
  const { name, wide, high, overflowX, overflowY, textOverflow, webkitLineClamp } = element;
  // Words that end in an ellipsis are cut on purpose.
  if (textOverflow === 'ellipsis' || webkitLineClamp !== 'none') return [];
  const found = [];
  if (overflowX !== 'visible' && wide > 1 && !isRow(element) && !name.startsWith('input')) {
    found.push(`${name} ${overflowX === 'hidden' ? 'is cut' : 'scrolls'} sideways by ${wide} px`);
  }
  if (/hidden|clip/.test(overflowY) && high > 1) found.push(`${name} is cut below by ${high} px`);
  return found;
}

function cramped(element: Measured): string[] {
  const { name, high, lines, share, position, overflowY } = element;
  const slit = /auto|scroll/.test(overflowY) && high > 1 && lines < 3 && !isRow(element);
  return [
    ...(slit ? [`${name} scrolls behind a slit of ${lines.toFixed(1)} lines`] : []),
    ...(position === 'sticky' && share > 0.4 ? [`${name} covers ${Math.round(100 * share)} % of the screen`] : []),
  ];
}

function stickingOut({ name, left, right }: Measured, width: number): string[] {
  if (left >= -1 && right <= width + 1) return [];
  return [`${name} sticks out: ${Math.round(left)} to ${Math.round(right)} of ${width} px`];
}

/** Runs in the page: everything of the story that can be seen, through every shadow root. */
function measure(): { width: number; scrollWidth: number; elements: Measured[] } {
  const elements: Measured[] = [];
  const left: [element: Element, parent: number][] = [[document.querySelector('#storybook-root')!, -1]];
  for (let next = left.pop(); next; next = left.pop()) {
    const [element, parent] = next;
    // What is drawn, and what the system draws.
    if (element.matches('svg, select')) continue;
    const style = getComputedStyle(element);
    // What only the ear gets.
    if (style.clipPath === 'inset(50%)') continue;
    const box = element.getBoundingClientRect();
    const scrolls = /auto|scroll/.test(style.overflowY) && element.clientWidth > 0;
    const shown = scrolls || box.width * box.height > 0;
    const seen = shown && element.checkVisibility({ visibilityProperty: true });
    const at = seen ? elements.length : parent;
    left.push(
      ...[...element.children, ...(element.shadowRoot?.children ?? [])].map((child): [Element, number] => [child, at]),
    );
    if (!seen) continue;
    const { position, overflowX, overflowY, display, flexDirection, flexWrap, textOverflow, webkitLineClamp } = style;
    elements.push({
      name: `${[element.localName, ...element.classList].join('.')} “${element.textContent.replace(/\s+/g, ' ').slice(0, 30)}”`,
      parent,
      left: box.left,
      right: box.right,
      wide: element.clientWidth && element.scrollWidth - element.clientWidth,
      high: element.scrollHeight - element.clientHeight,
      lines: element.clientHeight / (1.5 * parseFloat(style.fontSize)),
      share: box.height / innerHeight,
      position,
      overflowX,
      overflowY,
      display,
      flexDirection,
      flexWrap,
      textOverflow,
      webkitLineClamp,
    });
  }
  const { clientWidth: width, scrollWidth } = document.documentElement;
  return { width, scrollWidth, elements };
}
