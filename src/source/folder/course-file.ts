/** The settings of a course, at the top of its folder. */
export const COURSE_FILE = 'course.yaml';
