import type { DocumentName } from '../../contract/index.js';

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
    }
  | DocumentEvent;

interface DocumentEvent {
  readonly type: 'document';
  readonly site: string;
  readonly document: DocumentName;
  /** False when only the consoles see a difference, such as a draft. */
  readonly published: boolean;
}

type Hear = (event: LiveEvent) => void;

/** Listeners are the consoles, one traveller's device at one site, or whoever has a page of a site open. */
export type Topic = 'consoles' | `device:${string}:${string}` | `site:${string}`;

/** Brings events to the streams that are open in this process. */
export class Hub {
  private readonly listeners = new Map<Topic, Set<Hear>>();

  /** Calls `hear` for each event of the topics until the returned function is called. */
  subscribe(topics: readonly Topic[], hear: Hear): () => void {
    const stops = topics.map((topic) => this.subscribeTo(topic, hear));
    return () => stops.forEach((stop) => stop());
  }

  private subscribeTo(topic: Topic, hear: Hear): () => void {
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
  if (event.type === 'document') return event.published ? [`site:${event.site}`, 'consoles'] : ['consoles'];
  const device: Topic = `device:${event.site}:${event.device}`;
  if (event.type === 'conversation') return [device, 'consoles'];
  return [event.by === 'agent' ? device : 'consoles'];
}
