export { default as chat } from './chat.js';
export { default as panel } from './panel.js';
