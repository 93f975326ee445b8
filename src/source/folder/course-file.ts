/** The file of the settings at the top of a course folder. */
export const COURSE_FILE = 'course.yaml';
