import { PassThrough } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { HEARTBEAT_MS } from '../../contract/index.js';
import { DeskError } from '../errors.js';

/** A traveller may have many tabs; a runaway script may not have all our sockets. */
const STREAMS_PER_LISTENER = 20;
/** A reader so far behind is gone or stuck; it comes back by its cursor. */
const UNREAD_MAX = 256 * 1024;
/** Below the promise of `HEARTBEAT_MS`, so that a busy moment does not break it. */
const BEAT_MS = HEARTBEAT_MS * 0.6;
const RETRY_AFTER_S = 60;

/** One open event stream. */
export interface Stream {
  /** @param cursor where to go on from after this one; hints that are not stored have none */
  send(data: object, cursor?: number): void;
}

/** All open event streams of this process, so that they can be counted and ended. */
export class Streams {
  private readonly open = new Map<PassThrough, string>();
  private stopped = false;
  private readonly beat = setInterval(() => this.heartbeat(), BEAT_MS).unref();

  get size(): number {
    return this.open.size;
  }

  /**
   * Makes the reply an event stream.
   * @param listener who listens; each may have 20
   * @param closed called once when the stream has ended, for whatever reason
   * @throws DeskError `rate_limited`, or `desk_busy` when the desk is stopping
   */
  start(reply: FastifyReply, listener: string, closed: () => void): Stream {
    if (this.stopped) throw new DeskError('desk_busy', { retryAfter: 1 });
    const mine = [...this.open.values()].filter((other) => other === listener);
    if (mine.length >= STREAMS_PER_LISTENER) throw new DeskError('rate_limited', { retryAfter: RETRY_AFTER_S });
    const stream = new PassThrough();
    this.open.set(stream, listener);
    stream.once('close', () => {
      this.open.delete(stream);
      closed();
    });
    reply
      .type('text/event-stream')
      .header('cache-control', 'no-store')
      // The connection serves this stream only, and ends with it.
      .header('connection', 'close')
      // Tells nginx not to hold events back.
      .header('x-accel-buffering', 'no')
      .send(stream);
    stream.write(': open\n\n');
    return {
      send: (data, cursor) => {
        const id = cursor === undefined ? '' : `id: ${cursor}\n`;
        this.write(stream, `${id}data: ${JSON.stringify(data)}\n\n`);
      },
    };
  }

  /** Ends every stream: their readers come back and catch up. */
  endAll(): void {
    for (const stream of this.open.keys()) stream.end();
  }

  stop(): void {
    this.stopped = true;
    clearInterval(this.beat);
    this.endAll();
  }

  private heartbeat(): void {
    for (const stream of this.open.keys()) this.write(stream, ': beat\n\n');
  }

  private write(stream: PassThrough, text: string): void {
    if (stream.writableEnded) return;
    if (stream.writableLength + stream.readableLength > UNREAD_MAX) stream.destroy();
    else stream.write(text);
  }
}
