import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { extname } from 'node:path';
import type { MessageLanguage } from '../diagnostics/problem.ts';
import type { ClientFiles } from './client-files.ts';
import type { PreviewedPackage } from './snapshot.ts';
import { previewPage } from './preview-page.ts';
import { type PreviewState, STANDARDS } from './state.ts';

/** What the application serves. */
export interface PreviewContents {
  state(): PreviewState;
  /** the packages of the last state without an error */
  units(): readonly PreviewedPackage[];
  /** calls back at each change; answers a function that ends this */
  subscribe(onChange: () => void): () => void;
}

/** Nothing may frame the preview, and the preview may load nothing from elsewhere. */
const POLICY = {
  'content-security-policy': [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self'`,
    `connect-src 'self'`,
    `frame-src 'self'`,
    `img-src 'self' data:`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ].join('; '),
};

/** No other site may frame or load what the preview serves. */
const COMMON_HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': `frame-ancestors 'self'`,
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

/** One range or several, of bytes (RFC 9110, 14.2). */
const RANGES = /^bytes=\s*(\d+-\d*|-\d+)(\s*,\s*(\d+-\d*|-\d+))*$/;

/** The preview as an HTTP application for this machine: its page, the course, and server-sent events of changes. */
export function previewApp(files: ClientFiles, language: MessageLanguage, contents: PreviewContents): Hono {
  const app = new Hono();

  app.use(async (context, next) => {
    // DNS rebinding: a name that another site points to this machine would let its page read the course.
    const { hostname } = new URL(context.req.url);
    if (!['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) return context.text('', 403);
    return next();
  });
  app.get('/', (context) =>
    context.body(previewPage(language), 200, {
      ...COMMON_HEADERS,
      ...POLICY,
      'content-type': TYPES['.html']!,
    }),
  );
  app.get('/preview.js', (context) =>
    context.body(files.script, 200, { ...COMMON_HEADERS, 'content-type': TYPES['.js']! }),
  );
  app.get('/preview.css', (context) =>
    context.body(files.style, 200, { ...COMMON_HEADERS, 'content-type': TYPES['.css']! }),
  );
  app.get('/changes', (context) =>
    streamSSE(context, async (stream) => {
      context.header('cross-origin-resource-policy', 'same-origin');
      const send = (): void => void stream.writeSSE({ data: JSON.stringify(contents.state()) });
      const unsubscribe = contents.subscribe(send);
      send();
      await new Promise<void>((resolve) => stream.onAbort(resolve));
      unsubscribe();
    }),
  );
  app.get('/course/:standard/:unit/*', async (context) => {
    const standard = STANDARDS.find((name) => name === context.req.param('standard'));
    const unit = contents.units()[Number(context.req.param('unit'))];
    if (!standard || !unit) return context.notFound();
    const name = decoded(context.req.path.split('/').slice(4).join('/'));
    const path = unit.media.get(name);
    const type = TYPES[extname(name)] ?? 'application/octet-stream';
    const bytes =
      unit.pictures.get(name) ?? (path === undefined ? (await unit.pages(standard)).get(name) : undefined);
    if (bytes) {
      return context.body(new Uint8Array(bytes), 200, { ...COMMON_HEADERS, 'content-type': type });
    }
    if (path === undefined) return context.notFound();
    const answer = await serveStatic({ path })(context, async () => undefined);
    if (!answer) return context.notFound();
    if (!RANGES.test(context.req.header('range') ?? 'bytes=0-')) {
      await answer.body?.cancel();
      const [, size = '*'] = (answer.headers.get('content-range') ?? '').split('/');
      const headers = { ...COMMON_HEADERS, 'content-range': `bytes */${size}` };
      return new Response(null, { status: 416, headers });
    }
    const headers = { ...COMMON_HEADERS, 'accept-ranges': 'bytes', 'content-type': type };
    for (const [header, value] of Object.entries(headers)) answer.headers.set(header, value);
    return answer;
  });
  return app;
}

/** A path without percent-encoding; empty where that is malformed. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.pdf': 'application/pdf',
  '.m4a': 'audio/mp4',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.vtt': 'text/vtt; charset=utf-8',
  '.webm': 'video/webm',
};
