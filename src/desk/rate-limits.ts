import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { DeskError } from './errors.js';

const QUARTER_HOUR_S = 15 * 60;

/** Who may do how much in how long. Counted in this process: several desks allow several times as much. */
export class Limits {
  private readonly commands: RateLimiterMemory;
  /** Failed attempts for one account from one address: a person mistypes, a machine guesses. */
  private readonly account = new RateLimiterMemory({ points: 10, duration: QUARTER_HOUR_S });
  /** Failed attempts from one address, which an office may share. */
  private readonly address = new RateLimiterMemory({ points: 50, duration: QUARTER_HOUR_S });

  constructor(commandsPerMinute: number) {
    this.commands = new RateLimiterMemory({ points: commandsPerMinute, duration: 60 });
  }

  /** @throws DeskError `rate_limited` */
  async takeCommands(site: string, device: string, count: number): Promise<void> {
    await take(this.commands, `${site} ${device}`, count);
  }

  /**
   * Counts an attempt to sign in before it is known how it ends, so that many at once do not slip through.
   * @throws DeskError `rate_limited`
   */
  async takeSignIn(address: string, email: string): Promise<void> {
    await take(this.address, address, 1);
    await take(this.account, `${address} ${email}`, 1);
  }

  /** A success takes the attempts for that account back. */
  async signedIn(address: string, email: string): Promise<void> {
    await this.account.delete(`${address} ${email}`);
    await this.address.reward(address, 1);
  }
}

async function take(limiter: RateLimiterAbstract, key: string, points: number): Promise<void> {
  try {
    await limiter.consume(key, points);
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    throw new DeskError('rate_limited', { retryAfter: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)) });
  }
}
