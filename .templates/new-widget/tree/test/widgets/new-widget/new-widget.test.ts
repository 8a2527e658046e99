import { elementUpdated, expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { LANGUAGES } from '../../../src/rules/index.js';
import '../../../src/widgets/new-widget/new-widget.js';
import type {} from '../../../src/widgets/new-widget/new-widget.events.js';
import type { NewWidgetElement } from '../../../src/widgets/new-widget/new-widget.element.js';
import { fixtureIn, next, texts } from '../support.js';

describe('tuki-new-widget', () => {
  let widget: NewWidgetElement;
  const button = () => widget.shadowRoot!.querySelector('button')!;
  const said = () => widget.shadowRoot!.querySelector('[role=status]')!.textContent!.trim();

  for (const language of LANGUAGES) {
    for (const theme of ['light', 'dark']) {
      it(`is accessible, before and after, in ${language} and ${theme}`, async () => {
        widget = await fixtureIn(language, html`<tuki-new-widget></tuki-new-widget>`);
        widget.style.colorScheme = theme;
        await expect(widget).to.be.accessible();
        button().click();
        await elementUpdated(widget);
        await expect(widget).to.be.accessible();
      });
    }

    it(`speaks ${language}`, async () => {
      const { t } = await texts(language);
      widget = await fixtureIn(language, html`<tuki-new-widget></tuki-new-widget>`);
      expect(button().textContent!.trim()).to.equal(t('newWidget:finish'));
      expect(said()).to.equal(t('newWidget:hint'));
      expect(widget.shadowRoot!.textContent).not.to.include('newWidget:');
    });
  }

  it('is used by keyboard alone: says that it is done, tells the page once, keeps the focus', async () => {
    widget = await fixtureIn('en', html`<tuki-new-widget></tuki-new-widget>`);
    button().focus();
    const done = next(widget, 'tuki-new-widget-done');
    await sendKeys({ press: 'Enter' });
    await done;
    await elementUpdated(widget);
    expect(said()).to.equal('Thank you. That is all.');
    expect(widget.shadowRoot!.activeElement === button()).to.be.true;
  });

  it('may be moved on the page', async () => {
    widget = await fixtureIn('en', html`<tuki-new-widget></tuki-new-widget>`);
    widget.parentElement!.prepend(widget);
    await elementUpdated(widget);
    expect(button().textContent!.trim()).to.equal('Done');
  });
});
