import { readYaml, type YamlResult } from '../yaml/read-yaml.ts';
import { formatOf } from './format-of.ts';
import { FORMAT } from './migrations.ts';
import { stepsFrom, type Steps } from './upgrade.ts';

export interface FormattedResult extends YamlResult {
  /** for what the course consists of; undefined where it is newer than this tool, and then there is no draft */
  readonly steps: Steps | undefined;
}

/** Reads a course.yaml of any format as one of the present format. */
export function readFormatted(file: string, text: string): FormattedResult {
  const asWritten = readYaml(file, text);
  if (!asWritten.draft) return { ...asWritten, steps: stepsFrom(FORMAT) };
  const { format, findings } = formatOf(asWritten.draft, file.slice(0, file.lastIndexOf('/')));
  if (format === undefined) return { draft: undefined, steps: undefined, findings };
  const steps = stepsFrom(format);
  const { draft } = readYaml(file, text, { steps: steps.settings });
  return { draft, steps, findings };
}
