import { createHash } from 'node:crypto';

const hashSource = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * A content security policy that allows this style and this script only, media of the same origin, and frames of the
 * given hosts.
 */
export const contentSecurityPolicy = (style: string, script: string, frameHosts: readonly string[]): string =>
  [
    `default-src 'none'`,
    `script-src ${hashSource(script)}`,
    `style-src ${hashSource(style)}`,
    `img-src 'self' data:`,
    `media-src 'self'`,
    `font-src 'self'`,
    `connect-src 'none'`,
    `frame-src ${frameHosts.join(' ') || "'none'"}`,
    `form-action 'none'`,
    `base-uri 'none'`,
  ].join('; ');
