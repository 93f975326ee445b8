import type { Course } from '../course/course.ts';
import { featuresOf } from '../course/features.ts';
import type { PackagePlan } from '../plan/package-plan.ts';
import type { Unit } from '../course/units.ts';
import { textsFor, textsForPart } from '../i18n/languages.ts';
import type { PageTexts } from '../i18n/texts.ts';
import { noticeFor } from '../lms/notice.ts';
import { retentionOf } from '../lms/record.ts';
import { type EpisodePlace, episodeView, teaserView } from './episode-view.ts';
import { pageTexts, playerTexts } from './page-texts.ts';
import { asBlock } from './block.ts';

/** Template values of a package; rich texts become HTML in `withHtml`. */
export function pageView({ course, part, identities }: PackagePlan, toolVersion: string) {
  const texts = part ? textsForPart(course.language) : textsFor(course.language);
  const features = featuresOf(course, identities);
  const minutes = course.episodes.reduce((sum, { duration }) => sum + duration, 0);
  const partTitle = part && `${texts.page.episodeOf(part.number, part.total)}: ${course.episodes[0]!.title}`;
  return {
    language: course.language,
    logo: course.brand?.logo ?? null,
    title: course.title,
    description: course.description,
    intro: asBlock(course.intro),
    part: partTitle,
    facts: `${partTitle ?? texts.page.episodes(course.episodes.length)} · ${texts.page.minutes(minutes)}`,
    pass: course.pass && {
      mark: texts.page.passMark(new Intl.NumberFormat(course.language).format(course.pass.score)),
      rules: texts.page.passRules(course.pass.attempts),
    },
    attestation: course.attestation,
    takesComments: course.comments === 'send',
    texts: {
      ...pageTexts(texts),
      consequence: texts.scenes.consequence,
      otherWays: texts.scenes.others,
    },
    ...playerTexts(features, texts),
    hasNews: features.includes('news'),
    version: course.version,
    versions: `${toolVersion}/${course.version}`,
    notice: noticeView(course, texts),
    contacts: course.contacts.map(({ name, role, mail, phone }) => ({
      name,
      role,
      mail: mail ?? null,
      phone: phone ?? null,
      dial: phone ? dialString(phone) : null,
    })),
    takeaways: course.episodes.flatMap(({ title, sections }) =>
      sections.takeaway ? [{ title, html: asBlock(sections.takeaway) }] : [],
    ),
    teaser: part ? teaserView(course.episodes.at(-1)!, texts) : null,
    episodes: course.episodes.map((episode, index) =>
      episodeView(course, episode, placeOf(course, index, part), identities, texts),
    ),
  };
}

/** The position of an episode in its series, or in the course where there is no series. */
const placeOf = ({ episodes }: Course, index: number, part: Unit['part']): EpisodePlace => ({
  number: part?.number ?? index + 1,
  total: part?.total ?? episodes.length,
  isLast: index === episodes.length - 1,
  teaserAtEnd: part !== null,
});

function noticeView(course: Course, { notice }: PageTexts) {
  const { tracking } = course;
  return {
    title: notice.title,
    intro: notice.intro,
    facts: noticeFor(course).map((name) => notice.facts[name]),
    remarks: [
      ...(retentionOf(course).open === 'done' ? [notice.notAnswers] : []),
      ...(tracking.readers ? [notice.readers(tracking.readers)] : []),
      ...(tracking.retention ? [notice.retention(tracking.retention)] : []),
      notice.alone,
    ],
  };
}

/** A phone number for a `tel:` link, without the `(0)` after a country code; null with fewer than three characters. */
function dialString(phone: string): string | null {
  const digits = phone.replace(/\(0\)/g, '').replace(/[^\d+]/g, '');
  return digits.length >= 3 ? digits : null;
}
