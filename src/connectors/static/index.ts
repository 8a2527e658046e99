export { createStaticConnector, createStaticSender } from './connector.js';
export type { StaticConnectorOptions } from './connector.js';
export { FILE_MAX } from './content-files.js';
export type { FileProblem } from './file-problem.js';
export { isLink } from './rich-text.js';
export { wayOf } from './site.js';
