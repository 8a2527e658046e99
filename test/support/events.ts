/** One server-sent event as it came. */
export interface ReceivedEvent {
  readonly id?: string;
  readonly data: Record<string, unknown>;
}

/**
 * Reads an event stream: `next` waits for the next event that fits, and throws when the stream ends before it.
 */
export async function openEvents(address: string, headers: Record<string, string>) {
  const abort = new AbortController();
  const response = await fetch(address, { headers, signal: abort.signal });
  const events = response.ok ? parse(response.body!) : undefined;
  return {
    response,
    next: async (fits: (event: ReceivedEvent) => boolean = () => true): Promise<ReceivedEvent> => {
      for (;;) {
        const { value, done } = await events!.next();
        if (done) throw new Error('The stream ended.');
        if (fits(value)) return value;
      }
    },
    close: () => abort.abort(),
  };
}

async function* parse(body: ReadableStream<Uint8Array>): AsyncGenerator<ReceivedEvent, undefined> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of body) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop()!;
    for (const block of blocks) {
      const data = /^data: (.*)$/m.exec(block)?.[1];
      const id = /^id: (.*)$/m.exec(block)?.[1];
      if (data) yield { ...(id && { id }), data: JSON.parse(data) as Record<string, unknown> };
    }
  }
  return undefined;
}
