import BookOpen from 'lucide/dist/esm/icons/book-open.mjs';
import ArrowDown from 'lucide/dist/esm/icons/arrow-down.mjs';
import ArrowUp from 'lucide/dist/esm/icons/arrow-up.mjs';
import CircleCheck from 'lucide/dist/esm/icons/circle-check.mjs';
import CircleDashed from 'lucide/dist/esm/icons/circle-dashed.mjs';
import CirclePlus from 'lucide/dist/esm/icons/circle-plus.mjs';
import FilePen from 'lucide/dist/esm/icons/file-pen.mjs';
import Flag from 'lucide/dist/esm/icons/flag.mjs';
import Grip from 'lucide/dist/esm/icons/grip-vertical.mjs';
import Image from 'lucide/dist/esm/icons/image.mjs';
import Minus from 'lucide/dist/esm/icons/minus.mjs';
import PencilLine from 'lucide/dist/esm/icons/pencil-line.mjs';
import Plus from 'lucide/dist/esm/icons/plus.mjs';
import ThumbsDown from 'lucide/dist/esm/icons/thumbs-down.mjs';
import ThumbsUp from 'lucide/dist/esm/icons/thumbs-up.mjs';
import { define } from '../../widgets/shared/define.js';
import { addIcons } from '../../widgets/shared/icon/icons.js';
import { AnswerElement } from './answer.element.js';
import { AskedElement } from './asked.element.js';
import { BoardElement } from './board.element.js';
import { FaqElement } from './faq.element.js';
import { ImportElement } from './import.element.js';
import { TopicsElement } from './topics.element.js';

addIcons({
  add: Plus,
  answers: BookOpen,
  down: ArrowDown,
  flag: Flag,
  grip: Grip,
  picture: Image,
  up: ArrowUp,
  // How a text stands in a language …
  published: CircleCheck,
  changed: FilePen,
  draft: PencilLine,
  missing: CircleDashed,
  // … what an import makes of an answer …
  new: CirclePlus,
  same: Minus,
  // … and what travellers say of it.
  helpful: ThumbsUp,
  unhelpful: ThumbsDown,
  wrong: Flag,
});

define('tuki-console-answer', AnswerElement);
define('tuki-console-answers', BoardElement);
define('tuki-console-asked', AskedElement);
define('tuki-console-faq', FaqElement);
define('tuki-console-import', ImportElement);
define('tuki-console-topics', TopicsElement);

declare global {
  interface HTMLElementTagNameMap {
    'tuki-console-answer': AnswerElement;
    'tuki-console-answers': BoardElement;
    'tuki-console-asked': AskedElement;
    'tuki-console-faq': FaqElement;
    'tuki-console-import': ImportElement;
    'tuki-console-topics': TopicsElement;
  }
}
