import type { Course } from '../course/course.ts';
import type { Identity } from '../course/identity/reconcile.ts';
import { SECTIONS } from '../course/sections.ts';
import { textsFor } from '../i18n/languages.ts';
import type { PageTexts } from '../i18n/texts.ts';
import { noticeFor } from '../lms/notice.ts';
import { kinds } from '../questions/kinds.ts';

type Identities = ReadonlyMap<string, Identity>;

/** Everything of a course that the templates show, in words. */
export function pageView(course: Course, identities: Identities, toolVersion: string) {
  const texts = textsFor(course.language);
  const minutes = course.episodes.reduce((sum, { duration }) => sum + duration, 0);
  return {
    language: course.language,
    title: course.title,
    description: course.description,
    intro: paragraphs(course.intro.html),
    facts: `${texts.page.episodes(course.episodes.length)} · ${texts.page.minutes(minutes)}`,
    passMark: course.pass ? texts.page.passMark(course.pass.score, course.pass.attempts) : null,
    words: wordsOf(texts),
    texts: texts.player,
    versions: `${toolVersion}/${course.version}`,
    notice: noticeView(course, texts),
    contacts: course.contacts.map(({ name, role, mail, phone }) => ({
      name,
      role,
      mail: mail ?? null,
      phone: phone ?? null,
      dial: phone ? dialled(phone) : null,
    })),
    episodes: course.episodes.map((_, index) => episodeView(course, index, identities, texts)),
  };
}

/** Only what is a plain string: the rest are functions of numbers. */
const wordsOf = ({ page }: PageTexts): Record<string, string> =>
  Object.fromEntries(Object.entries(page).filter(([, value]) => typeof value === 'string')) as Record<
    string,
    string
  >;

function noticeView({ tracking, pass }: Course, { notice }: PageTexts) {
  return {
    title: notice.title,
    intro: notice.intro,
    facts: noticeFor(tracking, pass !== null).map((name) => notice.facts[name]),
    remarks: [
      ...(tracking.level === 'answers' ? [] : [notice.notAnswers]),
      ...(tracking.readers ? [notice.readers(tracking.readers)] : []),
      ...(tracking.retention ? [notice.retention(tracking.retention)] : []),
      notice.alone,
    ],
  };
}

function episodeView(course: Course, index: number, identities: Identities, texts: PageTexts) {
  const { id, title, role, duration, scenario, scenes, sections } = course.episodes[index]!;
  const isLast = index === course.episodes.length - 1;
  const after = SECTIONS.filter((name) => name !== 'video' && sections[name]);
  return {
    id,
    title,
    role,
    number: index + 1,
    position: texts.page.episodeOf(index + 1, course.episodes.length),
    minutes: texts.page.minutes(duration),
    scenario: paragraphs(scenario.html),
    video: sections.video ? { title: texts.sections.video, html: paragraphs(sections.video.html) } : null,
    questions: scenes.map(({ question }) => ({
      partial: `questions/${question.kind}`,
      id: question.id,
      text: question.text.html,
      ratings: texts.ratings,
      ...kinds[question.kind].view(question, identities.get(question.id)!.letters),
    })),
    after: after.map((name) => ({
      name,
      title: texts.sections[name],
      html: paragraphs(sections[name]!.html),
    })),
    next: isLast ? texts.page.toEnd : texts.page.next,
  };
}

/** Rich text of one paragraph comes bare, for use in a label; standing alone it is a paragraph. */
const paragraphs = (html: string): string =>
  /^$|^<(p|ul|ol|h\d|blockquote|table|pre|hr)\b/.test(html) ? html : `<p>${html}</p>`;

/** A number to dial: without the `(0)` that is left out after a country code; null for anything too short. */
function dialled(phone: string): string | null {
  const digits = phone.replace(/\(0\)/g, '').replace(/[^\d+]/g, '');
  return digits.length >= 3 ? digits : null;
}
