import type { PageTexts } from './texts.ts';

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
  ratings: { best: 'Recommended', ok: 'Acceptable', poor: 'Not recommended' },
  page: {
    skip: 'Skip to content',
    whatAwaitsYou: 'What to expect',
    episodes: (count) => (count === 1 ? '1 episode' : `${count} episodes`),
    minutes: (count) => (count === 1 ? 'about 1 minute' : `about ${count} minutes`),
    passMark: (score) => `To pass you need ${score}%.`,
    passRules: (attempts) => `Your first answer to each question counts. ${attemptsLeft(attempts)}`,
    episodeOf: (number, total) => `Episode ${number} of ${total}`,
    optionsHint: 'Choose one answer.',
    check: 'Check answer',
    retry: 'Try another answer',
    next: 'Next',
    toEnd: 'Go to summary',
    back: 'Back',
    exit: 'Exit course',
    attestTitle: 'Your confirmation',
    finish: 'Confirm',
    commentPrivate:
      'Your text stays on this page and is saved nowhere. Print it if you would like to keep it.',
    commentSend: (readers) =>
      `Your comment is saved with your name in the learning platform. Who can read it: ${readers.replace(/\.$/, '')}. You need not write anything.`,
    commentUnsent: 'You have written a comment, but not sent it yet.',
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
    newWindow: 'opens in a new window',
    progressLabel: 'Progress',
    noScript: 'This course needs JavaScript. Please turn it on in your browser and reload the page.',
  },
  notice: {
    title: 'What is recorded',
    intro: 'Your learning platform receives:',
    facts: {
      completion: 'whether and when you started and completed the course',
      success: 'whether you passed, and with what percentage',
      progress: 'how far you have come',
      answer: 'your first answer to each question, with the time of day',
      latency: 'how long each answer took you',
      attestation: 'your confirmation at the end of the course, with the time of day',
      comment: 'comments that you send',
      sessionTime: 'how long the course was visible on your screen',
      place: 'where you were last',
      resumeDone: 'which questions you have answered, so that you can continue later',
      resumeRatings: 'until the result is final: how your answers were rated, so that you can continue later',
      resumeAnswers: 'your answers as resume data, so that you can continue later',
    },
    notAnswers: 'It does not receive your individual answers.',
    readers: (names) => `Who can see this: ${names.replace(/\.$/, '')}.`,
    retention: (period) => `Retention: ${period.replace(/\.$/, '')}.`,
    alone: 'The course itself stores nothing on your device and sends nothing to anyone else.',
  },
  player: {
    titleEpisode: 'Episode {number}: {title}',
    chooseFirst: 'Please choose an answer first.',
    attestFirst: 'Please tick the box first.',
    commentEmpty: 'Please write something first.',
    commentTooLong: 'Your comment has {count} characters; up to {max} are possible. Please shorten it.',
    commentWaiting: 'Not delivered yet – we keep trying. Please leave this window open.',
    commentSent: 'Your comment has arrived. Thank you!',
    commentRefused:
      'Your learning platform did not accept the comment. Your text stays here, so that you can copy or change it.',
    commentNowhere: 'Nothing is sent at the moment. Your text stays on this page only.',
    startBegin: 'Start course',
    startResume: 'Continue',
    startAgain: 'Start a new attempt',
    startRead: 'Look at it again',
    passMarkOfLms: 'To pass you need {score}%, as set by your learning platform.',
    welcomeBack: 'Welcome back! You have answered {done} of {total} questions.',
    welcomeDone: 'You have completed this course. Everything stays open to read.',
    welcomeFailed:
      'This course is over and the result is final. Please ask whoever assigned the course to you; you can still read everything.',
    restarted: 'Your earlier progress does not fit this course, so you start from the beginning.',
    progress: '{done} of {total} answered',
    answered: 'answered',
    exitHint:
      'Please exit the course when you are done, so that your learning platform can close the session cleanly.',
    exitHintOpen: 'You can also continue later. In that case, exit the course for today.',
    exited: 'You can close this window or return to your learning platform.',
    endSafe: 'Your learning platform has confirmed that everything is saved – you can close the window.',
    endWaiting:
      'Your learning platform has not confirmed yet that everything is saved. Please leave the window open; we keep trying.',
    endCut:
      'Your learning platform ended the session before everything was saved. Please open the course there again and answer what is then still open.',
    endUnsaid:
      'Your learning platform has not confirmed that everything is saved. Please exit the course and check there whether it counts as completed.',
    resultCompleted: 'Well done! You have answered all questions and completed the course.',
    resultAnswered: 'Well done! You have answered all questions.',
    resultPassed: 'Passed! You scored {score}%; the pass mark is {mark}%.',
    resultFailed:
      'This time you scored {score}%; the pass mark is {mark}%. You can go through the course again; the better result counts.',
    resultFailedFinal:
      'You scored {score}%; the pass mark is {mark}%. There are no further attempts. Please ask whoever assigned the course to you.',
    resultBrowse: 'This was a preview; nothing was recorded.',
    resultUntracked: 'No learning platform is connected, so nothing was saved.',
    practice: 'That was for practice. Your first answer is the one that counts.',
    statusConnecting: 'Connecting to the learning platform …',
    statusTracked: 'Connected to the learning platform',
    statusSaved: 'Saved at {time}',
    statusLost: 'Not saved yet – we keep trying. Please leave this window open.',
    statusLostLong:
      'Still not saved – we keep trying. Please check your internet connection and your sign-in to the learning platform. If that does not help, open the course there again.',
    statusOffline: 'No connection – we keep trying. Please leave this window open.',
    statusReview: 'Review: nothing is recorded.',
    statusBrowse: 'Preview: nothing is recorded.',
    statusUntracked: 'No learning platform found: nothing is saved.',
    statusRefused: 'Your learning platform has ended the session. Please open the course there again.',
    statusCut:
      'Your learning platform has ended the session. What you did until {time} is saved. Please open the course there again.',
    statusFault: 'Something has gone wrong here. Please open the course in your learning platform again.',
    statusEnded: 'Your progress is saved. You can close this window.',
    statusEndedUnsaved:
      'Your learning platform has not confirmed that everything is saved. Please open the course again later and check that nothing is missing.',
  },
};

const attemptsLeft = (attempts: number | 'unlimited'): string => {
  if (attempts === 'unlimited') return 'You may repeat the course as often as you like.';
  return attempts === 1 ? 'You have one attempt.' : `You have ${attempts} attempts; the best one counts.`;
};
