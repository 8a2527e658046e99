import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/widgets/new-widget/new-widget.js';

/** What it is for, in one sentence that a page's author understands. */
const meta: Meta = { title: 'Widgets/NewWidget', component: 'tuki-new-widget', tags: ['autodocs'] };
export default meta;

export const Resting: StoryObj = { render: () => html`<tuki-new-widget></tuki-new-widget>` };

export const Done: StoryObj = {
  ...Resting,
  play: async ({ canvasElement }) => {
    const widget = canvasElement.querySelector('tuki-new-widget')!;
    await widget.updateComplete;
    widget.shadowRoot!.querySelector('button')!.click();
  },
};
