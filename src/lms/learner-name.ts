/** A learner's name as people write it; LMSs tell "Last, First" (SCORM 1.2 RTE, cmi.core.student_name). */
export const learnerName = (told: string): string => told.trim().replace(/^([^,]+),\s*([^,]+)$/, '$2 $1');
