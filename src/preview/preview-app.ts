import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { extname } from 'node:path';
import type { MessageLanguage } from '../diagnostics/problem.ts';
import type { ClientFiles } from './bundle-client.ts';
import type { PreviewedPackage } from './snapshot.ts';
import { previewPage } from './preview-page.ts';
import { type PreviewState, STANDARDS } from './state.ts';

/** What the preview shows, and who wants to know of a change. */
export interface PreviewContents {
  state(): PreviewState;
  /** the packages of the last good state */
  units(): readonly PreviewedPackage[];
  /** calls back at each change; answers how to stop that */
  follow(changed: () => void): () => void;
}

/** No page of another site may look at the preview, and the preview at nothing but itself. */
const GUARD = {
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

const FRESH = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/** The preview as an HTTP application for one machine: page, course and news of changes. Only reads. */
export function previewApp(files: ClientFiles, language: MessageLanguage, show: PreviewContents): Hono {
  const app = new Hono();

  app.use(async (context, next) => {
    // A name that somebody else's DNS points to this machine would let their page read the course.
    const { hostname } = new URL(context.req.url);
    if (!['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) return context.text('', 403);
    return next();
  });
  app.get('/', (context) =>
    context.body(previewPage(language), 200, { ...FRESH, ...GUARD, 'content-type': TYPES['.html']! }),
  );
  app.get('/preview.js', (context) =>
    context.body(files.script, 200, { ...FRESH, 'content-type': TYPES['.js']! }),
  );
  app.get('/preview.css', (context) =>
    context.body(files.style, 200, { ...FRESH, 'content-type': TYPES['.css']! }),
  );
  app.get('/changes', (context) =>
    streamSSE(context, async (stream) => {
      const tell = (): void => void stream.writeSSE({ data: JSON.stringify(show.state()) });
      const stop = show.follow(tell);
      tell();
      await new Promise<void>((resolve) => stream.onAbort(resolve));
      stop();
    }),
  );
  app.get('/course/:standard/:unit/*', async (context) => {
    const standard = STANDARDS.find((name) => name === context.req.param('standard'));
    const unit = show.units()[Number(context.req.param('unit'))];
    if (!standard || !unit) return context.notFound();
    const name = decoded(context.req.path.split('/').slice(4).join('/'));
    if (name === 'index.html') {
      const page = await unit.page(standard);
      return context.body(page, 200, { ...FRESH, 'content-type': TYPES['.html']! });
    }
    const path = unit.media.get(name);
    const type = TYPES[extname(name)] ?? 'application/octet-stream';
    const picture = unit.pictures.get(name);
    if (picture) {
      return context.body(new Uint8Array(picture), 200, { ...FRESH, 'content-type': type });
    }
    if (path === undefined) return context.notFound();
    const answer = await serveStatic({ path })(context, async () => undefined);
    if (!answer) return context.notFound();
    const told = { ...FRESH, 'accept-ranges': 'bytes', 'content-type': type };
    for (const [header, value] of Object.entries(told)) answer.headers.set(header, value);
    return answer;
  });
  return app;
}

/** A path as it was meant; what is no path leads nowhere. */
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
