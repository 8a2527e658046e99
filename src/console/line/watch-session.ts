import { PortError } from '../../contract/index.js';
import type { ConsoleApi } from '../api.js';

/**
 * The same interface, which also tells when the desk no longer knows the session: whatever was being done, the
 * operator must sign in again.
 */
export function watchSession(api: ConsoleApi, lost: () => void): ConsoleApi {
  const notice = (error: unknown) => {
    if (error instanceof PortError && error.code === 'session_missing') lost();
    throw error;
  };
  return {
    operator: () => api.operator(),
    signIn: (credentials) => api.signIn(credentials),
    createOwner: (owner) => api.createOwner(owner),
    listen: (after, hear) => api.listen(after, hear),
    signOut: () => api.signOut().catch(notice),
    changeProfile: (change) => api.changeProfile(change).catch(notice),
    inbox: (status) => api.inbox(status).catch(notice),
    conversation: (place, after) => api.conversation(place, after).catch(notice),
    answer: (place, answer) => api.answer(place, answer).catch(notice),
    markRead: (place, cursor) => api.markRead(place, cursor).catch(notice),
    typing: (place) => api.typing(place).catch(notice),
    close: (place) => api.close(place).catch(notice),
    reopen: (place) => api.reopen(place).catch(notice),
    faq: watchAll(api.faq, notice),
  };
}

/** Every method that asks the desk, with its failures noticed; what answers at once stays as it is. */
function watchAll<T extends object>(api: T, notice: (error: unknown) => never): T {
  const watched = Object.entries(api).map(([name, method]: [string, (...given: unknown[]) => unknown]) => [
    name,
    (...given: unknown[]) => {
      const answer = method(...given);
      return answer instanceof Promise ? answer.catch(notice) : answer;
    },
  ]);
  return Object.fromEntries(watched) as T;
}
