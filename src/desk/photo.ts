import { DeskError } from './errors.js';
import { fingerprint } from './auth/tokens.js';

/** How each kind of picture begins, so that nothing else is served under its name. */
const KINDS: Readonly<Record<string, RegExp>> = {
  'image/jpeg': /^\xff\xd8\xff/,
  'image/png': /^\x89PNG\r\n/,
  'image/webp': /^RIFF[^]{4}WEBP/,
};
const DATA_URL = /^data:(image\/(?:jpeg|png|webp));base64,([A-Za-z0-9+/]+={0,2})$/;

export interface Picture {
  readonly type: string;
  readonly bytes: Buffer;
}

/** The picture in a data URL, or undefined when it holds no JPEG, PNG or WebP. */
export function pictureIn(dataUrl: string): Picture | undefined {
  const [, type = '', base64 = ''] = DATA_URL.exec(dataUrl) ?? [];
  const bytes = Buffer.from(base64, 'base64');
  return KINDS[type]?.test(bytes.toString('latin1', 0, 16)) ? { type, bytes } : undefined;
}

/**
 * What the store keeps of a new photo, of none, or of no change.
 * @throws DeskError `request_invalid`
 */
export function photoColumns(photo: string | null | undefined) {
  if (photo === undefined) return {};
  if (photo === null) return { photo: null, photo_version: null };
  if (!pictureIn(photo)) throw new DeskError('request_invalid', { field: 'photo' });
  return { photo, photo_version: fingerprint(photo).slice(0, 12) };
}
