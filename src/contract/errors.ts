/**
 * Every error the contract knows: its HTTP status, whether trying the same thing again can help, and a
 * sentence that says what to do. Codes are stable; sentences may be improved. Widgets show their own
 * translated sentence for a code; these are for developers and logs.
 */
interface ErrorKind {
  readonly status: number;
  readonly retry: boolean;
  readonly message: string;
}

const kinds = {
  address_refused: [
    422,
    false,
    'This address may not be fetched. Give one that begins with https:// and is open to everybody, or paste the text itself.',
  ],
  address_unreachable: [
    422,
    false,
    'There is no page of at most 2 MB at this address, or it took too long. Check the address, or paste the text itself.',
  ],
  answer_exists: [409, false, 'Another answer has this id. Choose another id, or change that answer.'],
  answer_unknown: [
    404,
    false,
    'There is no such answer, or not in this language. It may have been deleted; load the list again.',
  ],
  batch_too_large: [413, false, 'Send at most 50 commands in one request.'],
  body_too_large: [413, false, 'The request is too large. Send fewer or shorter commands.'],
  clock_skewed: [
    422,
    false,
    'The time of this command is too far from ours. Set `at` from the clock in this error and send it again.',
  ],
  command_invalid: [
    422,
    false,
    'A field of this command is missing or wrong. Correct the field named here and send it again.',
  ],
  command_unknown: [
    422,
    false,
    'This desk does not know that type of command. Check its spelling, or update the desk.',
  ],
  content_invalid: [422, false, 'This text cannot be used as it is. Correct what `problems` lists and send it again.'],
  conversation_unknown: [404, false, 'There is no such conversation for this device. Start a new one.'],
  desk_busy: [503, true, 'The desk is starting, stopping or overloaded. Try again after the time in Retry-After.'],
  desk_failed: [500, true, 'Something broke at the desk. Nothing was stored; try again.'],
  document_unknown: [404, false, 'This desk has no document of that name. Check the address.'],
  id_invalid: [422, false, 'The id of a command must be a UUID, version 7. Make a new id and send it again.'],
  import_changed: [
    409,
    false,
    'Something has changed since the preview. Look at the new one in `preview`, and send it again with its token.',
  ],
  invitation_invalid: [403, false, 'This link has been used or is out of date. Start the desk again to get a new one.'],
  json_invalid: [400, false, 'The body is not JSON. Send Content-Type: application/json and a valid body.'],
  network_failed: [0, true, 'The desk could not be reached. What you wrote is kept; it goes when the network is back.'],
  origin_forbidden: [403, false, 'This page may not use this site. Add its origin to the list of origins of the site.'],
  page_unknown: [404, false, 'There is nothing at this address. Check it against /openapi.json.'],
  password_weak: [422, false, 'The password is too short. Use at least 12 characters.'],
  rate_limited: [429, true, 'Too many requests. Try again after the time in Retry-After.'],
  request_invalid: [
    400,
    false,
    'The request does not have the shape that /openapi.json describes. Correct the field named here.',
  ],
  revision_old: [
    409,
    false,
    'Somebody else has changed this meanwhile. `yours` and `theirs` hold both: put them together and send it with the revision of `theirs`.',
  ],
  secret_missing: [401, false, 'Send `Authorization: Bearer <device secret>` with a secret of at least 128 bits.'],
  session_missing: [401, false, 'You are signed out. Sign in again.'],
  sign_in_failed: [401, false, 'The e-mail address and the password do not belong together. Check both and try again.'],
  site_unknown: [404, false, 'This desk has no site of that id. Check `data-site` in the tag.'],
  text_invalid: [
    422,
    false,
    'The text is empty or holds characters that cannot be stored (NUL, half a surrogate pair). Remove them and send it again.',
  ],
  text_too_long: [422, false, 'The text is longer than 4,000 characters. Shorten it or send it in parts.'],
} as const satisfies Record<string, readonly [number, boolean, string]>;

export type ErrorCode = keyof typeof kinds;

/** Status, retryability and sentence of a code. */
export function errorKind(code: ErrorCode): ErrorKind {
  const [status, retry, message] = kinds[code];
  return { status, retry, message };
}

/** All codes, for documentation and tests. */
export const ERROR_CODES = /* @__PURE__ */ Object.keys(kinds) as ErrorCode[];
