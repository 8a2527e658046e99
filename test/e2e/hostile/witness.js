/* global customElements, getComputedStyle, scrollX, scrollY, history */
/**
 * Runs in a page before anything of its own. Remembers what belongs to the page, and tells later what has become of it:
 * every own property of the window and of every prototype that the window names, and what a person or a script of the page
 * would notice: markup, styles, scroll, focus, history, title.
 */
(() => {
  const own = (object, path, into) => {
    for (const key of Reflect.ownKeys(object)) {
      const { value, get, set } = Reflect.getOwnPropertyDescriptor(object, key);
      into.set(`${path}.${String(key)}`, [value, get, set]);
    }
  };

  const globals = () => {
    const all = new Map();
    own(window, 'window', all);
    for (const [path, [value]] of [...all]) {
      // What instances inherit, and what stands beside it.
      if (typeof value !== 'function' && value !== JSON) continue;
      own(value, path, all);
      if (value.prototype) own(value.prototype, `${path}.prototype`, all);
    }
    own(customElements, 'customElements', all);
    return all;
  };

  const markup = () => {
    const copy = document.documentElement.cloneNode(true);
    for (const ours of copy.querySelectorAll('tuki-launcher')) ours.remove();
    return copy.outerHTML;
  };

  const styleOf = (element) => {
    const style = getComputedStyle(element);
    return [...style].map((name) => `${name}: ${style[name]}`);
  };

  const seen = () => ({
    markup: markup(),
    sheets: `${document.styleSheets.length} ${document.adoptedStyleSheets.length}`,
    style: [document.documentElement, document.body, document.querySelector('h1')].flatMap(styleOf).join('\n'),
    scroll: [scrollX, scrollY].join(),
    address: location.href,
    history: `${history.length} ${JSON.stringify(history.state)}`,
    title: document.title,
    cookies: document.cookie,
  });

  const difference = (what, then, now) => {
    const old = then.split('\n');
    return `${what}: ${now.split('\n').filter((line) => !old.includes(line))} instead of ${old.filter((line) => !now.includes(line))}`;
  };

  let before;
  const witness = {
    /** From now on this is how the page is. */
    note() {
      before = { globals: globals(), seen: seen(), focus: document.activeElement };
    },
    /** What is no longer as it was noted, but for `window.tuki`; each as one line. */
    changes({ focus }) {
      const now = globals();
      const differ = (path) => {
        const [a, b] = [before.globals.get(path), now.get(path)];
        return !a || !b || a.some((part, i) => !Object.is(part, b[i]));
      };
      const paths = new Set([...before.globals.keys(), ...now.keys()]);
      const lines = [...paths].filter((path) => path !== 'window.tuki' && differ(path));
      for (const [what, value] of Object.entries(seen())) {
        if (value !== before.seen[what]) lines.push(difference(what, before.seen[what], value));
      }
      if (focus && document.activeElement !== before.focus) lines.push(`focus: ${document.activeElement.outerHTML}`);
      return lines;
    },
  };
  Object.defineProperty(window, 'witness', { value: witness });
})();
