import '../shared/icon/icon.js';
import { define } from '../shared/define.js';
import { addIcons } from '../shared/icon/icons.js';
import { AnswerElement } from './answer.element.js';
import { FaqElement } from './faq.element.js';
import { FilmElement } from './film.element.js';
import { FAQ_ICONS } from './icons.js';
import { OffersElement } from './offers.element.js';
import { PictureElement } from './picture.element.js';
import { RateElement } from './rate.element.js';
import { SearchElement } from './search.element.js';
import { ShareElement } from './share.element.js';

addIcons(FAQ_ICONS);

define('tuki-faq-film', FilmElement);
define('tuki-faq-picture', PictureElement);
define('tuki-faq-rate', RateElement);
define('tuki-faq-share', ShareElement);
define('tuki-faq-search', SearchElement);
define('tuki-faq-answer', AnswerElement);
define('tuki-faq-offers', OffersElement);
define('tuki-faq', FaqElement);

declare global {
  interface HTMLElementTagNameMap {
    'tuki-faq-film': FilmElement;
    'tuki-faq-picture': PictureElement;
    'tuki-faq-rate': RateElement;
    'tuki-faq-share': ShareElement;
    'tuki-faq-search': SearchElement;
    'tuki-faq-answer': AnswerElement;
    'tuki-faq-offers': OffersElement;
    'tuki-faq': FaqElement;
  }
}
