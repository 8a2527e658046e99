import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { FaqBoard } from '../../contract/index.js';
import { fields } from '../../widgets/shared/field/field.styles.js';
import { consoleBase } from '../parts/base.styles.js';
import { FaqScreen } from './faq-screen.js';
import type { TopicRow } from './topic-names.js';
import { topicsOf } from './topic-names.js';

/**
 * The topics of a site, in their order, with their names in every language.
 *
 * @element tuki-console-topics
 */
export class TopicsElement extends FaqScreen {
  static override styles = [
    consoleBase,
    fields,
    css`
      form {
        display: grid;
        gap: 1rem;
        max-inline-size: 70rem;
        padding: 1rem;
      }
      fieldset {
        margin: 0;
        padding: 0.75rem;
        border: 1px solid var(--_line);
        border-radius: var(--_radius);
        min-inline-size: 0;
      }
      legend {
        padding-inline: 0.375rem;
        font-weight: 600;
      }
      .names {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 12rem), 1fr));
        gap: 0.5rem;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5rem;
        margin-block-start: 0.5rem;
      }
      .moves {
        display: flex;
      }
      .theirs {
        padding: 0.75rem;
        border-radius: var(--_radius);
        background: var(--_warn);
      }
    `,
  ];

  /** What is being changed, and from which revision; absent while nothing is. */
  @state() private rows?: readonly TopicRow[];
  @state() private busy = false;
  @state() private saved = false;
  /** What somebody else has made of the topics meanwhile. */
  @state() private theirs?: FaqBoard;
  #revision = 0;

  protected override render() {
    const { board, refusal } = this.faq ?? {};
    if (!board) return nothing;
    const rows = this.rows ?? board.topics;
    return html`<form @submit=${(event: SubmitEvent) => this.#submit(event, board)}>
      <p class="soft">${this.t('consoleFaq:topicsHint')}</p>
      ${rows.map((row, index) => this.#topic(row, index, rows, board))} ${this.#theirs()}
      <div class="acts">
        <button type="button" class="button" @click=${() => this.#add(rows, board)}>
          <tuki-icon name="add"></tuki-icon>${this.t('consoleFaq:addTopic')}
        </button>
        <button class="button primary" aria-disabled=${this.busy}>
          ${this.t(this.busy ? 'console:saving' : 'console:save')}
        </button>
        <span role="status">${this.saved ? this.t('console:saved') : nothing}</span>
      </div>
      <p class="error" role="alert">${refusal && !this.saved ? this.errorText(refusal) : nothing}</p>
    </form>`;
  }

  #topic(row: TopicRow, index: number, rows: readonly TopicRow[], board: FaqBoard) {
    const name = row.names[this.translation?.language ?? ''] || row.names[board.defaultLanguage] || row.id || '';
    const change = (next: readonly TopicRow[]) => this.#change(next, board);
    const used = board.answers.filter(({ topics }) => row.id !== undefined && topics.includes(row.id)).length;
    const swap = (to: number) => rows.map((each, at) => (at === index ? rows[to]! : at === to ? row : each));
    return html`<fieldset>
      <legend>${name || this.t('consoleFaq:newTopic')}</legend>
      <div class="names">
        ${board.languages.map(
          (tag) =>
            html`<div class="field">
              <label for="topic-${index}-${tag}">${this.languageName(tag)}</label>
              <input
                class="input"
                id="topic-${index}-${tag}"
                lang=${tag}
                maxlength="100"
                .value=${live(row.names[tag] ?? '')}
                @input=${({ target }: Event) => change(named(rows, index, tag, (target as HTMLInputElement).value))}
              />
            </div>`,
        )}
      </div>
      <div class="acts">
        <span class="soft"
          >${row.id ? html`<code>${row.id}</code> · ` : nothing}${this.t('consoleFaq:usedBy', { count: used })}</span
        >
        <span class="moves"
          >${this.#act('up', 'consoleFaq:moveUp', name, index > 0 ? () => change(swap(index - 1)) : undefined)}
          ${this.#act('down', 'consoleFaq:moveDown', name, index < rows.length - 1 ? () => change(swap(index + 1)) : undefined)}
          ${this.#act('close', 'consoleFaq:removeTopic', name, () => change(rows.filter((_, at) => at !== index)))}</span
        >
      </div>
    </fieldset>`;
  }

  #act(
    icon: string,
    key: 'consoleFaq:moveUp' | 'consoleFaq:moveDown' | 'consoleFaq:removeTopic',
    question: string,
    act: (() => void) | undefined,
  ) {
    return html`<button
      type="button"
      class="button icon"
      aria-disabled=${!act}
      aria-label=${this.t(key, { question })}
      @click=${() => act?.()}
    >
      <tuki-icon name=${icon}></tuki-icon>
    </button>`;
  }

  #theirs() {
    if (!this.theirs) return nothing;
    const names = this.theirs.topics.map(({ id, names }) => names[this.translation?.language ?? ''] ?? id);
    return html`<div class="theirs" role="alert">
      <p>${this.t('consoleFaq:topicsConflict')}</p>
      <p>${names.join(' · ')}</p>
    </div>`;
  }

  #add(rows: readonly TopicRow[], board: FaqBoard): void {
    this.#change([...rows, { names: {} }], board);
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('fieldset:last-of-type .input')?.focus(),
    );
  }

  #change(rows: readonly TopicRow[], { revision }: FaqBoard): void {
    if (!this.rows) this.#revision = revision;
    this.rows = rows;
    this.saved = false;
  }

  async #submit(event: SubmitEvent, board: FaqBoard): Promise<void> {
    event.preventDefault();
    if (this.busy) return;
    this.busy = true;
    const rows = this.rows ?? board.topics;
    const theirs = await this.store.setTopics(this.rows ? this.#revision : board.revision, topicsOf(rows));
    this.busy = false;
    this.theirs = theirs;
    this.saved = !this.faq?.refusal;
    // A second press after looking at theirs is meant: it goes over them.
    if (theirs) this.#revision = theirs.revision;
    if (this.saved) this.rows = undefined;
  }
}

function named(rows: readonly TopicRow[], index: number, tag: string, name: string): TopicRow[] {
  return rows.map((row, at) => (at === index ? { ...row, names: { ...row.names, [tag]: name } } : row));
}
