import type { ErrorCode, Operator } from '../../contract/index.js';
import { PortError } from '../../contract/index.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ConsoleApi } from '../api.js';
import { forgetDrafts } from '../conversation/drafts.js';
import { forgetWritten } from '../faq/written.js';
import { watchSession } from '../line/watch-session.js';
import { Workplace } from './workplace.js';

/** How long to wait before asking again whether the desk is there. */
const AGAIN_MS = 5_000;

/** Who is at the console, and their workplace while they are. */
export class Session implements ReactiveController {
  operator?: Operator;
  /** There from the first signing in to the signing out; a session that ends in between leaves it as it is. */
  workplace?: Workplace;
  /** The interface to give to elements: it notices when the session has ended. */
  api?: ConsoleApi;
  /** `unknown` until the desk has answered; `ended` under the operator's hands. */
  state: 'unknown' | 'out' | 'in' | 'ended' = 'unknown';
  /** Why the desk could not say who is here. */
  error?: ErrorCode;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly find: () => ConsoleApi,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.api ??= watchSession(this.find(), () => this.#ended());
    if (this.state === 'in') this.workplace?.start();
    else void this.#begin();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.workplace?.stop();
  }

  /** The desk has told who is here. */
  enter(operator: Operator): void {
    this.operator = operator;
    this.workplace ??= new Workplace(this.api!);
    this.workplace.start();
    this.#become('in');
  }

  /** Leaves nothing of the operator behind. Without a connection one stays signed in, and is told so. */
  async leave(): Promise<void> {
    try {
      await this.api!.signOut();
    } catch (error) {
      if (!(error instanceof PortError) || error.code !== 'session_missing') throw error;
    }
    forgetDrafts();
    forgetWritten();
    this.workplace?.stop();
    this.workplace = undefined;
    this.operator = undefined;
    this.#become('out');
  }

  async #begin(): Promise<void> {
    try {
      this.enter(await this.api!.operator());
    } catch (error) {
      if (!(error instanceof PortError)) throw error;
      if (error.code === 'session_missing') this.#become('out');
      else this.#waitFor(error.code);
    }
  }

  #waitFor(error: ErrorCode): void {
    this.error = error;
    this.#timer = setTimeout(() => void this.#begin(), AGAIN_MS);
    this.host.requestUpdate();
  }

  #ended(): void {
    this.workplace?.stop();
    if (this.state === 'in') this.#become('ended');
  }

  #become(state: Session['state']): void {
    this.error = undefined;
    this.state = state;
    this.host.requestUpdate();
  }
}
