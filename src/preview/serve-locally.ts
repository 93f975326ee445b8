import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Server } from 'node:http';

export interface LocalServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Always the same port, so that a bookmark of the preview works. */
const PORT = 4300;

/** Serves an application to this machine alone, on port 4300 or, where that is taken, on a free one. */
export async function serveLocally(app: Hono): Promise<LocalServer> {
  const server = await listen(app, PORT).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    return listen(app, 0);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the preview has no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const listen = ({ fetch }: Hono, port: number): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: '127.0.0.1' }, () => resolve(server)) as Server;
    server.once('error', reject);
  });
