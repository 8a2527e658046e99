import type { Config } from './config.js';
import type { Folders } from './parts.js';
import type { Desk } from './start.js';

interface Started {
  readonly desk: Desk;
  readonly config: Config;
  readonly folders: Folders;
  /** The site to show in the tag. */
  readonly site: string;
}

/** What a person reads when the desk has started: where everything is, and how to sign in. */
export function welcome({ desk, config, folders, site }: Started): string {
  const { address } = desk;
  return [
    'Tuki is running.',
    '',
    ...(folders.demo ? [`  Demo     ${address}/demo/`] : []),
    `  Console  ${address}/console/`,
    `  Tag      <script src="${address}/tuki.js" data-site="${site}" async></script>`,
    '',
    ...howToSignIn(desk, config),
    '',
  ].join('\n');
}

function howToSignIn({ welcome: link }: Desk, { owner }: Config): string[] {
  if (link) return ['Nobody has an account yet. Open this link once to make the first one:', `  ${link}`];
  if (owner) return ['Sign in with the e-mail address and the password of TUKI_OWNER_EMAIL and TUKI_OWNER_PASSWORD.'];
  return ['Sign in with your e-mail address and password.'];
}
