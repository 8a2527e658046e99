import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { define } from '../src/widgets/shared/define.js';
import { KitElement } from './support/kit.js';
import { settingOf } from './support/setting.js';
import { TagBuilderElement } from './support/tag-builder.js';

define('story-kit', KitElement);
define('story-tag-builder', TagBuilderElement);

/** One line, anywhere in a page. What you choose here is what the launcher in the corner does. */
const meta: Meta = { title: 'Copy your tag' };
export default meta;

export const Tag: StoryObj = {
  render: (_args, { globals }) => html`<story-tag-builder .setting=${settingOf(globals)}></story-tag-builder>`,
};
