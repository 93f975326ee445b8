import { problemMatchers } from './problem-matchers.ts';

/** A task of VS Code: https://code.visualstudio.com/docs/debugtest/tasks */
export interface Task {
  readonly label: string;
  readonly type: 'shell';
  readonly command: string;
  readonly args: readonly unknown[];
  readonly [key: string]: unknown;
}

/** A program and its arguments, as `npx`, `knigge`, `dev`. */
export type CommandLine = readonly [program: string, ...args: string[]];

/** How the tool is called from the folder that is open in the editor. */
export interface Invocation {
  /** the command line of a command of the tool */
  readonly commandLine: (command: string) => CommandLine;
  /** the folder to which the paths in the tool's messages are relative, as VS Code writes it */
  readonly base: string;
}

/** The lines with which src/cli/dev/dev.ts begins and ends its report on a snapshot. */
const SNAPSHOT_REPORT = { activeOnStart: false, beginsPattern: '^─── ', endsPattern: '^[✔✘] ' };

/** Tasks for preview and build of the course whose file is open; VS Code marks the findings in the files. */
export function tasks({ commandLine, base }: Invocation): readonly Task[] {
  const matchers = problemMatchers(base);
  const [first, ...others] = matchers;
  return [
    {
      ...shellTask('dev', commandLine('dev')),
      isBackground: true,
      problemMatcher: [{ ...first, background: SNAPSHOT_REPORT }, ...others],
    },
    { ...shellTask('build', commandLine('build')), group: 'build', problemMatcher: matchers },
  ];
}

const shellTask = (name: string, [command, ...args]: CommandLine): Task => ({
  label: `Knigge: ${name}`,
  type: 'shell',
  command,
  // PowerShell may be forbidden to run npx.ps1: https://github.com/microsoft/vscode/issues/237389
  windows: { command: `${command}.cmd` },
  // without "strong", VS Code quotes only what has a space in it
  args: [...args, { value: '${fileDirname}', quoting: 'strong' }],
});
