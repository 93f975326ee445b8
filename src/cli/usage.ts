import type { Command, CommanderError } from 'commander';
import type { ParamsOf, ProblemName } from '../diagnostics/catalogue/index.ts';
import { finding, type Finding } from '../diagnostics/finding.ts';
import { nearest } from '../diagnostics/nearest.ts';

/** How the command line is called as the source of a problem. */
export const COMMAND_LINE = 'knigge';

/** A command that was typed wrongly; `word` is the part of it to point at. */
export class UsageError<N extends ProblemName = ProblemName> extends Error {
  readonly #problem: N;
  readonly #params: ParamsOf<N>;
  readonly #word: string | undefined;

  constructor(problem: N, params: ParamsOf<N>, word?: string) {
    super(problem);
    this.#problem = problem;
    this.#params = params;
    this.#word = word;
  }

  /** The problem at its place in the command line, which counts as a source of one line. */
  findingIn(line: string): Finding {
    const at = this.#word === undefined ? -1 : line.lastIndexOf(this.#word);
    const place =
      at === -1
        ? { column: 1, length: line.length }
        : { column: at + 1, length: Math.max(1, this.#word!.length) };
    return finding(this.#problem, { file: COMMAND_LINE, line: 1, ...place }, this.#params);
  }
}

/** The command line as one would type it. */
export const typed = (words: readonly string[]): string =>
  [COMMAND_LINE, ...words.map((word) => (/^[^\s"'`$]+$/.test(word) ? word : JSON.stringify(word)))].join(' ');

/**
 * An option whose value is missing, so that the next option was taken for it.
 * https://github.com/tj/commander.js#common-option-types-boolean-and-value: a value may begin with a dash
 */
export function optionTakenForValue(command: Command): UsageError | undefined {
  const values: Readonly<Record<string, unknown>> = command.opts();
  const flags = ['--help', '-h', ...command.options.flatMap(({ long, short }) => [long, short])];
  const swallowing = command.options.find((option) => {
    const value = values[option.attributeName()];
    return typeof value === 'string' && flags.includes(value.split('=')[0]);
  });
  return (
    swallowing &&
    new UsageError('optionWithoutValue', { option: swallowing.flags }, swallowing.long ?? undefined)
  );
}

/** What commander has against a command line, as a problem of the catalogue; undefined where it is none. */
export function complaintOf({ code, message }: CommanderError, command: Command): UsageError | undefined {
  // commander 14 tells the word in question only within the text of its message
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? '';
  const name = [command.parent?.name(), command.name()].filter(Boolean).join(' ');
  const usage = `${name} ${command.usage()}`;
  switch (code) {
    case 'commander.unknownCommand': {
      const allowed = command.commands.map((each) => each.name());
      return new UsageError(
        'unknownCommand',
        { value: quoted, nearest: nearest(quoted, allowed), allowed },
        quoted,
      );
    }
    case 'commander.unknownOption': {
      const known = command.options.flatMap(({ long }) => long ?? []);
      const value = quoted.split('=')[0]!;
      return new UsageError(
        'unknownOption',
        { value, nearest: nearest(value, known), command: name },
        quoted,
      );
    }
    case 'commander.missingArgument':
      return new UsageError('missingArgument', { name: `<${quoted}>`, usage });
    case 'commander.excessArguments': {
      const value = command.args[command.registeredArguments.length] ?? '';
      return new UsageError('excessArgument', { value, usage }, value);
    }
    case 'commander.optionMissingArgument':
      return new UsageError('optionWithoutValue', { option: quoted }, quoted.split(' ')[0]);
    case 'commander.invalidArgument': {
      const option = command.options.find(({ flags }) => flags === quoted);
      const value = /argument '([^']*)' is invalid/.exec(message)?.[1] ?? '';
      const allowed = option?.argChoices ?? [];
      return new UsageError(
        'badOptionValue',
        { value, option: option?.long ?? '', nearest: nearest(value, allowed), allowed },
        value,
      );
    }
    default:
      return undefined;
  }
}
