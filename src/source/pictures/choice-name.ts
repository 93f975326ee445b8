/** Beside `media/`, where no file of an author's own can have the same name. */
const FOLDER = 'pictures/';

/** What a smaller file of a picture is called in a package; `width` in pixels. */
export const choiceName = (picture: string, width: number): string =>
  `${FOLDER}${width}/${picture.replace(/^media\//, '')}.webp`;
