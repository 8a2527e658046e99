/* global PerformanceObserver, performance, requestAnimationFrame, addEventListener, indexedDB, localStorage, sessionStorage, caches */
/** Runs first in the page that is measured: what a visitor sees and feels, as the browser itself tells it. */
(() => {
  const felt = { lcp: 0, cls: 0, tasks: [], shown: undefined, inp: 0 };
  const watch = (type, see, options) =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true, ...options });
  watch('largest-contentful-paint', ({ startTime }) => (felt.lcp = startTime));
  watch('layout-shift', ({ value, hadRecentInput }) => (felt.cls += hadRecentInput ? 0 : value));
  watch('longtask', ({ duration }) => felt.tasks.push(duration));
  watch('event', ({ duration, interactionId }) => interactionId && (felt.inp = Math.max(felt.inp, duration)), {
    durationThreshold: 16,
  });

  const find = (path) =>
    path.reduce((found, selector) => (found?.shadowRoot ?? found)?.querySelector(selector), document);
  const isSeen = (element) => Boolean(element?.getBoundingClientRect().width);

  async function untilTyping(path) {
    const { timeStamp: since } = await new Promise((resolve) =>
      addEventListener('click', resolve, { capture: true, once: true }),
    );
    const focused = () => {
      const field = find(path);
      return isSeen(field) && field.getRootNode().activeElement === field;
    };
    while (!focused() && performance.now() - since < 5_000) await new Promise((resolve) => setTimeout(resolve, 4));
    return focused() ? performance.now() - since : null;
  }
  let typed;

  Object.defineProperty(window, 'bench', {
    value: {
      felt,
      find,
      /** Looks before each frame until the launcher is there: costs time of its own, so only in runs that ask. */
      lookFor(path) {
        const look = () => {
          if (document.body && isSeen(find(path))) felt.shown = performance.now();
          else requestAnimationFrame(look);
        };
        look();
      },
      /** Begins to measure: to be called before the click, since on a slow page the call itself may come late. */
      expectClick(path) {
        typed = untilTyping(path);
      },
      /** Milliseconds from that click until one can type; nothing if one never can. */
      typed: () => typed,
      async stored() {
        const databases = await indexedDB.databases();
        const keys = [localStorage.length, sessionStorage.length, databases.length, (await caches.keys()).length];
        return keys.reduce((sum, count) => sum + count) + document.cookie.split(';').filter(Boolean).length;
      },
    },
  });
})();
