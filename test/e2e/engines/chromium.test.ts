import { journeysIn } from './journeys.js';

await journeysIn('chromium');
