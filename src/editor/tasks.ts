import { problemMatchers } from './problem-matchers.ts';

/** A task of VS Code: https://code.visualstudio.com/docs/debugtest/tasks */
export interface Task {
  readonly label: string;
  readonly type: 'shell';
  readonly command: string;
  readonly args: readonly string[];
  readonly [key: string]: unknown;
}

/** The words that call a command of the tool, as `npx knigge dev`. */
export type Call = (command: string) => readonly [string, ...string[]];

/** Begins and ends what the preview tells about one state of the files: src/cli/dev.ts. */
const ONE_LOOK = { activeOnStart: false, beginsPattern: '^─── ', endsPattern: '^[✔✘] ' };

/** Preview and build of the course whose file is open, with the mistakes marked in the files. */
export const tasks = (call: Call): readonly Task[] => [
  {
    ...calling('dev', call),
    isBackground: true,
    problemMatcher: problemMatchers.map((matcher, index) =>
      index === 0 ? { ...matcher, background: ONE_LOOK } : matcher,
    ),
  },
  { ...calling('build', call), group: 'build', problemMatcher: problemMatchers },
];

function calling(name: string, call: Call): Task {
  const [command, ...args] = call(name);
  return { label: `Knigge: ${name}`, type: 'shell', command, args: [...args, '${fileDirname}'] };
}
