/** Builds `dist/search` into the folder that is given. A process of its own, so that the bundler disturbs no measurement. */
import path from 'node:path';
import { createBuilder } from 'vite';

const build = { outDir: path.resolve(process.argv[2]!) };
const builder = await createBuilder({ logLevel: 'warn', environments: { search: { build } } });
await builder.build(builder.environments.search!);
