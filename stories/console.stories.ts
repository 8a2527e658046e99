import type { Meta } from '@storybook/web-components-vite';
import type { MemoryDesk } from '../test/console/memory-desk.js';
import { OWNER } from '../test/console/memory-desk.js';
import { consoleStory } from './support/console-story.js';
import type { Words } from './support/words.js';

/** Where the agency’s people answer: dense and fast, with the longest wait first. */
const meta: Meta = { title: 'Console/Whole' };
export default meta;

/** A day at the desk: one who waits too long, one in trouble, a new one, one that was answered, one that is over. */
function day(desk: MemoryDesk, words: Words): string {
  const place = desk.begin({ waits: 95, due: 65, traveller: { name: 'Kerttu Salonen', booking: 'KK-2031' } }, [
    words.before,
  ]);
  desk.begin({ waits: 4, due: -26, urgent: true, traveller: { name: '森本 葵' }, language: 'ja' }, [words.during]);
  desk.begin({ waits: 1, due: -29, language: 'ko' }, [words.after, words.long]);
  const answered = desk.begin({ traveller: { name: 'Gunnar Öhman', email: 'gunnar@kaamoskompassi.example' } }, [
    words.after,
  ]);
  desk.say(answered, { from: 'agent', text: words.answer, agent: desk.operator });
  desk.change(answered, { unread: 0 });
  desk.begin({ status: 'closed', traveller: { name: 'Seppo' } }, [words.thanks]);
  return `#/c/${place.site}/${place.conversation}`;
}

const signedOut = (desk: MemoryDesk) => {
  desk.signedIn = false;
};

export const SignIn = consoleStory({ desk: signedOut });

export const SignInFailed = consoleStory({
  desk: signedOut,
  act: async ({ type, press, find }, _desk, { t }) => {
    await type('input[type=email]', OWNER.email);
    await type('input[type=password]', 'not the right one');
    await press(t('console:signIn'));
    await find('.error', (element) => element.textContent?.trim() !== '');
  },
});

/** The one-time link that the desk prints when it starts for the first time. */
export const Welcome = consoleStory({ desk: () => '#welcome=a%20one-time%20token' });

export const InboxEmpty = consoleStory();

export const Inbox = consoleStory({
  desk: (desk, words) => {
    day(desk, words);
  },
});

export const InboxClosed = consoleStory({
  desk: (desk, words) => {
    day(desk, words);
    return '#/closed';
  },
});

export const Conversation = consoleStory({ desk: day });

export const TravellerTypes = consoleStory({
  desk: day,
  act: async ({ find }, desk) => {
    await find('[role=log] time');
    const [, site, conversation] = location.hash.slice(2).split('/') as [string, string, string];
    desk.travellerTypes({ site, conversation }, 'Kerttu Salonen');
    await find('.typing');
  },
});

export const AnswerFailed = consoleStory({
  desk: day,
  act: async ({ type, press, find }, desk, { t }) => {
    await type('textarea', 'Kyllä, kuusi paria mahtuu.');
    desk.trouble = 'desk_failed';
    await press(t('console:send'));
    await find('button', (element) => element.textContent?.trim() === t('console:tryAgain'));
    desk.trouble = undefined;
  },
});

export const Offline = consoleStory({
  desk: day,
  act: async ({ find }, desk) => {
    await find('[role=log] time');
    desk.line('down');
  },
});

/** The session ends under the operator’s hands: one signs in again and goes on where one was. */
export const SessionEnded = consoleStory({
  desk: day,
  act: async ({ find, type, press }, desk, { t }) => {
    await type('textarea', 'Kyllä, kuusi paria mahtuu.');
    desk.signedIn = false;
    await press(t('console:send'));
    await find('.over tuki-console-sign-in');
  },
});

export const Profile = consoleStory({ desk: () => '#/profile' });

export const DeskAway = consoleStory({
  desk: (desk) => {
    desk.trouble = 'network_failed';
  },
});
