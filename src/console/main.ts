import './console.js';
import { deskApi } from './line/desk-api.js';

const console = document.createElement('tuki-console');
console.api = deskApi('/console/api/');
document.body.append(console);
