import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { FaqBoard, FaqTraits, SuitsTag, TripPhase } from '../../contract/index.js';
import type { TextKey, Translation } from '../../i18n/index.js';
import { topicName } from './board-row.js';

const PHASES = {
  before: 'consoleFaq:phase_before',
  during: 'consoleFaq:phase_during',
  after: 'consoleFaq:phase_after',
} as const satisfies Record<TripPhase, TextKey>;

const TAGS = {
  families: 'consoleFaq:tag_families',
  seniors: 'consoleFaq:tag_seniors',
  solo: 'consoleFaq:tag_solo',
  accessible: 'consoleFaq:tag_accessible',
  sustainable: 'consoleFaq:tag_sustainable',
} as const satisfies Record<SuitsTag, TextKey>;

export interface TraitsView {
  readonly translation: Translation;
  readonly board: FaqBoard;
  readonly traits: FaqTraits;
  readonly change: (change: (traits: FaqTraits) => FaqTraits) => void;
}

/** Topics, phase and tags: check boxes, each of which is stored as it is set. */
export function traitsForm({ translation, board, traits, change }: TraitsView): TemplateResult {
  const { t } = translation;
  const group = (key: keyof FaqTraits, legend: string, options: readonly (readonly [string, string])[]) =>
    html`<fieldset>
      <legend>${legend}</legend>
      ${options.map(
        ([value, words]) =>
          html`<label class="check"
            ><input
              type="checkbox"
              name=${key}
              value=${value}
              .checked=${(traits[key] as readonly string[]).includes(value)}
              @change=${({ target }: Event) =>
                change((before) => marked(before, key, value, (target as HTMLInputElement).checked))}
            />${words}</label
          >`,
      )}
    </fieldset>`;
  return html`
    <h3>${t('consoleFaq:everyLanguageHas')}</h3>
    ${
      board.topics.length > 0
        ? group(
            'topics',
            t('consoleFaq:topics'),
            board.topics.map(({ id }) => [id, topicName(id, board, translation)]),
          )
        : ''
    }
    ${group('phase', t('consoleFaq:phase'), named(PHASES, t))} ${group('tags', t('consoleFaq:tags'), named(TAGS, t))}
  `;
}

function named(names: Readonly<Record<string, TextKey>>, t: Translation['t']): [string, string][] {
  return Object.entries(names).map(([value, key]) => [value, t(key)]);
}

/** Traits with one mark set or taken away. */
export function marked(traits: FaqTraits, key: keyof FaqTraits, value: string, on: boolean): FaqTraits {
  const rest = (traits[key] as readonly string[]).filter((each) => each !== value);
  return { ...traits, [key]: on ? [...rest, value] : rest };
}
