import { startTuki } from './node_modules/tuki/dist/embed/tuki.module.js';

const desk = new URL(location.href).searchParams.get('desk');
startTuki({ site: 'demo', desk });
