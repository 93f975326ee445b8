import { createServer } from 'node:http';

import { serveFile } from '../tests/e2e/support/serve-file.ts';

/** A web server on this machine only. */
export interface Host {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves files by their names, compressed where the browser takes it, as the server in front of an LMS does. */
export async function serve(files: ReadonlyMap<string, Uint8Array>): Promise<Host> {
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    const bytes = files.get(name);
    if (bytes) return serveFile(request, response, { name, bytes });
    // Chromium asks each host for its icon; one that has none would put an error into the page's console.
    return void response.writeHead(name === 'favicon.ico' ? 204 : 404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
