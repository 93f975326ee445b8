import { problemMatchers } from './problem-matchers.ts';

/** A task of VS Code: https://code.visualstudio.com/docs/debugtest/tasks */
export interface Task {
  readonly label: string;
  readonly type: 'shell';
  readonly command: string;
  readonly args: readonly unknown[];
  readonly [key: string]: unknown;
}

/** The words that call a command of the tool, as `npx knigge dev`. */
export type Call = (command: string) => readonly [string, ...string[]];

/** How the tool is called from the folder that is open in the editor. */
export interface Place {
  readonly call: Call;
  /** the folder from which the tool then tells paths, as VS Code writes it */
  readonly base: string;
}

/** Begins and ends what the preview tells about one state of the files: src/cli/dev/dev.ts. */
const ONE_LOOK = { activeOnStart: false, beginsPattern: '^─── ', endsPattern: '^[✔✘] ' };

/** Preview and build of the course whose file is open, with the mistakes marked in the files. */
export function tasks({ call, base }: Place): readonly Task[] {
  const matchers = problemMatchers(base);
  const [first, ...others] = matchers;
  return [
    {
      ...calling('dev', call),
      isBackground: true,
      problemMatcher: [{ ...first, background: ONE_LOOK }, ...others],
    },
    { ...calling('build', call), group: 'build', problemMatcher: matchers },
  ];
}

function calling(name: string, call: Call): Task {
  const [command, ...args] = call(name);
  return {
    label: `Knigge: ${name}`,
    type: 'shell',
    command,
    // PowerShell may not run the script that stands for it: https://github.com/microsoft/vscode/issues/237389
    windows: { command: `${command}.cmd` },
    // without "strong", VS Code quotes only what has a space in it
    args: [...args, { value: '${fileDirname}', quoting: 'strong' }],
  };
}
