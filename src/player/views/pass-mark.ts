import type { PlayerCourse } from '../../course/player-course.ts';
import { one } from '../../dom/elements.ts';
import { number, text } from '../texts.ts';

/** Shows the LMS's pass mark on the start page, where it differs from that of the authored course. */
export function showPassMark({ pass }: PlayerCourse, authoredCourse: PlayerCourse): void {
  if (!pass || pass.score === authoredCourse.pass?.score) return;
  one('[data-pass-mark]').textContent = text('passMarkOfLms', { score: number(pass.score) });
}
