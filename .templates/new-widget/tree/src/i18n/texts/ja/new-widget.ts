import type en from '../en/new-widget.js';
import type { Texts } from '../../catalog.js';

export default {
  title: '新しいお知らせ',
  hint: 'ごゆっくりご覧ください。',
  finish: '完了',
  thanks: 'ありがとうございます。これで完了です。',
} satisfies Texts<typeof en>;
