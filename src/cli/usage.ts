import { Command, type Option } from 'commander';
import type { ParamsOf, ProblemName } from '../diagnostics/catalogue/index.ts';
import { finding, type Finding } from '../diagnostics/finding.ts';
import { nearest } from '../diagnostics/nearest.ts';

/** The name of the program; in findings, also of the command line as a source of one line. */
export const PROGRAM = 'knigge';

/** A mistake in the command line; `part` is the part of it that the finding marks. */
export class UsageError<N extends ProblemName = ProblemName> extends Error {
  readonly #problem: N;
  readonly #params: ParamsOf<N>;
  readonly #part: string | undefined;

  constructor(problem: N, params: ParamsOf<N>, part?: string) {
    super(problem);
    this.#problem = problem;
    this.#params = params;
    this.#part = part;
  }

  /** The finding at its place in the command line. */
  findingIn(line: string): Finding {
    const index = this.#part === undefined ? -1 : line.lastIndexOf(this.#part);
    const place =
      index === -1
        ? { column: 1, length: line.length }
        : { column: index + 1, length: Math.max(1, this.#part!.length) };
    return finding(this.#problem, { file: PROGRAM, line: 1, ...place }, this.#params);
  }
}

/** Arguments as one would type them in a shell, after the name of the program. */
export const commandLineOf = (args: readonly string[]): string =>
  [PROGRAM, ...args.map((arg) => (/^[^\s"'`$]+$/.test(arg) ? arg : JSON.stringify(arg)))].join(' ');

/** A command whose usage errors are problems of the catalogue. */
export class KniggeCommand extends Command {
  // Commander 14 calls these methods by name (lib/command.js). Its own put the wrong argument into an English sentence.
  unknownCommand(): never {
    const [value = ''] = this.args;
    const allowed = this.commands.map((command) => command.name());
    throw new UsageError('unknownCommand', { value, nearest: nearest(value, allowed), allowed }, value);
  }

  unknownOption(arg: string): never {
    const value = arg.split('=')[0]!;
    const known = this.options.flatMap(({ long }) => long ?? []);
    const params = { value, nearest: nearest(value, known), command: this.#fullName() };
    throw new UsageError('unknownOption', params, arg);
  }

  missingArgument(name: string): never {
    throw new UsageError('missingArgument', { name: `<${name}>`, usage: this.#usage() });
  }

  _excessArguments(args: readonly string[]): never {
    const value = args[this.registeredArguments.length]!;
    throw new UsageError('excessArgument', { value, usage: this.#usage() }, value);
  }

  optionMissingArgument({ flags }: Option): never {
    throw new UsageError('optionWithoutValue', { option: flags }, flags.split(' ')[0]);
  }

  override addOption(option: Option): this {
    const { argChoices: allowed } = option;
    if (allowed) option.argParser((value) => oneOf(value, allowed, option.long ?? ''));
    return super.addOption(option);
  }

  #fullName(): string {
    return [this.parent?.name(), this.name()].filter(Boolean).join(' ');
  }

  #usage(): string {
    return `${this.#fullName()} ${this.usage()}`;
  }
}

function oneOf(value: string, allowed: readonly string[], option: string): string {
  if (allowed.includes(value)) return value;
  const params = { value, option, nearest: nearest(value, allowed), allowed };
  throw new UsageError('badOptionValue', params, value);
}

/**
 * The error for an option without a value, where commander has taken the next option for the value: it accepts values
 * that begin with a dash (https://github.com/tj/commander.js#common-option-types-boolean-and-value).
 */
export function optionTakenForValue(command: Command): UsageError | undefined {
  const values: Readonly<Record<string, unknown>> = command.opts();
  const flags = ['--help', '-h', ...command.options.flatMap(({ long, short }) => [long, short])];
  const withoutValue = command.options.find((option) => {
    const value = values[option.attributeName()];
    return typeof value === 'string' && flags.includes(value.split('=')[0]);
  });
  return (
    withoutValue &&
    new UsageError('optionWithoutValue', { option: withoutValue.flags }, withoutValue.long ?? undefined)
  );
}
