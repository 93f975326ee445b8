import { FORMAT } from '../../course/format.ts';
import { finding, type Finding } from '../../diagnostics/finding.ts';
import { EXPECTATIONS, SETTINGS_EXAMPLES } from '../keys/examples.ts';
import type { Draft } from '../yaml/draft.ts';

/**
 * What is wrong with the format that a course.yaml claims; a file without a number is format 1. That a key has no value
 * is told of all keys alike, in shapeFindings.
 */
export function formatFindings(draft: Draft): Finding[] {
  const { format = 1 } = draft.value;
  if (format === FORMAT || format === null) return [];
  const place = draft.place(['format']);
  if (Number.isInteger(format) && Number(format) > FORMAT) {
    return [finding('newerFormat', place, { value: Number(format), max: FORMAT })];
  }
  const params = { key: 'format', example: SETTINGS_EXAMPLES['format']!, expects: EXPECTATIONS['format'] };
  return [finding('wrongValue', place, params)];
}
