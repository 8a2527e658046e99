import type { GuidesFile, NoticesFile, SurveysFile } from '../../contract/index.js';
import type { Language } from '../../rules/index.js';
import { ROOM_WORDS } from './room-words.js';

type Commented<T> = T & { readonly $comment: string };

/** A notice that is ready for the day on which it is needed: it has expired, so nobody is shown it. */
export function starterNotices(language: Language): Commented<NoticesFile> {
  const { comment, title, text } = ROOM_WORDS[language].notice;
  return {
    $comment: comment,
    notices: [
      {
        id: 'airport-strike',
        title,
        severity: 'Moderate',
        text,
        effective: '2026-01-01T00:00:00Z',
        expires: '2026-01-02T00:00:00Z',
      },
    ],
  };
}

/** One destination to start from. */
export function starterGuides(language: Language): Commented<GuidesFile> {
  const { comment, topic, title, destination, section, text } = ROOM_WORDS[language].guide;
  return {
    $comment: comment,
    topics: [{ id: 'transport', name: topic }],
    guides: [
      {
        id: 'helsinki',
        title,
        destination,
        sections: [
          {
            id: 'from-the-airport',
            title: section,
            text,
            topics: ['transport'],
            tags: ['accessible'],
            checked: '2026-01-01',
          },
        ],
      },
    ],
  };
}

/** Two questions before the trip ends. */
export function starterSurveys(language: Language): Commented<SurveysFile> {
  const { comment, title, text, rating, words } = ROOM_WORDS[language].survey;
  return {
    $comment: comment,
    surveys: [
      {
        id: 'on-the-way',
        title,
        text,
        phase: ['during'],
        questions: [
          { id: 'so-far', question: rating, kind: 'rating' },
          { id: 'to-mend', question: words, kind: 'words' },
        ],
      },
    ],
  };
}
