import type { Meta } from '@storybook/web-components-vite';
import { PortError } from '../src/contract/index.js';
import { HARUKA } from './support/agency.js';
import { kitStory } from './support/kit-story.js';
import type { Actors } from './support/scene.js';

/** A conversation, with the state of each word said in words. The same with and without a network. */
const meta: Meta = { title: 'Widgets/Conversation', component: 'tuki-chat', tags: ['autodocs'] };
export default meta;

/** Something happens, and the conversation is on the screen. */
const seen = (act: (actors: Actors) => Promise<string>) =>
  kitStory({
    act: async (actors) => {
      await actors.launcher.show({ conversation: await act(actors) });
    },
  });

/** A question, and an answer to it. */
async function answered({ send, reply, question, words }: Actors): Promise<string> {
  const conversation = await send(question);
  await reply(conversation, words.answer, HARUKA);
  return conversation;
}

export const Answered = seen(answered);

/** The page has told what failed there: it stands below the message, and goes with none that follows. */
export const AfterAFailure = kitStory({
  act: async ({ launcher, send, question }) => {
    const problem = { code: 'payment-no-answer', context: { step: 'payment' } };
    const conversation = await send(question, { problem });
    await launcher.show({ conversation });
    await launcher.help(problem);
  },
});

export const Queued = seen(async ({ agency, send, question }) => {
  agency.line.offline();
  return send(question, { until: 'queued' });
});

export const Sending = seen(async ({ agency, send, question }) => {
  agency.line.slow(60_000);
  return send(question, { until: 'sending' });
});

export const Sent = seen(({ send, question }) => send(question));

export const Delivered = seen(async ({ agency, send, sees, question }) => {
  const conversation = await send(question);
  agency.deliver(conversation);
  await sees(conversation, ({ messages }) => messages[0]!.state === 'delivered');
  return conversation;
});

export const Read = seen(async ({ agency, send, sees, question }) => {
  const conversation = await send(question);
  agency.read(conversation);
  await sees(conversation, ({ messages }) => messages[0]!.state === 'read');
  return conversation;
});

/** The agency has deleted the conversation meanwhile: the words are kept, to be copied or sent anew. */
export const Failed = seen(async ({ agency, send, question, words }) => {
  const conversation = await send(question);
  agency.line.failNext(new PortError('conversation_unknown'));
  return send(words.thanks, { to: conversation, until: 'failed' });
});

export const Refused = seen(async ({ agency, send, question }) => {
  agency.line.failNext(new PortError('origin_forbidden'));
  return send(question, { until: 'failed' });
});

export const Typing = seen(async (actors) => {
  const conversation = await answered(actors);
  actors.agency.typing(conversation, HARUKA.name);
  await actors.sees(conversation, ({ typing }) => typing !== undefined);
  return conversation;
});

export const LongText = seen(async ({ send, reply, words }) => {
  const conversation = await send(words.long);
  await reply(conversation, `${words.answer} ${words.long}`, HARUKA);
  return conversation;
});

export const Urgent = seen(({ send, question }) => send(question, { urgent: true }));

export const Closed = seen(async (actors) => {
  const conversation = await answered(actors);
  actors.agency.close(conversation);
  await actors.sees(conversation, ({ status }) => status === 'closed');
  return conversation;
});

export const ManyMessages = seen(async (actors) => {
  const conversation = await answered(actors);
  for (let i = 0; i < 20; i += 1) {
    await actors.send(`${i + 1}. ${actors.question}`, { to: conversation });
    await actors.reply(conversation, `${i + 1}. ${actors.words.answer}`, HARUKA);
  }
  return conversation;
});

/** The line breaks while the conversation is on the screen. */
export const Offline = seen(async (actors) => {
  const conversation = await answered(actors);
  actors.agency.line.offline();
  await actors.send(actors.words.thanks, { to: conversation, until: 'queued' });
  return conversation;
});

/** The browser keeps nothing: the traveller is told before closing the page loses words. */
export const MemoryOnly = kitStory({
  forgetful: true,
  act: async (actors) => {
    actors.agency.line.offline();
    await actors.launcher.show({ conversation: await actors.send(actors.question, { until: 'queued' }) });
  },
});
