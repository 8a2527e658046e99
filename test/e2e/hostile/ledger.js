/* global EventTarget, navigator, MediaQueryList, VisualViewport, ServiceWorkerContainer, Document, BroadcastChannel */
/**
 * Runs in a page before anything of its own, and keeps a book of what scripts take on and give back: listeners on what
 * outlives an element, timers, observers, channels, locks.
 */
(() => {
  const open = { listeners: new Map(), timers: new Map(), observers: new Set(), channels: new Set() };

  /** What a test's own tools take on is theirs. */
  const isOurs = () => /\/(tuki|r\/\w+\/[\w-]+)\.js/.test(new Error().stack);

  const LONG_LIVED = [Document, MediaQueryList, VisualViewport, ServiceWorkerContainer];
  const outlives = (target) =>
    target === window ||
    target === document.documentElement ||
    (document.body && target === document.body) ||
    LONG_LIVED.some((type) => target instanceof type);
  const keys = new Map();
  const keyOf = (object) => {
    if (!keys.has(object)) keys.set(object, keys.size);
    return keys.get(object);
  };
  const captureOf = (options) => Boolean(typeof options === 'object' ? options?.capture : options);
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? window;
    if (listener && outlives(target) && !options?.signal?.aborted && isOurs()) {
      const id = [keyOf(target), type, keyOf(listener), captureOf(options)].join();
      open.listeners.set(id, `${target.constructor.name} ${type}`);
      const forget = () => open.listeners.delete(id);
      if (options?.signal) add.call(options.signal, 'abort', forget);
      if (options?.once) add.call(target, type, forget, { once: true });
    }
    return add.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? window;
    open.listeners.delete([keyOf(target), type, keyOf(listener), captureOf(options)].join());
    return remove.call(target, type, listener, options);
  };

  for (const [start, stop, repeats] of [
    ['setTimeout', 'clearTimeout', false],
    ['setInterval', 'clearInterval', true],
  ]) {
    const [begin, end] = [window[start], window[stop]];
    window[start] = (run, wait, ...values) => {
      const id = begin(() => {
        if (!repeats) open.timers.delete(id);
        run(...values);
      }, wait);
      if (isOurs()) open.timers.set(id, `${start} ${wait}`);
      return id;
    };
    window[stop] = (id) => {
      open.timers.delete(id);
      end(id);
    };
  }

  for (const name of ['IntersectionObserver', 'MutationObserver', 'ResizeObserver']) {
    window[name] = class extends window[name] {
      name = name;

      observe(...all) {
        if (isOurs()) open.observers.add(this);
        super.observe(...all);
      }
      disconnect() {
        open.observers.delete(this);
        super.disconnect();
      }
    };
  }
  window.BroadcastChannel = class extends BroadcastChannel {
    constructor(name) {
      super(name);
      open.channels.add(this);
    }
    close() {
      open.channels.delete(this);
      super.close();
    }
  };

  Object.defineProperty(window, 'ledger', {
    value: async () => {
      const { held, pending } = await navigator.locks.query();
      return [
        ...open.listeners.values(),
        ...open.timers.values(),
        ...[...open.observers].map((one) => one.name),
        ...[...open.channels].map(({ name }) => `channel ${name}`),
        ...[...held, ...pending].map(({ name }) => `lock ${name}`),
      ];
    },
  });
})();
