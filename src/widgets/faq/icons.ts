import ChevronRight from 'lucide/dist/esm/icons/chevron-right.mjs';
import Image from 'lucide/dist/esm/icons/image.mjs';
import Link from 'lucide/dist/esm/icons/link.mjs';
import Play from 'lucide/dist/esm/icons/play.mjs';
import Printer from 'lucide/dist/esm/icons/printer.mjs';
import QrCode from 'lucide/dist/esm/icons/qr-code.mjs';
import Search from 'lucide/dist/esm/icons/search.mjs';
import Share from 'lucide/dist/esm/icons/share-2.mjs';

/** The icons of this room, each by what it means here. */
export const FAQ_ICONS = {
  link: Link,
  on: ChevronRight,
  picture: Image,
  play: Play,
  print: Printer,
  qr: QrCode,
  search: Search,
  share: Share,
};
