export { default as console } from './console.js';
export { default as consoleFaq } from './consoleFaq.js';
