import { expect, fixture, oneEvent } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { Announcer } from '../../../src/widgets/shared/announcer/announcer.js';
import type { RatingElement } from '../../../src/widgets/shared/rating/rating.element.js';
import type { TukiRateEvent } from '../../../src/widgets/shared/rating/rating.events.js';
import '../../../src/widgets/shared/icon/icon.js';
import '../../../src/widgets/shared/rating/rating.js';
import type { TabsElement } from '../../../src/widgets/shared/tabs/tabs.element.js';
import '../../../src/widgets/shared/tabs/tabs.js';
import { press } from '../support.js';

/** What is warned about while `act` runs. */
async function warnings(act: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  const warn = console.warn;
  console.warn = (...words: unknown[]) => said.push(words.join(' '));
  await act();
  console.warn = warn;
  return said;
}

describe('tuki-tabs', () => {
  const TABS = ['new', 'wanted', 'done'].map((id) => ({ id, label: `Label ${id}` }));
  const tab = (tabs: TabsElement) => tabs.shadowRoot!.activeElement?.id;

  const begin = () =>
    fixture<TabsElement>(
      html`<tuki-tabs label="Ideas" .tabs=${TABS}
        >${TABS.map(({ id }) => html`<p slot=${id}>Panel ${id}</p>`)}</tuki-tabs
      >`,
    );
  const shown = (tabs: TabsElement) =>
    [...tabs.children].filter((panel) => panel.checkVisibility()).map((panel) => panel.textContent);

  it('is accessible', async () => expect(await begin()).to.be.accessible());

  it('shows the first panel, and another by arrows, Home and End', async () => {
    const tabs = await begin();
    expect(shown(tabs)).to.deep.equal(['Panel new']);
    tabs.shadowRoot!.querySelector<HTMLElement>('[role=tab]')!.focus();
    for (const [key, expected] of Object.entries({
      ArrowRight: 'wanted',
      End: 'done',
      ArrowLeft: 'wanted',
      Home: 'new',
    })) {
      const changed = oneEvent(tabs, 'tuki-tab');
      press(tabs.shadowRoot!.activeElement!, { key });
      await changed;
      await tabs.updateComplete;
      expect(shown(tabs)).to.deep.equal([`Panel ${expected}`]);
      expect(tab(tabs)).to.equal(expected);
    }
  });

  it('turns its arrows round where one reads from right to left', async () => {
    const tabs = await begin();
    tabs.dir = 'rtl';
    tabs.shadowRoot!.querySelector<HTMLElement>('[role=tab]')!.focus();
    const changed = oneEvent(tabs, 'tuki-tab');
    press(tabs.shadowRoot!.activeElement!, { key: 'ArrowLeft' });
    await changed;
    expect(tabs.selected).to.equal('wanted');
  });
});

describe('tuki-rating', () => {
  it('is accessible, to choose from and to look at', async () => {
    await expect(await fixture(html`<tuki-rating label="Your rating"></tuki-rating>`)).to.be.accessible();
    await expect(
      await fixture(html`<tuki-rating readonly value="4.5" label="4.5 of 5"></tuki-rating>`),
    ).to.be.accessible();
  });

  it('tells what was chosen', async () => {
    const rating = await fixture<RatingElement>(html`<tuki-rating label="Your rating"></tuki-rating>`);
    const rated = oneEvent(rating, 'tuki-rate');
    rating.shadowRoot!.querySelectorAll('input')[3]!.click();
    expect(((await rated) as unknown as TukiRateEvent).value).to.equal(4);
    await rating.updateComplete;
    expect(rating.shadowRoot!.querySelectorAll('input')[3]!.checked).to.be.true;
  });
});

describe('an announcement', () => {
  class SpeakingElement extends LitElement {
    readonly announcer = new Announcer(this);
    protected override render() {
      return this.announcer.region();
    }
  }
  customElements.define('test-speaking', SpeakingElement);

  it('has its place before it speaks, and says the same twice', async () => {
    const element = await fixture<SpeakingElement>(html`<test-speaking></test-speaking>`);
    const region = element.shadowRoot!.querySelector('[role=status]')!;
    expect(region.textContent).to.equal('');
    element.announcer.say('Copied');
    await element.updateComplete;
    const first = region.textContent!;
    element.announcer.say('Copied');
    await element.updateComplete;
    expect([first.trim(), region.textContent!.trim()]).to.deep.equal(['Copied', 'Copied']);
    expect(region.textContent).not.to.equal(first);
  });
});

describe('tuki-icon', () => {
  it('draws a dot for a name that does not exist, and says so once', async () => {
    const said = await warnings(async () => {
      const icons = await fixture(
        html`<p><tuki-icon name="robot"></tuki-icon><tuki-icon name="robot"></tuki-icon></p>`,
      );
      expect(icons.querySelectorAll('svg circle, svg path').length).to.be.greaterThan(0);
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('<tuki-icon name="robot">').and.to.contain('icons.ts');
  });
});

describe('a brand’s colour', () => {
  it('that is none is warned about, and the default stays', async () => {
    const { brandRule } = await import('../../../src/widgets/shared/brand.js');
    const said = await warnings(async () => {
      expect(brandRule('tomato')).to.contain('tomato');
      expect(brandRule('tomatoe')).to.equal('');
      expect(brandRule('red}*{color:red')).to.equal('');
    });
    expect(said).to.have.length(2);
    expect(said[0]).to.contain('tomatoe').and.to.contain('#1f5f6b');
  });
});
