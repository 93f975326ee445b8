/** A learner's name as "First Last"; LMSs have it as "Last, First" (SCORM 1.2 RTE, cmi.core.student_name). */
export const learnerName = (name: string): string => name.trim().replace(/^([^,]+),\s*([^,]+)$/, '$2 $1');
