import { Command, type Option } from 'commander';
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

/** A command that tells what it has against a command line as a problem of the catalogue. */
export class KniggeCommand extends Command {
  // Commander 14 calls these by name (lib/command.js); its own would tell the word in question only within a sentence.
  unknownCommand(): never {
    const [value = ''] = this.args;
    const allowed = this.commands.map((command) => command.name());
    throw new UsageError('unknownCommand', { value, nearest: nearest(value, allowed), allowed }, value);
  }

  unknownOption(word: string): never {
    const value = word.split('=')[0]!;
    const known = this.options.flatMap(({ long }) => long ?? []);
    const params = { value, nearest: nearest(value, known), command: this.#calledAs() };
    throw new UsageError('unknownOption', params, word);
  }

  missingArgument(name: string): never {
    throw new UsageError('missingArgument', { name: `<${name}>`, usage: this.#usage() });
  }

  _excessArguments(words: readonly string[]): never {
    const value = words[this.registeredArguments.length]!;
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

  #calledAs(): string {
    return [this.parent?.name(), this.name()].filter(Boolean).join(' ');
  }

  #usage(): string {
    return `${this.#calledAs()} ${this.usage()}`;
  }
}

function oneOf(value: string, allowed: readonly string[], option: string): string {
  if (allowed.includes(value)) return value;
  const params = { value, option, nearest: nearest(value, allowed), allowed };
  throw new UsageError('badOptionValue', params, value);
}

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
