import { stringify } from 'yaml';
import type { Lock, LockedQuestion } from './lock.ts';

const HEADER = `# Written by "knigge build". Commit this file: it keeps learners' answers attached to their questions
# while the course changes. There is no need to edit it unless a message asks for it.
`;

/** The lock file as text: the same for the same content, so that git sees no change where there is none. */
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
