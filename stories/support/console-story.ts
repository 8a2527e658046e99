import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { define } from '../../src/widgets/shared/define.js';
import type { ConsoleScene } from './console.js';
import { ConsoleStoryElement } from './console.js';
import { settingOf } from './setting.js';

define('story-console', ConsoleStoryElement);

/** A story of the whole console. In another language it is another operator: the scene is played anew. */
export function consoleStory(scene: ConsoleScene = {}): StoryObj {
  return {
    parameters: { docs: { story: { inline: false, height: '46rem' } } },
    render: (_args, { globals }) => {
      const setting = settingOf(globals);
      return html`${keyed(setting.language, html`<story-console .scene=${scene} .setting=${setting}></story-console>`)}`;
    },
  };
}
