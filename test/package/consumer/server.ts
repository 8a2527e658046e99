/** The desk within a program of one's own; compiled, never run. */
import type { Config } from 'tuki/desk';
import { configFromEnvironment, startDesk } from 'tuki/desk';

const config: Config = { ...configFromEnvironment({}), port: 0 };
const desk = await startDesk(config, { sites: [], logger: false });
const address: string = desk.address;
await desk.stop();
export { address };
