import { startKit } from 'tuki';
import { MemoryAgency } from 'tuki/connectors/memory';
import { SITE } from './site.js';

/** The whole agency is in this page, so that the app needs no desk. */
const agency = new MemoryAgency();
agency.publish('site', SITE.language, SITE);

const launcher = document.querySelector('tuki-launcher')!;
launcher.addEventListener('tuki-open', () => (document.title = 'open'));
await startKit({ site: SITE.site, desk: location.origin, connect: agency.connect, launcher });
