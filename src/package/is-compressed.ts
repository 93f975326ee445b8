const ENDINGS = /\.(?:gif|jpe?g|m4a|mp3|mp4|ogg|pdf|png|webm|webp|woff2?)$/i;

/** Whether files of this name hold what no zip makes smaller. */
export const isCompressed = (name: string): boolean => ENDINGS.test(name);
