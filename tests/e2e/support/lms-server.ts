import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

import type { Call, LmsRecord } from '../../../src/profiles/lms-record.ts';
import type { Profile } from '../../../src/profiles/profiles.ts';
import { lmsBundle, type LmsKind } from './lms-bundle.ts';
import { serveFile } from './serve-file.ts';

export type LmsApi = 'strict12' | 'strict2004' | 'again12' | 'again2004' | 'none';

/** Who opens the course, and in which LMS: a plain one by its API, or one with the quirks of a profile. */
export type Launch = { readonly learner: string; readonly preset?: LmsRecord } & (
  { readonly api: LmsApi } | { readonly profile: Profile }
);

export interface LmsServer {
  readonly origin: string;
  /** Paths in the order in which they were asked for, without queries. */
  readonly requests: string[];
  /** Commits are answered with 503 while this is true. */
  refuseCommits: boolean;
  /** Values that a profile's LMS sends get no answer, as where something on the way breaks the connection. */
  breakConnections: boolean;
  /** The latest durable record of a learner. */
  readonly record: (learner: string) => LmsRecord;
  /** Puts a record in place of what the learner has. */
  readonly give: (learner: string, record: LmsRecord) => void;
  /** The calls of all sessions of a learner; they arrive shortly after initialising, committing and ending. */
  readonly calls: (learner: string) => readonly Call[];
  readonly launchUrl: (launch: Launch) => string;
  readonly close: () => Promise<void>;
}

/** A file of the package as a server sends it, with other bytes or more headers. */
export interface Delivered {
  readonly bytes?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a server makes of a file of the package. */
export type Deliver = (name: string, bytes: Uint8Array) => Delivered;

const pageOf = (kind: LmsKind): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>LMS</title>
<link rel="icon" href="data:,"><style>body{margin:0}iframe{display:block;width:100%;height:100vh;border:0}</style></head>
<body><script src="/lms-${kind}.js"></script></body></html>`;

/** The LMS's page outside of any course. */
const HOME = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>My courses</title>
<link rel="icon" href="data:,"></head><body><h1>My courses</h1></body></html>`;

/** A frame of another origin around an LMS. */
const above = (address: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Portal</title><link rel="icon" href="data:,"></head>
<body><iframe title="LMS" src="${address}" width="1000" height="700"></iframe></body></html>`;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** An LMS with one course for any number of learners, on this machine only. */
export async function startLms({
  files,
  deliver = () => ({}),
}: {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly deliver?: Deliver | undefined;
}): Promise<LmsServer> {
  const records = new Map<string, LmsRecord>();
  const logs = new Map<string, Call[]>();
  const callsOf = (learner: string): Call[] => logs.get(learner) ?? [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', lms.origin);
    const learner = url.searchParams.get('learner') ?? '';
    const send = (name: string, bytes: Uint8Array): void => serveFile(request, response, { name, bytes });
    const text = (name: string, content: string): void => send(name, Buffer.from(content));
    lms.requests.push(url.pathname);
    if (url.pathname === '/launch') {
      return text(
        'launch.html',
        pageOf(url.searchParams.get('lms')!.startsWith('again') ? 'again' : 'plain'),
      );
    }
    const kind = /^\/lms-(plain|again)\.js$/.exec(url.pathname)?.[1];
    if (kind) return send('lms.js', await lmsBundle(kind as LmsKind));
    if (url.pathname === '/portal') return text('portal.html', above(`${lms.origin}/launch${url.search}`));
    if (url.pathname === '/home') return text('home.html', HOME);
    if (url.pathname === '/ping') return text('pong.txt', 'pong');
    if (url.pathname === '/values') {
      if (lms.breakConnections) return void request.socket.destroy();
      const values: LmsRecord = JSON.parse(await bodyOf(request));
      await new Promise((resolve) => setTimeout(resolve, Number(url.searchParams.get('slow') ?? 0)));
      if (lms.refuseCommits) return void response.writeHead(503).end();
      records.set(learner, { ...records.get(learner), ...values });
      return text('values.json', '{}');
    }
    if (url.pathname === '/record') return text('record.json', JSON.stringify(lms.record(learner)));
    if (url.pathname === '/calls') {
      logs.set(learner, [...callsOf(learner), ...JSON.parse(await bodyOf(request))]);
      return text('calls.json', '{}');
    }
    if (url.pathname === '/commit') {
      const record: LmsRecord = JSON.parse(await bodyOf(request));
      if (lms.refuseCommits) return void response.writeHead(503).end();
      records.set(learner, record);
      return text('commit.json', '{}');
    }
    const name = decodeURIComponent(url.pathname.replace('/package/', ''));
    const bytes = files.get(name);
    if (!bytes) return void response.writeHead(404).end();
    return serveFile(request, response, { name, bytes, ...deliver(name, bytes) });
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the LMS has no port');

  const lms: LmsServer = {
    origin: `http://127.0.0.1:${address.port}`,
    requests: [],
    refuseCommits: false,
    breakConnections: false,
    record: (learner) => ({ ...records.get(learner) }),
    give: (learner, record) => void records.set(learner, { ...record }),
    calls: callsOf,
    launchUrl({ learner, preset = {}, ...kind }) {
      const offered = 'profile' in kind ? kind.profile.name : kind.api;
      const query = new URLSearchParams({ learner, preset: JSON.stringify(preset), lms: offered });
      const foreign = 'profile' in kind && kind.profile.quirks.foreignFrameAbove;
      // Another name for this machine is another origin.
      if (foreign) return `${lms.origin.replace('127.0.0.1', 'localhost')}/portal?${query.toString()}`;
      return `${lms.origin}/launch?${query.toString()}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return lms;
}
