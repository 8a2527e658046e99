export type { Namespace, TextKey, Texts } from './catalog.js';
export { CONSOLE_TEXTS } from './console-texts.js';
export { Format } from './format.js';
export { KIT_TEXTS } from './kit-texts.js';
export { loadOwnTranslation } from './own-translation.js';
export type { OwnTexts } from './own-translation.js';
export { loadTranslation } from './translation.js';
export type { Translation, Values } from './translation.js';
