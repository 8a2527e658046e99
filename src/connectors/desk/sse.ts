/** A server-sent event with the last id that the stream has given so far. */
export interface ServerSentEvent {
  readonly type: string;
  readonly data: string;
  readonly lastId: string;
}

/**
 * Parser of an event stream (WHATWG HTML, section 9.2.6). The returned function takes the bytes as they come, cut
 * anywhere, and calls `emit` for each event as soon as it is complete.
 */
export function eventStreamParser(emit: (event: ServerSentEvent) => void): (bytes: Uint8Array) => void {
  // Puts characters that were cut in two together, and drops a byte order mark at the beginning.
  const decoder = new TextDecoder();
  const takeLine = lineReader(emit);
  let unfinished = '';
  let endedInReturn = false;
  return (bytes) => {
    const text = decoder.decode(bytes, { stream: true });
    if (text === '') return;
    // The second half of a line end that was cut in two.
    const fresh = endedInReturn && text.startsWith('\n') ? text.slice(1) : text;
    endedInReturn = text.endsWith('\r');
    const lines = (unfinished + fresh).split(/\r\n?|\n/);
    unfinished = lines.pop()!;
    lines.forEach(takeLine);
  };
}

function lineReader(emit: (event: ServerSentEvent) => void): (line: string) => void {
  let data: string[] = [];
  let type = '';
  let lastId = '';
  const dispatch = () => {
    if (data.length > 0) emit({ type: type || 'message', data: data.join('\n'), lastId });
    data = [];
    type = '';
  };
  return (line) => {
    if (line === '') return dispatch();
    const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line)!;
    if (field === 'data') data.push(value);
    else if (field === 'event') type = value;
    else if (field === 'id' && !value.includes('\0')) lastId = value;
  };
}
