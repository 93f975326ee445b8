import { address } from '../../diagnostics/wording.ts';

const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/**
 * An address as a link can have it: without quotation marks, invisible characters and a title in curly quotation marks;
 * blanks become %20 on the web, go from phone numbers, and stay in the names of files.
 */
export function mendedAddress(written: string): string {
  const bare = written
    .replace(INVISIBLE, '')
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .trim()
    .replace(/\s+["'“„«‚‘].*$/, '')
    .replace(/^["'“„«‚‘]+|["'“”»’‘]+$/g, '');
  if (/^tel:/i.test(bare)) return bare.replace(/\s+/g, '');
  if (/^[a-z][a-z0-9+.-]+:/i.test(bare)) return bare.replace(/\s+/g, '%20').replace(/[()]/g, encodeBracket);
  return /^www\./i.test(bare) ? `https://${bare.replace(/\s+/g, '%20')}` : address(bare);
}

const encodeBracket = (bracket: string): string => (bracket === '(' ? '%28' : '%29');
