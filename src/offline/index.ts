export { openDevice } from './device.js';
export type { Device, DeviceOptions } from './device.js';
