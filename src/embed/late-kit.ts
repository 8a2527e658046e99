import type { Facade } from './facade.js';
import type { Kit } from './kit.js';
import type { TagOptions } from './options.js';
import { roomOptions } from './options.js';
import { fetchRooms } from './rooms.js';

/** For a wish that needs no more than the kit, and for a failure that is told elsewhere. */
export const ignore = (): void => undefined;

/** The kit, fetched once when it is first wanted; after a failure it is fetched again the next time. */
export interface LateKit {
  wanted(): boolean;
  get(): Promise<Kit>;
  /** Runs on the kit when it is there. A page need not handle a network that is down: the button says so itself. */
  with(run: (kit: Kit) => unknown): void;
  /** Takes away what has come, and what is on its way. */
  end(): void;
}

export function lateKit(options: TagOptions, facade: Facade): LateKit {
  let kit: Promise<Kit> | undefined;
  let failures = 0;
  let ended = false;
  const fetch = async () => {
    const all = roomOptions(options);
    return (await fetchRooms(all, failures)).createKit(facade.element, all);
  };
  const get = async () => {
    kit ??= fetch();
    try {
      return await kit;
    } catch (cause) {
      kit = undefined;
      failures += 1;
      facade.label(roomOptions(options).language, true);
      throw cause;
    }
  };
  return {
    get,
    wanted: () => kit !== undefined,
    with: (run) => void (ended || get().then((ready) => ended || run(ready), ignore)),
    end() {
      ended = true;
      kit?.then((ready) => ready.destroy(), ignore);
    },
  };
}
