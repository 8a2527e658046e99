import path from 'node:path';
import { PASSWORD_MIN } from './auth/password.js';

/** What the desk is told from outside. Every value has a default that suits a first look on one's own machine. */
export interface Config {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** Folder of the SQLite database. */
  readonly data: string;
  /** `postgres://…`; absent: SQLite in `data`. */
  readonly database?: string;
  /** Public address, without a path, when a proxy stands in front. */
  readonly url?: string;
  /** Made at start when no operator has this e-mail address. */
  readonly owner?: { readonly email: string; readonly password: string };
  /** How many commands one device may send in a minute. */
  readonly commandsPerMinute: number;
  /** Off: every browser throws our service worker away, and what it keeps. */
  readonly worker: boolean;
}

/** A setting is wrong; the message says which one and what to write instead. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings from environment variables. An empty value counts as absent.
 * @throws ConfigError
 */
export function configFromEnvironment(env: Environment): Config {
  const value = (name: string) => env[name]?.trim() || undefined;
  const database = value('TUKI_DATABASE');
  if (database && !/^postgres(ql)?:\/\//.test(database)) {
    throw new ConfigError('TUKI_DATABASE must begin with postgres:// (leave it out to use SQLite in TUKI_DATA).');
  }
  const url = publicUrl(value('TUKI_URL'));
  const owner = ownerOf(value('TUKI_OWNER_EMAIL'), env['TUKI_OWNER_PASSWORD'] || undefined);
  return {
    port: wholeNumber('PORT', value('PORT') ?? '8080', 0, 65_535),
    host: value('TUKI_HOST') ?? '127.0.0.1',
    data: path.resolve(value('TUKI_DATA') ?? './data'),
    worker: onOrOff('TUKI_WORKER', value('TUKI_WORKER') ?? 'on'),
    commandsPerMinute: wholeNumber('TUKI_COMMANDS_PER_MINUTE', value('TUKI_COMMANDS_PER_MINUTE') ?? '600', 1, 1e9),
    ...(database && { database }),
    ...(url && { url }),
    ...(owner && { owner }),
  };
}

function onOrOff(name: string, text: string): boolean {
  if (text === 'on' || text === 'off') return text === 'on';
  throw new ConfigError(`${name} must be on or off, not “${text}”.`);
}

function wholeNumber(name: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new ConfigError(`${name} must be a whole number from ${least} to ${most}, not “${text}”.`);
}

function publicUrl(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const plain = url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash;
  if (!plain) throw new ConfigError('TUKI_URL must be an address such as https://help.agency.example, without a path.');
  return url.origin;
}

function ownerOf(email: string | undefined, password: string | undefined): Config['owner'] {
  if (email === undefined && password === undefined) return undefined;
  if (email === undefined || password === undefined) {
    throw new ConfigError('Set both TUKI_OWNER_EMAIL and TUKI_OWNER_PASSWORD, or neither.');
  }
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new ConfigError('TUKI_OWNER_EMAIL must be an e-mail address.');
  if (password.length < PASSWORD_MIN) {
    throw new ConfigError(`TUKI_OWNER_PASSWORD must have at least ${PASSWORD_MIN} characters.`);
  }
  return { email: email.toLowerCase(), password };
}
