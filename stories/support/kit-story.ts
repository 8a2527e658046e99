import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { define } from '../../src/widgets/shared/define.js';
import type { Moment } from './agency.js';
import { KitElement } from './kit.js';
import type { Scene } from './scene.js';
import { settingOf } from './setting.js';

define('story-kit', KitElement);

/**
 * A story of a whole kit. Another language or phase of the trip is another traveller: the scene is played anew.
 * @param moment when it is, by the agency's clock
 */
export function kitStory(scene: Scene = {}, moment: Moment = 'open'): StoryObj {
  return {
    parameters: { moment, docs: { story: { inline: false, height: '46rem' } } },
    render: (_args, { globals, loaded }) => {
      const setting = settingOf(globals);
      return html`${keyed(
        `${setting.language} ${setting.phase}`,
        html`<story-kit .scene=${scene} .setting=${setting} .translation=${loaded.translation}></story-kit>`,
      )}`;
    },
  };
}
