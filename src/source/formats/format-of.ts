import { finding, type Finding } from '../../diagnostics/finding.ts';
import type { Draft } from '../yaml/draft.ts';
import { EXPECTATIONS, SETTINGS_EXAMPLES } from '../keys/examples.ts';
import { FORMAT } from './migrations.ts';

export interface CourseFormat {
  /** from 1 to the present one; undefined where the course is newer than this tool */
  readonly format: number | undefined;
  readonly findings: readonly Finding[];
}

/**
 * The format that a course.yaml claims. Files that were written before there was a number are format 1. That a key has
 * no value is told of all keys alike, in shapeFindings.
 */
export function formatOf(draft: Draft, folder: string): CourseFormat {
  const { format = 1 } = draft.value;
  const place = draft.place(['format']);
  if (format === null) return { format: FORMAT, findings: [] };
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) {
    const params = {
      key: 'format',
      example: SETTINGS_EXAMPLES['format']!,
      expects: EXPECTATIONS['format'],
    };
    return { format: FORMAT, findings: [finding('wrongValue', place, params)] };
  }
  if (format === FORMAT) return { format, findings: [] };
  const params = { value: format, max: FORMAT, folder };
  return format < FORMAT
    ? { format, findings: [finding('olderFormat', place, params)] }
    : { format: undefined, findings: [finding('newerFormat', place, params)] };
}
