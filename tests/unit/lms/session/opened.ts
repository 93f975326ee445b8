import type { Dialect } from '../../../../src/lms/dialect.ts';
import { openSession, type Session, type SessionHost } from '../../../../src/lms/session/session.ts';

/** A session with an LMS that can be read and initialises. */
export function opened(api: object, dialect: Dialect, host: SessionHost): Session {
  const session = openSession(api, dialect, host);
  if (typeof session === 'string') throw new Error(`the LMS is ${session}`);
  return session;
}
