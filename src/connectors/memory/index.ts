export { MemoryAgency } from './agency.js';
