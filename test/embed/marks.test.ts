import { expect, waitUntil as waitUntilSoon } from '@open-wc/testing';
import { Marks } from '../../src/embed/marks.js';
import { heedMarks } from '../../src/embed/heed-marks.js';

const waitUntil = (condition: () => unknown, message: string) =>
  waitUntilSoon(condition as () => boolean, message, { timeout: 8_000 });

/** Short, so that what comes of a form that hangs comes soon. */
const HANGS_AFTER_MS = 200;
const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('data-tuki-help', () => {
  const asked: string[] = [];
  let marks: Marks;
  let place: HTMLElement;

  /** A page with a form, whose script does with what is sent as it likes. */
  function page(html: string): { form: HTMLFormElement; press: () => Promise<void> } {
    place.innerHTML = html;
    const form = place.querySelector('form')!;
    form?.addEventListener('submit', (event) => event.preventDefault());
    const press = async () => {
      place.querySelector<HTMLButtonElement>('button')!.click();
      await turn();
      await turn();
    };
    return { form, press };
  }

  beforeEach(() => {
    asked.length = 0;
    place = document.body.appendChild(document.createElement('div'));
    marks = new Marks((code) => asked.push(code), HANGS_AFTER_MS);
    place.addEventListener('click', ({ target }) => marks.press(target as Element), { capture: true });
  });
  afterEach(() => {
    marks.end();
    place.remove();
  });

  it('on a button asks when it is pressed, each time', async () => {
    const { press } = page('<button type="button" data-tuki-help="payment"><b>Help</b></button>');
    await press();
    place.querySelector('b')!.click();
    expect(asked).to.deep.equal(['payment', 'payment']);
  });

  it('on a form asks at the second refusal by the browser, not at the first, and once', async () => {
    const { press } = page(
      '<form data-tuki-help="name"><input pattern="[A-Za-z]+" value="Mäkinen"><button>Go</button></form>',
    );
    await press();
    expect(asked).to.deep.equal([]);
    for (let again = 0; again < 4; again += 1) await press();
    expect(asked).to.deep.equal(['name']);
  });

  it('on a form asks at the second refusal by the page’s own script', async () => {
    const { form, press } = page('<form novalidate data-tuki-help="name"><input><button>Go</button></form>');
    form.addEventListener('submit', () => (form.elements[0]!.ariaInvalid = 'true'));
    await press();
    await press();
    expect(asked).to.deep.equal(['name']);
  });

  it('on a form asks when it was sent and still stands there', async () => {
    const { press } = page('<form data-tuki-help="payment"><input value="Mäkinen"><button>Pay</button></form>');
    await press();
    expect(asked).to.deep.equal([]);
    await waitUntil(() => asked.length > 0, 'help is asked for');
    expect(asked).to.deep.equal(['payment']);
  });

  const done: Readonly<Record<string, (form: HTMLFormElement) => unknown>> = {
    'has made room for what comes next': (form) => (form.hidden = true),
    'is gone': (form) => form.remove(),
    'is written in again': (form) => form.elements[0]!.dispatchEvent(new Event('input', { bubbles: true })),
    'was emptied by its page': (form) => form.reset(),
  };
  for (const [what, act] of Object.entries(done)) {
    it(`does not ask for a form that ${what}`, async () => {
      const { form, press } = page('<form data-tuki-help="payment"><input value="Mäkinen"><button>Pay</button></form>');
      await press();
      act(form);
      // Another form, watched by itself, is the clock: it is sent later and waited for as long.
      const clock = new Marks((code) => asked.push(code), HANGS_AFTER_MS);
      const other = document.createElement('form');
      other.dataset['tukiHelp'] = 'other';
      other.append(document.createElement('button'), 'Go');
      document.body.append(other);
      clock.press(other.querySelector('button')!);
      await waitUntil(() => asked.length > 0, 'the clock has asked');
      expect(asked).to.deep.equal(['other']);
      other.remove();
      clock.end();
    });
  }

  it('asks no more once the kit has left the page', async () => {
    const { press } = page('<button type="button" data-tuki-help="payment">Help</button>');
    marks.end();
    await press();
    expect(asked).to.deep.equal([]);
  });

  it('fetches nothing for a page or a press without a mark, and tries again when it could not', async () => {
    page('<p>Words</p><button type="button" data-tuki-help="payment">Help</button>');
    let fetched = 0;
    const load = () => {
      fetched += 1;
      return fetched === 1 ? Promise.reject(new TypeError('no network')) : import('../../src/embed/marks.js');
    };
    const heard: string[] = [];
    const heed = heedMarks(load, (code) => heard.push(code));
    place.addEventListener('click', heed.press, { capture: true });
    place.querySelector('p')!.click();
    expect(fetched).to.equal(0);
    place.querySelector('button')!.click();
    await turn();
    place.querySelector('button')!.click();
    await waitUntil(() => heard.length > 0, 'help is asked for');
    expect([fetched, heard]).to.deep.equal([2, ['payment']]);
    heed.end();
  });
});
