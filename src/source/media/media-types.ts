import { typeOf } from '../../files/file-type.ts';

const SOUND = ['m4a', 'mp3'];
/** What cameras and recorders make, and browsers do not all play. */
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
/** What every browser of the last years plays. */
export const FILMS = ['mp4', 'webm', ...SOUND];

/** What a package may carry; servers run or refuse some others (Docebo blocks .php, .jsp and the like). */
export const PICTURES = ['gif', 'jpeg', 'jpg', 'png', 'svg', 'webp'];

/** An SVG that is opened by a link may run scripts in the LMS's own origin; as a picture it may not. */
export const DOCUMENTS = ['gif', 'jpeg', 'jpg', 'pdf', 'png', 'webp'];

export const isPicture = (name: string): boolean => PICTURES.includes(typeOf(name));
export const isFilm = (url: string): boolean => FILMS.includes(linkedType(url));
export const isSound = (url: string): boolean => SOUND.includes(linkedType(url));
export const isUnplayable = (url: string): boolean => UNPLAYABLE.includes(linkedType(url));

const linkedType = (url: string): string => typeOf(url.replace(/[?#].*$/, ''));
