import type en from '../en/new-widget.js';
import type { Texts } from '../../catalog.js';

export default {
  title: '新内容',
  hint: '您可以慢慢查看。',
  finish: '完成',
  thanks: '谢谢，已全部完成。',
} satisfies Texts<typeof en>;
