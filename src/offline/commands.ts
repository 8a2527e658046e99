import type { CommandOf, Commands, LooseCommandType, Port } from '../contract/index.js';
import { keepCommand } from './acts/outgoing.js';
import { makeId, makeSecret } from './secret.js';
import { Derived } from './readable.js';
import type { DeviceStore } from './store.js';

/** What is said beside conversations: kept in the outbox, or, where it is nobody's, nowhere. */
export class DeviceCommands implements Commands {
  readonly waiting = new Derived(
    () => new Set([...this.store.tables.outbox.values()].map(({ command }) => command.id)),
  );

  /**
   * @param queued called when there is something to send
   * @param now the device's clock, milliseconds since 1970
   */
  constructor(
    private readonly store: DeviceStore,
    private readonly port: Port,
    private readonly queued: () => void,
    private readonly now: () => number,
  ) {}

  async send<T extends LooseCommandType>(type: T, body: CommandOf<T>['body'], language: string): Promise<string> {
    const time = this.now();
    const command = { id: makeId(time), type, at: new Date(time).toISOString(), language, body } as CommandOf<T>;
    if (command.type === 'faq.miss') {
      const { sendMiss } = await import('./miss.js');
      await sendMiss(command, this.port);
      return command.id;
    }
    await this.store.write(keepCommand(command, makeSecret()));
    this.queued();
    return command.id;
  }
}
