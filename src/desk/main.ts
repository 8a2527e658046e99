import { fileURLToPath } from 'node:url';
import { configFromEnvironment } from './config.js';
import { explain } from './explain.js';
import { readSites } from './site-files.js';
import { startDesk } from './start.js';
import { welcome } from './welcome.js';

/** The same from `src/desk` and from `dist/desk`. */
const built = (name: string) => fileURLToPath(new URL(`../../dist/${name}`, import.meta.url));

try {
  const config = configFromEnvironment(process.env);
  const folders = { embed: built('embed'), console: built('console') };
  const sites = await readSites(process.env['TUKI_SITES'] ?? '');
  const desk = await startDesk(config, { sites, folders, logger: true });
  process.stdout.write(`${welcome({ desk, config, folders, site: sites[0]?.id ?? 'your-site' })}\n`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void desk.stop());
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}
