export { createDeskConnector } from './connector.js';
export type { DeskConnectorOptions } from './connector.js';
