import type { Settings } from '../settings/schema.ts';
import type { AttachedPictures } from './pictures.ts';

/** What the decisions need of the gate around them. */
export interface Surroundings {
  /** Settings as far as they are known; null before storage answered. */
  readonly settings: () => Settings | null;
  /** Resolves with the settings, or with the defaults when storage does not answer in time. */
  readonly settingsInTime: () => Promise<Settings>;
  /** The site is on and nothing is paused, as far as is known. */
  readonly isWatching: () => boolean;
  /** Pictures are being read or asked about: the post would go out without them. */
  readonly picturesPending: () => boolean;
  /** The pictures that reached the page. */
  readonly pictures: AttachedPictures;
  /** This script is alone: remove every listener. */
  readonly stepAside: () => void;
}
