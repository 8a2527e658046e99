import ArrowLeft from 'lucide/dist/esm/icons/arrow-left.mjs';
import CloudOff from 'lucide/dist/esm/icons/cloud-off.mjs';
import Dot from 'lucide/dist/esm/icons/dot.mjs';
import Languages from 'lucide/dist/esm/icons/languages.mjs';
import Mail from 'lucide/dist/esm/icons/mail.mjs';
import MessageCircle from 'lucide/dist/esm/icons/message-circle.mjs';
import MessageSquare from 'lucide/dist/esm/icons/message-square-text.mjs';
import Phone from 'lucide/dist/esm/icons/phone.mjs';
import Send from 'lucide/dist/esm/icons/send-horizontal.mjs';
import Video from 'lucide/dist/esm/icons/video.mjs';
import Warning from 'lucide/dist/esm/icons/triangle-alert.mjs';
import X from 'lucide/dist/esm/icons/x.mjs';
import type { IconNode } from 'lucide';

/** The icons of the widgets, from Lucide (ISC licence), each by what it means here. */
export const ICONS: Record<string, IconNode> = {
  back: ArrowLeft,
  close: X,
  dot: Dot,
  email: Mail,
  languages: Languages,
  messenger: MessageSquare,
  offline: CloudOff,
  phone: Phone,
  send: Send,
  video: Video,
  warning: Warning,
  whatsapp: MessageCircle,
};

/** Adds icons that only one app needs, so that the others do not carry them. */
export function addIcons(icons: Record<string, IconNode>): void {
  Object.assign(ICONS, icons);
}
