import type { Section } from '../course/sections.ts';
import type { NoticeName } from '../lms/notice.ts';

/** Texts that the player shows at run time; it replaces placeholders such as `{name}`. */
export interface PlayerTexts {
  readonly titleEpisode: string;
  readonly welcomeAttest: string;
  readonly attestFirst: string;
  readonly commentEmpty: string;
  readonly commentTooLong: string;
  readonly commentWaiting: string;
  readonly commentSent: string;
  readonly commentUnconfirmed: string;
  readonly commentRefused: string;
  readonly commentUnavailable: string;
  readonly startBegin: string;
  readonly startResume: string;
  readonly startAgain: string;
  readonly startRead: string;
  readonly passMarkOfLms: string;
  readonly welcomeBack: string;
  readonly welcomeDone: string;
  readonly welcomeFailed: string;
  readonly restarted: string;
  readonly renewed: string;
  readonly newsUpdated: string;
  readonly newsAdded: string;
  readonly newsWhyOpen: string;
  readonly newsWhyFinal: string;
  readonly stateUpdated: string;
  readonly stateAdded: string;
  readonly progress: string;
  readonly answered: string;
  readonly exitHint: string;
  readonly exitHintOpen: string;
  readonly exited: string;
  readonly endSafe: string;
  readonly endWaiting: string;
  readonly endEndedByLms: string;
  readonly endDenied: string;
  readonly endUnconfirmed: string;
  readonly resultCompleted: string;
  readonly resultAnswered: string;
  readonly resultPassed: string;
  readonly resultReached: string;
  readonly resultFailed: string;
  readonly resultFailedFinal: string;
  readonly resultBrowse: string;
  readonly resultUntracked: string;
  readonly practice: string;
  readonly printBlocked: string;
  readonly linkBlocked: string;
  readonly statusConnecting: string;
  readonly statusTracked: string;
  readonly statusSaving: string;
  readonly statusSaved: string;
  readonly statusLost: string;
  readonly statusLostLong: string;
  readonly statusDenied: string;
  readonly statusDeniedSaved: string;
  readonly statusDoubtful: string;
  readonly statusOffline: string;
  readonly statusReview: string;
  readonly statusBrowse: string;
  readonly statusUntracked: string;
  readonly statusUnreadable: string;
  readonly statusRefused: string;
  readonly statusEndedByLms: string;
  readonly statusFault: string;
  readonly statusEnded: string;
  readonly statusEndedUnsaved: string;
}

/** Labels of scenes, in the author's files and on the page. */
export interface SceneTexts {
  readonly scene: string;
  readonly consequence: string;
  readonly next: string;
  /** summary of the scenes that other answers would have led to */
  readonly others: string;
}

/** Texts about films, with a provider's name and the host that a film is loaded from. */
export interface FilmTexts {
  /** in the author's files and on the page */
  readonly transcript: string;
  readonly captions: string;
  consent(provider: string): string;
  readonly play: string;
  readonly skip: string;
  readonly whereTo: string;
  dataGoes(provider: string, host: string): string;
  policy(provider: string): string;
  readonly stop: string;
  readonly blank: string;
  readonly offline: string;
}

/** All texts of the page other than the author's, in one language. */
export interface PageTexts {
  /** headings of the known sections, in the author's files and on the page */
  readonly sections: Readonly<Record<Section, string>>;
  readonly scenes: SceneTexts;
  readonly film: FilmTexts;
  readonly ratings: Readonly<Record<'best' | 'ok' | 'poor', string>>;
  readonly page: {
    readonly skip: string;
    readonly whatAwaitsYou: string;
    episodes(count: number): string;
    minutes(count: number): string;
    passMark(score: string): string;
    passRules(attempts: number | 'unlimited'): string;
    episodeOf(number: number, total: number): string;
    readonly newsTitle: string;
    readonly newsOnly: string;
    readonly check: string;
    readonly retry: string;
    readonly next: string;
    readonly toEnd: string;
    readonly back: string;
    readonly exit: string;
    readonly attestTitle: string;
    readonly attestWhy: string;
    readonly finish: string;
    readonly commentPrivate: string;
    commentSend(readers: string): string;
    readonly commentsMissing: string;
    readonly send: string;
    readonly print: string;
    readonly feedback: string;
    readonly otherAnswers: string;
    readonly endTitle: string;
    readonly endOpen: string;
    readonly contacts: string;
    readonly help: string;
    readonly helpCode: string;
    readonly helpCodeNote: string;
    readonly leavesCourse: string;
    readonly newWindow: string;
    /** what an author writes as the description of a decorative picture */
    readonly decorative: string;
    readonly contents: string;
    readonly logo: string;
    readonly takeaways: string;
    readonly printTakeaways: string;
    readonly confirmation: string;
    readonly confirmationText: string;
    readonly confirmationName: string;
    readonly confirmationCourse: string;
    readonly confirmationVersion: string;
    readonly confirmationDate: string;
    readonly confirmationNote: string;
    readonly printConfirmation: string;
    /** where the player does not run; the second page of the package may help */
    readonly blocked: string;
    readonly openOtherPage: string;
    readonly blockedStill: string;
  };
  readonly notice: {
    readonly title: string;
    readonly intro: string;
    readonly facts: Readonly<Record<NoticeName, string>>;
    readonly notAnswers: string;
    readers(names: string): string;
    retention(period: string): string;
    readonly alone: string;
  };
  readonly player: PlayerTexts;
}
