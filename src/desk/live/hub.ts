/** Something that happened, told to whoever listens now. Nothing depends on it being heard: a cursor catches up. */
export type LiveEvent =
  | {
      readonly type: 'conversation';
      readonly site: string;
      readonly device: string;
      readonly conversation: string;
      readonly cursor: number;
    }
  | {
      readonly type: 'typing';
      readonly site: string;
      readonly device: string;
      readonly conversation: string;
      readonly by: 'traveller' | 'agent';
      /** How to call who is typing. */
      readonly name: string;
    };

type Hear = (event: LiveEvent) => void;

/** Listeners are the consoles, or one traveller's device at one site. */
export type Topic = 'consoles' | `device:${string}:${string}`;

/** Brings events to the streams that are open in this process. */
export class Hub {
  private readonly listeners = new Map<Topic, Set<Hear>>();

  /** Calls `hear` for each event until the returned function is called. */
  subscribe(topic: Topic, hear: Hear): () => void {
    const hearers = this.listeners.get(topic) ?? new Set();
    this.listeners.set(topic, hearers.add(hear));
    return () => {
      hearers.delete(hear);
      if (hearers.size === 0 && this.listeners.get(topic) === hearers) this.listeners.delete(topic);
    };
  }

  publish(event: LiveEvent): void {
    for (const topic of topicsOf(event)) {
      for (const hear of this.listeners.get(topic) ?? []) hear(event);
    }
  }
}

function topicsOf(event: LiveEvent): Topic[] {
  const device: Topic = `device:${event.site}:${event.device}`;
  if (event.type === 'conversation') return [device, 'consoles'];
  return [event.by === 'agent' ? device : 'consoles'];
}
