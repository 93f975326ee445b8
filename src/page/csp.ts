import { createHash } from 'node:crypto';

/** What a page holds inline. */
export interface Inlined {
  readonly style: string;
  readonly scripts: readonly string[];
}

const hashSource = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * A content security policy that allows this style and these scripts only, media of the same origin, and frames of the
 * given hosts. For a page with style and scripts as files (`inlined` is null), files of the same origin.
 *
 * The page itself makes no request. `connect-src 'self'` is for an API that an LMS puts into the page.
 */
export const contentSecurityPolicy = (inlined: Inlined | null, frameHosts: readonly string[]): string =>
  [
    `default-src 'none'`,
    `script-src ${inlined ? inlined.scripts.map(hashSource).join(' ') : "'self'"}`,
    `style-src ${inlined ? hashSource(inlined.style) : "'self'"}`,
    `img-src 'self' data:`,
    `media-src 'self'`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `frame-src ${frameHosts.join(' ') || "'none'"}`,
    `form-action 'none'`,
    `base-uri 'none'`,
  ].join('; ');
