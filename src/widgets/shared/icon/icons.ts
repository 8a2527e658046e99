import ArrowLeft from 'lucide/dist/esm/icons/arrow-left.mjs';
import Check from 'lucide/dist/esm/icons/check.mjs';
import Clock from 'lucide/dist/esm/icons/clock.mjs';
import CloudOff from 'lucide/dist/esm/icons/cloud-off.mjs';
import Copy from 'lucide/dist/esm/icons/copy.mjs';
import Languages from 'lucide/dist/esm/icons/languages.mjs';
import Mail from 'lucide/dist/esm/icons/mail.mjs';
import MessageCircle from 'lucide/dist/esm/icons/message-circle.mjs';
import MessageSquare from 'lucide/dist/esm/icons/message-square-text.mjs';
import Phone from 'lucide/dist/esm/icons/phone.mjs';
import Send from 'lucide/dist/esm/icons/send-horizontal.mjs';
import Warning from 'lucide/dist/esm/icons/triangle-alert.mjs';
import Video from 'lucide/dist/esm/icons/video.mjs';
import X from 'lucide/dist/esm/icons/x.mjs';
import type { IconNode } from 'lucide';

/** The icons the kit uses, from Lucide (ISC licence), each by what it means here. */
export const ICONS = {
  back: ArrowLeft,
  check: Check,
  clock: Clock,
  close: X,
  copy: Copy,
  email: Mail,
  languages: Languages,
  messenger: MessageSquare,
  offline: CloudOff,
  phone: Phone,
  send: Send,
  video: Video,
  warning: Warning,
  whatsapp: MessageCircle,
} satisfies Record<string, IconNode>;

export type IconName = keyof typeof ICONS;
