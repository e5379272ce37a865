/** What a masked passage must not be read as; combined with `|`. */
export const NUMBER = 1;
export const NAME = 2;
export const DATE = 4;
export const EVERYTHING = NUMBER | NAME | DATE;
