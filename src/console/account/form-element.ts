import { state } from 'lit/decorators.js';
import type { ConsoleApi } from '../api.js';
import { ConsoleElement } from '../parts/console-element.js';
import { property } from 'lit/decorators.js';

/** A form that is sent to the desk: what state it is in, and what went wrong, in words. */
export abstract class FormElement extends ConsoleElement {
  @property({ attribute: false }) api!: ConsoleApi;

  @state() protected busy = false;
  @state() protected problem = '';

  /** Sends a form once at a time. The words of a failure stay until the next attempt. */
  protected async submit(event: SubmitEvent, send: (data: FormData) => Promise<void>): Promise<void> {
    event.preventDefault();
    if (this.busy) return;
    this.busy = true;
    this.problem = '';
    try {
      await send(new FormData(event.target as HTMLFormElement));
    } catch (error) {
      this.problem = this.explain(error);
    } finally {
      this.busy = false;
    }
  }
}
