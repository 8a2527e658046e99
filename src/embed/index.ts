export type { Kit, KitOptions } from './kit.js';
export { startKit } from './start-kit.js';
export type { StartOptions } from './start-kit.js';
