import type { PlayerCourse } from '../../course/player-course.ts';
import { one } from '../../dom/elements.ts';
import { number, text } from '../texts.ts';

/** Says by which pass mark the LMS judges, where it is not the one that the page was built with. */
export function showPassMark({ pass }: PlayerCourse, authored: PlayerCourse): void {
  if (!pass || pass.score === authored.pass?.score) return;
  one('[data-pass-mark]').textContent = text('passMarkOfLms', { score: number(pass.score) });
}
