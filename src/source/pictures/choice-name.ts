/** Outside `media/`, where all files of authors are. */
const FOLDER = 'pictures/';

/** The media name of a smaller file of a picture; `width` in pixels. */
export const choiceName = (picture: string, width: number): string =>
  `${FOLDER}${width}/${picture.replace(/^media\//, '')}.webp`;
