import { typeOf } from '../../files/file-type.ts';

const SOUND = ['m4a', 'mp3'];
/** Formats of cameras and recorders that not all browsers play. */
const UNPLAYABLE = [
  '3gp',
  'aac',
  'avi',
  'flac',
  'm4v',
  'mkv',
  'mov',
  'mpg',
  'ogg',
  'ogv',
  'wav',
  'wma',
  'wmv',
];
/** Formats that all current browsers play. */
export const FILMS = ['mp4', 'webm', ...SOUND];

/**
 * Formats of pictures in packages. Servers run or refuse some other types (Docebo blocks .php, .jsp and
 * others).
 */
export const PICTURES = ['gif', 'jpeg', 'jpg', 'png', 'svg', 'webp'];

/** Formats that a link may open. No SVG: opened by a link, it can run scripts in the origin of the LMS. */
export const DOCUMENTS = ['gif', 'jpeg', 'jpg', 'pdf', 'png', 'webp'];

export const isPicture = (name: string): boolean => PICTURES.includes(typeOf(name));
export const isFilm = (url: string): boolean => FILMS.includes(linkedType(url));
export const isSound = (url: string): boolean => SOUND.includes(linkedType(url));
export const isUnplayable = (url: string): boolean => UNPLAYABLE.includes(linkedType(url));

const linkedType = (url: string): string => typeOf(url.replace(/[?#].*$/, ''));
