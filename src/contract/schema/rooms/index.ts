import type { GuidesDocument } from './guides.js';
import type { IdeasDocument } from './ideas.js';
import type { NoticesDocument } from './notices.js';
import type { ReviewsDocument } from './reviews.js';
import type { SurveysDocument } from './surveys.js';

export type * from './guides.js';
export type * from './ideas.js';
export type * from './notices.js';
export type { LocalContact, Picture, Targets } from './parts.js';
export type * from './reviews.js';
export type * from './surveys.js';

/** Documents that files can hold already; each joins `DocumentMap` with the room that shows it. */
export interface RoomDocumentMap {
  notices: NoticesDocument;
  ideas: IdeasDocument;
  reviews: ReviewsDocument;
  guides: GuidesDocument;
  surveys: SurveysDocument;
}
