import type { FastifyReply } from 'fastify';
import type { Conversation } from '../store/conversations.js';
import type { Hub, LiveEvent, Topic } from './hub.js';
import type { Streams } from './streams.js';

interface Live {
  readonly reply: FastifyReply;
  readonly streams: Streams;
  readonly hub: Hub;
  readonly topics: readonly Topic[];
  /** Who listens: each may have so many streams. */
  readonly listener: string;
  /** Conversations that changed since the listener's cursor, earliest first. */
  missed(): Promise<Conversation[]>;
  /** An event as this listener may know it. */
  hint(event: LiveEvent): object;
}

/**
 * Answers with an event stream: first what was missed, then what happens. Listens before it looks, so that nothing
 * falls between the two; a hint that comes twice does no harm.
 */
export async function startLive({ reply, streams, hub, topics, listener, missed, hint }: Live): Promise<void> {
  let early: LiveEvent[] | undefined = [];
  let hear = (event: LiveEvent): void => {
    early?.push(event);
  };
  const unsubscribe = hub.subscribe(topics, (event) => hear(event));
  try {
    const changed = await missed();
    const stream = streams.start(reply, listener, unsubscribe);
    hear = (event) => stream.send(hint(event), event.type === 'conversation' ? event.cursor : undefined);
    for (const { site, device, id, changed: cursor } of changed) {
      hear({ type: 'conversation', site, device, conversation: id, cursor });
    }
    early.forEach(hear);
    early = undefined;
  } catch (error) {
    unsubscribe();
    throw error;
  }
}
