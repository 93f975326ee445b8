const ENDINGS = /\.(?:gif|jpe?g|m4a|mp3|mp4|ogg|pdf|png|webm|webp|woff2?)$/i;

/** Whether files of this name are compressed by their format. */
export const isCompressed = (name: string): boolean => ENDINGS.test(name);
