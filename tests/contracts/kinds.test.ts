import { createColors } from 'picocolors';
import { beforeAll, describe, expect, test } from 'vitest';
import { project } from '../../src/plan/project.ts';
import type { PlayerCourse, PlayerQuestion } from '../../src/course/player-course.ts';
import { START } from '../../src/course/progress/progress.ts';
import { lint } from '../../src/diagnostics/catalogue/lint.ts';
import { print } from '../../src/diagnostics/print.ts';
import { MESSAGE_LANGUAGES } from '../../src/diagnostics/problem.ts';
import { withoutSilenced } from '../../src/diagnostics/without-silenced.ts';
import type { Assignment, Dialect } from '../../src/lms/dialect.ts';
import type { Interaction } from '../../src/lms/interaction.ts';
import { resultOf } from '../../src/lms/result.ts';
import { decodeResume, encodeResume } from '../../src/lms/resume.ts';
import { dialect as scorm12 } from '../../src/lms/scorm12/dialect.ts';
import { dialect as scorm2004 } from '../../src/lms/scorm2004/dialect.ts';
import { kinds } from '../../src/questions/kinds.ts';
import type { PlayerKind } from '../../src/questions/player-kind.ts';
import { decoded, read as readForPeople } from '../kinds/decoded.ts';
import { responsesOf } from '../kinds/responses.ts';
import { assembled, episodeOf, KIND_NAMES, sampleFiles } from '../kinds/sample-course.ts';
import { strictScorm12 } from '../../src/profiles/strict-scorm12.ts';
import { strictScorm2004 } from '../../src/profiles/strict-scorm2004.ts';

// Whatever stands in the list of kinds goes through all of this.

const LINT_PROBLEMS: readonly object[] = Object.values(lint);
const NOW = new Date(2026, 0, 5, 9, 30, 0);

const STANDARDS = [
  { name: 'SCORM 1.2', dialect: scorm12, open: () => opened(strictScorm12(), 'LMS') },
  { name: 'SCORM 2004', dialect: scorm2004, open: () => opened(strictScorm2004(), '') },
] as const;

/** An LMS that takes the standard at its word, and what becomes of values set there. */
function opened(lms: object, prefix: 'LMS' | '') {
  const calls = lms as Record<string, (...values: string[]) => string> & {
    record: () => Record<string, string>;
  };
  calls[`${prefix}Initialize`]!('');
  return {
    set: ([element, value, options]: Assignment, asFallback: boolean): string =>
      calls[`${prefix}SetValue`]!(element, (asFallback ? options?.fallback : undefined) ?? value),
    record(): Record<string, string> {
      calls[`${prefix}Commit`]!('');
      return calls.record();
    },
  };
}

/** A question as the player knows it, with its half there. */
interface Asked {
  readonly player: PlayerKind;
  readonly question: PlayerQuestion;
  readonly letters: readonly string[];
}

let course: PlayerCourse;
const asked = new Map<string, Asked>();

beforeAll(async () => {
  const { plan } = await assembled(
    sampleFiles('de', 'text: send\ntracking: { level: answers, readers: die Leitung }'),
  );
  const { valid } = plan!;
  course = project(valid.course, valid.identities);
  for (const { questions } of course.episodes) {
    const question = questions[0]!;
    const { player } = await import(`../../src/questions/${question.kind}/player.ts`);
    asked.set(question.kind, { player, question, letters: valid.identities.get(question.id)!.letters });
  }
});

const wordsFor = (letter: string): string => (letter === '' ? 'Etwas,\ndas ich schrieb' : `Wort ${letter}`);

function interactionOf({ player, question }: Asked, response: string): Interaction {
  return {
    ...player.interaction(question, response, wordsFor),
    id: question.id,
    weighting: question.rated ? 1 : 0,
    result: resultOf(player.points(question, response) ?? null),
    time: NOW,
    description: 'Was nun?',
    language: 'de',
  };
}

const assignmentsOf = (dialect: Dialect, interaction: Interaction): readonly Assignment[] =>
  dialect.assignments({ fact: 'answer', index: 0, interaction });

describe.each(KIND_NAMES)('a question of the kind %s', (name) => {
  test.each(MESSAGE_LANGUAGES)(
    'has a sample in "%s" that builds, and nothing to say about it',
    async (language) => {
      const { plan, findings } = await assembled(sampleFiles(language, '', [name]));
      expect(findings.filter(({ problem }) => !LINT_PROBLEMS.includes(problem))).toEqual([]);
      expect(plan!.valid.course.episodes[0]!.scenes[0]!.question.kind).toBe(name);
    },
  );

  test.each(MESSAGE_LANGUAGES)('tells in "%s" what is wrong when any line is missing', async (language) => {
    const lines = kinds[name].sample[language].split('\n');
    const reported: string[] = [];
    for (const [index, line] of lines.entries()) {
      if (line.trim() === '') continue;
      const rest = lines.filter((_, other) => other !== index).join('\n');
      const [settings] = sampleFiles(language, '', []);
      const files = [settings!, ['10.md', episodeOf(name, language, rest)] as const];
      const { findings, silence } = await assembled(files);
      const texts = new Map(files.map(([file, text]) => [`kurs/${file}`, text]));
      const said = withoutSilenced(findings, silence)
        .filter(({ problem }) => !LINT_PROBLEMS.includes(problem))
        .map((found) => print(found, texts, language, createColors(false)));
      reported.push(`=== without: ${line}\n${said.join('\n\n') || 'Nothing to say.'}\n`);
    }
    await expect(reported.join('\n')).toMatchFileSnapshot(`../golden/kinds/${name}.${language}.txt`);
  });

  test.each(STANDARDS)(
    'is recorded in $name as the standard has it',
    async ({ name: standard, dialect, open }) => {
      const one = asked.get(name)!;
      const records: string[] = [];
      for (const response of responsesOf(one.player, one.question, one.letters, 3)) {
        const lms = open();
        for (const assignment of assignmentsOf(dialect, interactionOf(one, response))) {
          const [element, value, options] = assignment;
          records.push([element, value, ...(options ? [JSON.stringify(options)] : [])].join(' = '));
          expect(`${assignment[0]}: ${lms.set(assignment, true)}`).toBe(`${assignment[0]}: true`);
        }
        records.push('');
      }
      await expect(records.join('\n')).toMatchFileSnapshot(
        `../golden/kinds/${name}.${standard.replace(/\W/g, '').toLowerCase()}.txt`,
      );
    },
  );

  test.each(STANDARDS)(
    'has responses that can be read back from the record in $name',
    ({ name: standard, dialect, open }) => {
      const one = asked.get(name)!;
      const responses = responsesOf(one.player, one.question, one.letters);
      expect(responses.length).toBeGreaterThan(0);
      for (const response of responses) {
        const interaction = interactionOf(one, response);
        const lms = open();
        for (const assignment of assignmentsOf(dialect, interaction)) lms.set(assignment, true);
        const record = lms.record();
        const written =
          record['cmi.interactions.0.student_response'] ?? record['cmi.interactions.0.learner_response']!;
        const read = decoded(standard, interaction.type, written);
        expect(read ?? response).toBe(response);
        expect(read === null ? written : '').toBe(read === null ? 'Etwas, / das ich schrieb' : '');
      }
    },
  );

  test('keeps its letters in the form for people, however long the words are', () => {
    const one = asked.get(name)!;
    for (const response of responsesOf(one.player, one.question, one.letters)) {
      const { type, ...given } = one.player.interaction(one.question, response, () => 'ä'.repeat(500));
      const interaction = { ...interactionOf(one, response), ...given, type } as Interaction;
      const found = assignmentsOf(scorm12, interaction).find(([element]) =>
        element.endsWith('student_response'),
      );
      expect(new TextEncoder().encode(found![1]).length).toBeLessThanOrEqual(250);
      expect(readForPeople(type, found![1]) ?? response).toBe(response);
    }
  });

  test('has answers that resume data give back, within its worst case', () => {
    const { player, question, letters } = asked.get(name)!;
    const longest = kinds[name].longestResponse(question).length;
    const resume = { ...course, questions: [question] };
    for (const response of responsesOf(player, question, letters)) {
      const points = player.points(question, response) ?? null;
      const progress = { ...START, answers: { [question.id]: { response, points } } };
      const data = encodeResume({ progress, counter: 1, needsFallback: false }, resume, 'answers');
      const read = decodeResume(data, resume);
      expect(typeof read === 'object' && read.progress.answers[question.id]!.response).toBe(response);
      expect(response.length).toBeLessThanOrEqual(longest);
    }
  });

  test('knows no answers but its own', () => {
    const { player, question } = asked.get(name)!;
    const strange = ['zz', 'Ä', '1_', '--1', 'a b', 'aa'];
    expect(strange.filter((response) => player.points(question, response) !== undefined)).toEqual([]);
  });
});
