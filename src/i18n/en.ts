import { pluralPhrase } from './plural.ts';
import type { PageTexts } from './texts.ts';

const attempts = pluralPhrase('en', {
  one: 'You have one attempt.',
  other: 'You have # attempts; the best one counts.',
});

export const en: PageTexts = {
  sections: {
    video: 'Video',
    takeaway: 'Takeaway',
    legal: 'Legal note',
    reading: 'Further reading',
    teaser: 'Coming up',
    comment: 'Your comment',
    notes: 'Notes',
  },
  scenes: {
    scene: 'Scene',
    consequence: 'What happens next',
    next: 'Continue with',
    others: 'See the other paths',
  },
  film: {
    transcript: 'Transcript',
    captions: 'Captions',
    consent: (provider) =>
      `When you play the film, data such as your IP address go to ${provider}, also in the USA. The film is optional: everything that matters is in the transcript.`,
    play: 'Play film',
    skip: 'Go on without the film',
    whereTo: 'Where my data go',
    dataGoes: (provider, host) =>
      `Before you click, nothing is loaded from ${provider}. When you play the film, your browser gets it from ${host}. ${provider} then learns your IP address, the web address of your learning platform, your browser and your device. It also learns when you watch which film, and may set cookies. Your choice is not stored anywhere and holds only until you leave this page. You can take it back at any time.`,
    policy: (provider) => `Privacy policy of ${provider}`,
    stop: 'Close the film and send nothing more',
    blank:
      'If the picture stays empty, the film is blocked here or cannot be reached. Everything that matters is in the transcript.',
    offline: 'There is no internet connection right now. Everything that matters is in the transcript too.',
  },
  ratings: { best: 'Recommended', ok: 'Acceptable', poor: 'Not recommended' },
  page: {
    skip: 'Skip to content',
    whatAwaitsYou: 'What to expect',
    episodes: pluralPhrase('en', { one: '# episode', other: '# episodes' }),
    minutes: pluralPhrase('en', { one: 'about # minute', other: 'about # minutes' }),
    passMark: (score) => `To pass you need ${score}%.`,
    passRules: (count) =>
      `Your first answer to each question counts. ${count === 'unlimited' ? 'You may repeat the course as often as you like.' : attempts(count)}`,
    episodeOf: (number, total) => `Episode ${number} of ${total}`,
    newsTitle: 'What has changed',
    newsOnly: 'Show only what has changed',
    check: 'Check answer',
    retry: 'Try another answer',
    next: 'Next',
    toEnd: 'Go to summary',
    back: 'Back',
    exit: 'Exit course',
    attestTitle: 'Your confirmation',
    attestWhy: 'Without your confirmation the course does not count as completed.',
    finish: 'Confirm',
    commentPrivate:
      'Your text stays on this page and is saved nowhere. Print it if you would like to keep it.',
    commentSend: (readers) =>
      `Your comment is saved with your name in the learning platform. Who can read it: ${readers.replace(/\.$/, '')}. You do not have to write anything.`,
    commentsMissing: 'What you have written about these episodes is not in the learning platform yet:',
    send: 'Send comment',
    print: 'Print',
    feedback: 'Feedback',
    otherAnswers: 'The other answers',
    endTitle: 'Summary',
    endOpen: 'These episodes are still open:',
    contacts: 'Contact',
    help: 'Help',
    helpCode: 'If something does not work, please give this code to your support team:',
    helpCodeNote: 'It only describes the connection to the learning platform and says nothing about you.',
    leavesCourse: 'leaves the course, opens in a new window',
    newWindow: 'opens in a new window',
    decorative: 'decorative',
    contents: 'Contents',
    logo: 'Logo',
    takeaways: 'Your takeaways',
    printTakeaways: 'Print takeaways',
    confirmation: 'Confirmation of participation',
    confirmationText: 'All episodes of this course have been worked through.',
    confirmationName: 'Name',
    confirmationCourse: 'Course',
    confirmationVersion: 'Version',
    confirmationDate: 'As of',
    confirmationNote: 'For your own records. Only the entry in your learning platform counts as proof.',
    printConfirmation: 'Print confirmation',
    blocked:
      'The course does not start here: your browser or your learning platform does not let the program of this page run.',
    openOtherPage: 'Open the second version of the course',
    blockedStill:
      'If that does not start either, turn on JavaScript in your browser, or ask whoever assigned the course to you.',
  },
  notice: {
    title: 'What is recorded',
    intro: 'Your learning platform receives:',
    facts: {
      completion: 'whether and when you started and completed the course',
      success: 'whether you passed, and with what percentage',
      progress: 'how far you have come',
      answer: 'your first answer to each question, with its time and rating, and the recommended answer',
      latency: 'how long each answer took you',
      attestation: 'your confirmation at the end of the course, with the time',
      comment: 'comments that you send, with episode and time',
      sessionTime: 'how long the course was visible on your screen',
      place: 'where you were last',
      resumeDone: 'which questions you have answered, so that you can continue later',
      resumeRatings: 'until the result is final: how your answers were rated, so that you can continue later',
      resumeRuns: 'which attempt you are on, and your best result so far',
      resumeAnswers: 'your answers as resume data, so that you can continue later',
    },
    notAnswers: 'It does not receive your individual answers.',
    readers: (names) => `Who can see this: ${names.replace(/\.$/, '')}.`,
    retention: (period) => `Retention: ${period.replace(/\.$/, '')}.`,
    alone: 'The course itself stores nothing on your device and sends nothing to anyone else.',
  },
  player: {
    titleEpisode: 'Episode {number}: {title}',
    welcomeAttest: 'Welcome back! You have answered all questions; only your confirmation is missing.',
    attestFirst: 'Please tick the box first.',
    commentEmpty: 'Please write something first.',
    commentTooLong: 'Your comment has {count} characters; up to {max} are possible. Please shorten it.',
    commentWaiting: 'Not delivered yet – we keep trying. Please keep this page open.',
    commentSent: 'Your comment has arrived. Thank you!',
    commentUnconfirmed:
      'Your comment has been sent. Your learning platform does not confirm that it has arrived.',
    commentRefused:
      'Your learning platform did not accept the comment. Your text stays here, so that you can copy or change it.',
    commentUnavailable: 'Nothing is sent at the moment. Your text stays on this page only.',
    startBegin: 'Start course',
    startResume: 'Continue',
    startAgain: 'Start a new attempt',
    startRead: 'Look at it again',
    passMarkOfLms: 'To pass you need {score}%, as set by your learning platform.',
    welcomeBack: 'Welcome back: {position}, about {minutes} left.',
    welcomeDone: 'You have completed this course. Everything stays open to read.',
    welcomeFailed:
      'This course is over and the result is final. Please ask whoever assigned the course to you; you can still read everything.',
    restarted: 'Your earlier progress does not fit this course, so you start from the beginning.',
    renewed: 'Your learning platform has begun this course anew for you, so you start from the beginning.',
    newsUpdated: 'Episode {number} has been updated: {title}',
    newsAdded: 'Episode {number} is new: {title}',
    newsWhyOpen:
      'The situation, the question or the answers have changed there, so your earlier answer no longer fits. Please answer once more.',
    newsWhyFinal: 'Your result stays as it is. If you like, have a look at what is new.',
    stateUpdated: 'updated',
    stateAdded: 'new',
    progress: '{done} of {total} answered',
    answered: 'answered',
    exitHint:
      'Please exit the course when you are done, so that your learning platform can close the session cleanly.',
    exitHintOpen: 'You can also continue later. In that case, exit the course for today.',
    exited: 'You can leave the course now.',
    endSafe: 'Your learning platform has confirmed that everything is saved – you can leave the course now.',
    endWaiting:
      'Your learning platform has not confirmed yet that everything is saved. Please keep this page open; we keep trying.',
    endEndedByLms:
      'Your learning platform ended the session before everything was saved. Please open the course there again and answer what is then still open.',
    endDenied:
      'Your learning platform has not saved everything; you may no longer be signed in there. Please open the course there again and answer what is then still open.',
    endUnconfirmed:
      'Your learning platform has not confirmed that everything is saved. Please exit the course and check there whether it counts as completed.',
    resultCompleted: 'Well done! You have answered all questions and completed the course.',
    resultAnswered: 'Well done! You have answered all questions.',
    resultPassed: 'Passed! You scored {score}%; the pass mark is {mark}%.',
    resultReached: 'You scored {score}%; the pass mark is {mark}%.',
    resultFailed:
      'This time you scored {score}%; the pass mark is {mark}%. You can go through the course again; the better result counts.',
    resultFailedFinal:
      'You scored {score}%; the pass mark is {mark}%. There are no further attempts. Please ask whoever assigned the course to you.',
    resultBrowse: 'This was a preview; nothing was recorded.',
    resultUntracked: 'No learning platform is connected, so nothing was saved.',
    printBlocked: 'Your learning platform does not allow printing here. You can copy the text instead.',
    linkBlocked:
      'Has no window opened? Then your learning platform does not allow new windows here. The address to copy: {address}',
    practice: 'That was for practice. Your first answer is the one that counts.',
    statusConnecting: 'Connecting to the learning platform …',
    statusTracked: 'Connected to the learning platform',
    statusSaving: 'Saving …',
    statusSaved: 'Saved at {time}',
    statusLost: 'Not saved yet – we keep trying. Please keep this page open.',
    statusLostLong:
      'Still not saved – we keep trying. Please check your internet connection and your sign-in to the learning platform. If that does not help, open the course there again.',
    statusDenied:
      'Your learning platform does not save anything; you may no longer be signed in there. Please open the course there again.',
    statusDeniedSaved:
      'Your learning platform no longer saves anything; you may no longer be signed in there. What you did until {time} is saved. Please open the course there again.',
    statusDoubtful:
      'Your learning platform does not confirm that it saves. At the end, please check there that your progress has arrived.',
    statusOffline: 'No connection – we keep trying. Please keep this page open.',
    statusReview: 'Review: nothing is recorded.',
    statusBrowse: 'Preview: nothing is recorded.',
    statusUntracked: 'No learning platform found: nothing is saved.',
    statusUnreadable:
      'The course cannot read the answers of your learning platform: nothing is saved. Please contact your support.',
    statusRefused: 'Your learning platform has ended the session. Please open the course there again.',
    statusEndedByLms:
      'Your learning platform has ended the session. What you did until {time} is saved. Please open the course there again.',
    statusFault: 'Something has gone wrong here. Please open the course in your learning platform again.',
    statusEnded: 'Your progress is saved. You can leave the course now.',
    statusEndedUnsaved:
      'Your learning platform has not confirmed that everything is saved. Please open the course again later and check that nothing is missing.',
  },
};
