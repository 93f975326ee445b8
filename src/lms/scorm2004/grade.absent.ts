import type * as present from './grade.ts';

export const grade = {} as typeof present.grade;
