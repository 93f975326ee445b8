import { createHash } from 'node:crypto';

/** The first twelve hexadecimal characters of the SHA-256 of a text. */
export const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
