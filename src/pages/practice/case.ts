import type { DraftContext } from '../../checks/index.ts';
import type { Answer } from '../../settings/pack.ts';
import type { Drawing } from './drawings.ts';

/** One draft to decide about. Everybody in it is invented; the texts are content, not interface. */
export interface PracticeCase {
  /** Packs refer to it; never given to another case. */
  readonly id: string;
  readonly title: string;
  /** Language of its texts; without it they are in the reader's. */
  readonly lang?: string;
  /** One post, or a thread. */
  readonly posts: readonly string[];
  /** The post it answers. */
  readonly replyTo?: string;
  /** What is known of the author, in words for the person. */
  readonly author?: string;
  /** The same for the engine, as the author's settings would say it. */
  readonly context?: Pick<DraftContext, 'place' | 'disclosures' | 'bio'>;
  readonly picture?: { readonly drawing: Drawing; readonly shows: string; readonly alt?: string };
  readonly expert: Expert;
}

/** What an expert would do, and from which authority. */
export interface Expert {
  readonly answer: Answer;
  readonly why: string;
  /** The draft as it could go out. */
  readonly better?: string;
  readonly source?: string;
}
