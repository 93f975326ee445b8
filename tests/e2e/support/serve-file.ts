import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { contentTypeOf } from '../../support/content-type.ts';

const compressed = new WeakMap<Uint8Array, Uint8Array>();

function gzipped(bytes: Uint8Array): Uint8Array {
  const known = compressed.get(bytes) ?? gzipSync(bytes);
  compressed.set(bytes, known);
  return known;
}

/** Answers a request with a file, compressed where it is text and the client takes it. */
export function serveFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: { name: string; bytes: Uint8Array; headers?: Readonly<Record<string, string>> | undefined },
): void {
  const type = contentTypeOf(file.name);
  const gzip = /text|json|xml|svg/.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(200, {
    'content-type': type,
    'cache-control': 'no-cache',
    ...(gzip ? { 'content-encoding': 'gzip' } : {}),
    ...file.headers,
  });
  response.end(gzip ? gzipped(file.bytes) : file.bytes);
}
