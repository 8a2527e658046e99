export * from './back-off.js';
export * from './channel-link.js';
export * from './language.js';
export * from './opening-hours.js';
export * from './reply-time.js';
export * from './text.js';
export * from './uuid.js';
export * from './zoned-time.js';
