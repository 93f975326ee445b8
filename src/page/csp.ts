import { createHash } from 'node:crypto';

const hashSource = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * A content security policy that lets exactly this style and this script run, and nothing leave the origin but for
 * the hosts whose films a learner may ask for.
 */
export const contentSecurityPolicy = (style: string, script: string, frames: readonly string[]): string =>
  [
    `default-src 'none'`,
    `script-src ${hashSource(script)}`,
    `style-src ${hashSource(style)}`,
    `img-src 'self' data:`,
    `media-src 'self'`,
    `font-src 'self'`,
    `connect-src 'none'`,
    `frame-src ${frames.join(' ') || "'none'"}`,
    `form-action 'none'`,
    `base-uri 'none'`,
  ].join('; ');
