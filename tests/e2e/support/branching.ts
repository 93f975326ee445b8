import type { Target } from '../../../src/course/targets.ts';
import { type BuiltCourse, buildFiles } from './course.ts';
import { once } from './once.ts';

const option = (mark: string, text: string, next = ''): string =>
  `- [${mark}] ${text}\n\n  > Because of ${text.toLowerCase()}\n\n  What happens next: After ${text.toLowerCase()}\n\n${next && `  Continue with: ${next}\n\n`}`;

const CALL = `---
id: call
title: The call
---

The phone rings.

## What do you do?

${option('x', 'Hang up.', 'On Monday')}${option('~', 'Call back.')}${option(' ', 'Tell the code.', 'The locked mailbox')}
## Scene: The locked mailbox

Ten minutes later.

## Whom do you call?

${option('x', 'IT.')}${option(' ', 'Nobody.')}
Continue with: On Monday

## Scene: On Monday

A colleague got the same call.

## What do you say?

${option('x', 'I was called, too.')}${option(' ', 'Nothing.')}
## Takeaway

Hang up.
`;

const AFTER = `---
id: after
title: Afterwards
---

It is Tuesday.

## And now?

${option('x', 'Carry on.')}${option(' ', 'Go home.')}`;

/** An episode of three scenes, and one without. `a` leads to the third, `c` over the second to the third, `b` nowhere. */
export const branching = (target: Target, settings = ''): Promise<BuiltCourse> =>
  once(`branching ${target} ${settings}`, () =>
    buildFiles(
      [
        ['course.yaml', `id: calls\ntitle: Calls\nlanguage: en\nversion: 1.0.0\n${settings}\n`],
        ['01.md', CALL],
        ['02.md', AFTER],
      ],
      target,
    ),
  );
