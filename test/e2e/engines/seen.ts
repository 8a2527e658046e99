/** Something on a page as people, and the programs that read it to them, find it. */
export interface Seen {
  readonly role: string;
  readonly name: string;
  /** What it says, through every shadow root, hidden words left out. */
  readonly words: string;
  readonly language: string;
  readonly value?: string;
  readonly focused: boolean;
  /** Its middle, in CSS pixels of the view. */
  readonly x: number;
  readonly y: number;
  /** Its place in the list. */
  readonly place: number;
  /** The places in the list of what it stands in, the innermost last. */
  readonly within: readonly number[];
}

/**
 * Everything on the page that has a role, in order. Runs in the page, so that every engine finds things alike: it may
 * use nothing from outside itself.
 * @param wanted place in the list of one that is to be scrolled into view
 */
export function seeAll(wanted?: number): Seen[] {
  const ROLES: Record<string, string> = {
    'button, summary': 'button',
    'a[href]': 'link',
    dialog: 'dialog',
    'textarea, input:not([type]), input:is([type=text], [type=email], [type=password], [type=search])': 'textbox',
    'input[type=checkbox]': 'checkbox',
    select: 'combobox',
    'h1, h2, h3, h4': 'heading',
    'ul, ol': 'list',
    li: 'listitem',
    p: 'paragraph',
  };
  const roleOf = (element: Element) =>
    element.getAttribute('role') ?? Object.entries(ROLES).find(([selector]) => element.matches(selector))?.[1];

  const children = (node: Node): Node[] => {
    if (node instanceof HTMLSlotElement) {
      const assigned = node.assignedNodes();
      if (assigned.length > 0) return assigned;
    }
    return [...((node as Element).shadowRoot ?? node).childNodes];
  };

  const isHidden = (element: Element) =>
    element.ariaHidden === 'true' ||
    (element as HTMLElement).inert ||
    (getComputedStyle(element).display !== 'contents' && !element.checkVisibility({ visibilityProperty: true }));

  const wordsOf = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || node.matches('style, script, select, textarea') || isHidden(node)) return '';
    return children(node).map(wordsOf).join(' ');
  };
  const tight = (words: string) => words.replace(/\s+/g, ' ').trim();

  const nameOf = (element: Element): string => {
    const root = element.getRootNode() as ShadowRoot;
    const labelled = element
      .getAttribute('aria-labelledby')
      ?.split(' ')
      .map((id) => root.getElementById(id));
    const labels = labelled ?? [...((element as HTMLInputElement).labels ?? [])];
    const label = labels.map((each) => each?.textContent ?? '').join(' ');
    return tight(element.ariaLabel || label || wordsOf(element));
  };

  const languageOf = (element: Element): string => {
    const carrier = element.closest('[lang]');
    if (carrier) return carrier.getAttribute('lang')!;
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? languageOf(root.host) : '';
  };

  const isFocused = (element: Element) => (element.getRootNode() as ShadowRoot).activeElement === element;

  const all: Seen[] = [];
  const look = (element: Element, within: readonly number[]): void => {
    if (isHidden(element)) return;
    const role = roleOf(element);
    const inside = role ? [...within, all.length] : within;
    if (role) {
      if (all.length === wanted) element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const box = element.getBoundingClientRect();
      const { value } = element as HTMLInputElement;
      all.push({
        place: all.length,
        role,
        name: nameOf(element),
        words: tight(wordsOf(element)),
        language: languageOf(element),
        ...(typeof value === 'string' && { value }),
        focused: isFocused(element),
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
        within,
      });
    }
    for (const child of children(element)) if (child instanceof Element) look(child, inside);
  };
  look(document.documentElement, []);
  return all;
}
