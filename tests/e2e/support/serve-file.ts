import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'text/xml; charset=utf-8',
  '.xsd': 'text/xml; charset=utf-8',
  '.dtd': 'application/xml-dtd',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
  '.avif': 'image/avif',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.mp3': 'audio/mpeg',
  '.vtt': 'text/vtt; charset=utf-8',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
};

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
  file: { name: string; bytes: Uint8Array },
): void {
  const type = TYPES[extname(file.name).toLowerCase()] ?? 'application/octet-stream';
  const gzip = /text|json|xml|svg/.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(200, {
    'content-type': type,
    'cache-control': 'no-cache',
    ...(gzip ? { 'content-encoding': 'gzip' } : {}),
  });
  response.end(gzip ? gzipped(file.bytes) : file.bytes);
}
