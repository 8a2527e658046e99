/** What WebDriver calls the keys that are no characters. */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** An expression that waits until a page has the size that its window was just given. */
export const resized = ({ width, height }) => `new Promise((resolve) => {
  const look = () => (innerWidth === ${width} && innerHeight === ${height} ? resolve() : requestAnimationFrame(look));
  look();
})`;

const BUTTONS = ['left', 'middle', 'right'];

/** A page in WebKit. Its methods are called as those of puppeteer's pages, so that tests need not know the difference. */
export class WebKitPage {
  keyboard = {
    down: (key) => this.#act('key', [keyAction('keyDown', key)]),
    up: (key) => this.#act('key', [keyAction('keyUp', key)]),
    press: (key) => this.keyboard.type([key]),
    /** @param text its characters, or names of keys */
    type: (text) =>
      this.#act(
        'key',
        [...text].flatMap((key) => [keyAction('keyDown', key), keyAction('keyUp', key)]),
      ),
  };

  mouse = {
    move: (x, y) => this.#act('pointer', [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }]),
    down: ({ button } = {}) => this.#act('pointer', [buttonAction('pointerDown', button)]),
    up: ({ button } = {}) => this.#act('pointer', [buttonAction('pointerUp', button)]),
    click: async (x, y, options) => {
      await this.mouse.move(x, y);
      await this.mouse.down(options);
      await this.mouse.up(options);
    },
    reset: () => this.#command('DELETE', '/actions'),
  };

  #webkit;
  #handle;

  constructor(webkit, handle) {
    this.#webkit = webkit;
    this.#handle = handle;
  }

  goto(url) {
    return this.#command('POST', '/url', { url });
  }

  reload() {
    return this.#command('POST', '/refresh', {});
  }

  /** The value of an expression in the page, awaited if it is a promise. */
  evaluate(expression) {
    return this.#command('POST', '/execute/sync', { script: `return ${expression}`, args: [] });
  }

  /** The window stays as much larger than the page as it is. Resolves when the page has its new size. */
  async setViewport({ width, height }) {
    const window = await this.#command('GET', '/window/rect');
    const page = await this.evaluate('({ width: innerWidth, height: innerHeight })');
    await this.#command('POST', '/window/rect', {
      x: 0,
      y: 0,
      width: window.width + width - page.width,
      height: window.height + height - page.height,
    });
    await this.evaluate(resized({ width, height }));
  }

  close() {
    return this.#command('DELETE', '/window');
  }

  /** Commands are for the window that was chosen last. */
  async #command(...command) {
    await this.#webkit.command('POST', '/window', { handle: this.#handle });
    return this.#webkit.command(...command);
  }

  #act(type, actions) {
    return this.#command('POST', '/actions', { actions: [{ type, id: type, actions }] });
  }
}

const keyAction = (type, key) => ({ type, value: KEYS[key] ?? key });
const buttonAction = (type, button = 'left') => ({ type, button: BUTTONS.indexOf(button) });
