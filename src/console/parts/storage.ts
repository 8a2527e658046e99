/** The browser's storage, or silence where it is blocked or full: the console works without it. */
export class GuardedStorage {
  constructor(private readonly find: () => Storage) {}

  get(key: string): string | undefined {
    return this.#attempt((storage) => storage.getItem(key) ?? undefined);
  }

  set(key: string, value: string): void {
    this.#attempt((storage) => storage.setItem(key, value));
  }

  remove(key: string): void {
    this.#attempt((storage) => storage.removeItem(key));
  }

  keys(): string[] {
    return this.#attempt((storage) => Object.keys(storage)) ?? [];
  }

  #attempt<T>(act: (storage: Storage) => T): T | undefined {
    try {
      return act(this.find());
    } catch {
      return undefined;
    }
  }
}

/** Lives as long as the tab, a reload included. */
export const tabStorage = new GuardedStorage(() => sessionStorage);
/** Lives on the device. */
export const deviceStorage = new GuardedStorage(() => localStorage);
