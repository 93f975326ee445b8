import { type CaseFile, type GoldenCase, parseSteps, type Step } from './case.ts';

const isFile = (step: Step): step is CaseFile => typeof step === 'object';

/** The files of a case after someone has obeyed its remedies; undefined where the case does not say how. */
export function mendedFiles({ steps, mended }: GoldenCase): CaseFile[] | undefined {
  if (mended === undefined) return undefined;
  const files = new Map(steps.filter(isFile).map((file) => [file.name, file]));
  for (const change of parseSteps(mended).filter(isFile)) {
    files.set(change.name, mendedFile(files.get(change.name), change));
  }
  return [...files.values()];
}

/**
 * What a person does in place of the last command of a case; undefined where the case does not say. Without a command
 * of its own, a twin repeats the last one. The latest form of a file is what is changed.
 */
export function mendedSteps({ steps, mended }: GoldenCase): Step[] | undefined {
  if (mended === undefined) return undefined;
  const changes = parseSteps(mended);
  const before = steps.slice(0, -1);
  for (const change of changes.filter(isFile)) {
    const at = before.findLastIndex((step) => isFile(step) && step.name === change.name);
    const file = mendedFile(before[at] as CaseFile | undefined, change);
    if (change.form.includes('missing')) before.splice(at, 1);
    else before.push(file);
  }
  const commands = changes.filter((change) => !isFile(change));
  return [...before, ...(commands.length > 0 ? commands : steps.slice(-1))];
}

function mendedFile(before: CaseFile | undefined, change: CaseFile): CaseFile {
  if (!change.form.includes('changed')) return change;
  if (!before) throw new Error(`There is no ${change.name} to change`);
  return { ...before, text: changed(before.text, change.text) };
}

/**
 * Applies changes in the order of the lines: `-` removes the next line of that text, `+` adds one there, and a blank
 * goes on to behind the next line of that text.
 *
 * @throws where there is no such line
 */
function changed(text: string, changes: string): string {
  const lines = text.split('\n');
  let at = 0;
  for (const change of changes.split('\n').slice(0, -1)) {
    const [sign, line] = [change.charAt(0), change.slice(1)];
    if (sign === '+') lines.splice(at++, 0, line);
    else {
      const found = lines.indexOf(line, at);
      if (found === -1) throw new Error(`There is no line "${line}" to change`);
      if (sign === '-') lines.splice(found, 1);
      at = sign === '-' ? found : found + 1;
    }
  }
  return lines.join('\n');
}
