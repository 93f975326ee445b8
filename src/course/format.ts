/** The course format of this version, as `format` in course.yaml. */
export const FORMAT = 1;
