/** Beside `media/`, where no file of an author's own can have the same name. */
const FOLDER = 'pictures/';

/** What a smaller file of a picture is called in a package; `width` in pixels. */
export const choiceName = (picture: string, width: number): string =>
  `${FOLDER}${width}/${picture.replace(/^media\//, '')}.webp`;

/** Pages ask for one of these only where they show the picture, not where they link it. */
export const isChoice = (name: string): boolean => name.startsWith(FOLDER);
