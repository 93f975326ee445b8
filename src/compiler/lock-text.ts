import { stringify } from 'yaml';
import type { Lock } from '../course/identity/lock.ts';

const HEADER = `# Written by "knigge build". Commit this file: it keeps learners' answers attached to their questions
# while the course changes. There is no need to edit it unless a message asks for it.
`;

/** The lock file as text. */
export const lockText = (lock: Lock): string => HEADER + stringify(lock, { lineWidth: 0 });
