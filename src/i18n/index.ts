export type { Namespace, TextKey, Texts } from './catalog.js';
export { Format } from './format.js';
export { loadTranslation } from './translation.js';
export type { Translation, Values } from './translation.js';
