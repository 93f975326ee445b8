/** The course format of this version, as course.yaml bears it. */
export const FORMAT = 1;
