import type { CommandOf, Port, PortError } from '../contract/index.js';
import { impersonal } from '../rules/index.js';
import { isRetryable } from './retryable.js';

/**
 * Sends a query without an answer, as nobody's and without what looks personal. Nothing of it is stored: while the
 * network is away it waits in memory, and goes with the page.
 */
export async function sendMiss(miss: CommandOf<'faq.miss'>, port: Port): Promise<void> {
  const query = impersonal(miss.body.query);
  if (!query) return;
  const commands = [{ ...miss, body: { ...miss.body, query } }];
  const attempt = (): Promise<unknown> =>
    port.send(commands).catch(({ code }: PortError) => {
      if (isRetryable(code)) window.addEventListener('online', () => void attempt(), { once: true });
    });
  await attempt();
}
