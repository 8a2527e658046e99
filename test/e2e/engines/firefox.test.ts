import { journeysIn } from './journeys.js';

await journeysIn('firefox');
