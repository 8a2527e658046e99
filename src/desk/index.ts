export * from './config.js';
export * from './site-files.js';
export * from './start.js';
export * from './welcome.js';
export { explain } from './explain.js';
