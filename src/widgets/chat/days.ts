import type { MessageView } from '../../contract/index.js';

/** The messages of one day by the traveller's own calendar. */
export interface Day {
  readonly at: string;
  readonly messages: MessageView[];
}

/** Groups messages by day, keeping their order. A clock that jumped back begins a new day line rather than reordering. */
export function byDay(messages: readonly MessageView[]): Day[] {
  const days: Day[] = [];
  let key = '';
  for (const message of messages) {
    const day = new Date(message.at).toDateString();
    if (day !== key) days.push({ at: message.at, messages: [] });
    key = day;
    days.at(-1)!.messages.push(message);
  }
  return days;
}
