import type en from '../en/new-widget.js';
import type { Texts } from '../../catalog.js';

export default {
  title: '새로운 소식',
  hint: '천천히 살펴보세요.',
  finish: '완료',
  thanks: '감사합니다. 모두 완료되었습니다.',
} satisfies Texts<typeof en>;
