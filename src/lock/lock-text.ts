import { stringify } from 'yaml';
import type { Lock, LockedQuestion } from './lock.ts';

const HEADER = `# Written by "knigge build". Commit this file: it keeps learners' answers attached to their questions
# while the course changes. There is no need to edit it unless a message asks for it.
`;

/** The lock file as text. Equal content gives equal bytes, so that Git shows no change. */
export function lockText({ questions, ...rest }: Lock): string {
  const ordered = Object.entries(questions).map(([id, question]) => [id, inOrder(question)] as const);
  return HEADER + stringify({ ...rest, questions: Object.fromEntries(ordered) }, { lineWidth: 0 });
}

const inOrder = ({ key, revision, changed, hash, since, options, retired }: LockedQuestion) => ({
  key,
  revision,
  changed,
  hash,
  since,
  options,
  retired,
});
