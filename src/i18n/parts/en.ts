import { en } from '../en.ts';
import type { PartTexts } from './part-texts.ts';

export const enPart: PartTexts = {
  page: {
    passRules: (count) =>
      count === 'unlimited'
        ? 'Your first answer to each question counts. You may repeat the episode as often as you like.'
        : en.page.passRules(count),
    exit: 'Exit episode',
    attestWhy: 'Without your confirmation the episode does not count as completed.',
    commentsMissing: 'What you have written about this episode is not in the learning platform yet:',
    endOpen: 'This episode is still open:',
    confirmationText: 'This episode has been worked through.',
    blocked:
      'The episode does not start here: your browser or your learning platform does not let the program of this page run.',
    openOtherPage: 'Open the second version of the episode',
    blockedStill:
      'If that does not start either, turn on JavaScript in your browser, or ask whoever assigned the episode to you.',
  },
  facts: {
    completion: 'whether and when you started and completed the episode',
    attestation: 'your confirmation at the end of the episode, with the time',
    sessionTime: 'how long the episode was visible on your screen',
  },
  player: {
    startBegin: 'Start episode',
    welcomeDone: 'You have completed this episode. Everything stays open to read.',
    welcomeFailed:
      'This episode is over and the result is final. Please ask whoever assigned it to you; you can still read everything.',
    restarted: 'Your earlier progress does not fit this episode, so you start from the beginning.',
    exitHint:
      'Please exit the episode when you are done, so that your learning platform can close the session cleanly.',
    exitHintOpen: 'You can also continue later. In that case, exit the episode for today.',
    exited: 'You can leave the episode now.',
    endSafe: 'Your learning platform has confirmed that everything is saved – you can leave the episode now.',
    endEndedByLms:
      'Your learning platform ended the session before everything was saved. Please open the episode there again and answer what is then still open.',
    endUnconfirmed:
      'Your learning platform has not confirmed that everything is saved. Please exit the episode and check there whether it counts as completed.',
    resultCompleted: 'Well done! You have answered all questions and completed the episode.',
    resultFailed:
      'This time you scored {score}%; the pass mark is {mark}%. You can go through the episode again; the better result counts.',
    resultFailedFinal:
      'You scored {score}%; the pass mark is {mark}%. There are no further attempts. Please ask whoever assigned the episode to you.',
    statusLostLong:
      'Still not saved – we keep trying. Please check your internet connection and your sign-in to the learning platform. If that does not help, open the episode there again.',
    statusRefused: 'Your learning platform has ended the session. Please open the episode there again.',
    statusEndedByLms:
      'Your learning platform has ended the session. What you did until {time} is saved. Please open the episode there again.',
    statusFault: 'Something has gone wrong here. Please open the episode in your learning platform again.',
    statusEnded: 'Your progress is saved. You can leave the episode now.',
    statusEndedUnsaved:
      'Your learning platform has not confirmed that everything is saved. Please open the episode again later and check that nothing is missing.',
    renewed: 'Your learning platform has begun this episode anew for you, so you start from the beginning.',
    endDenied:
      'Your learning platform has not saved everything; you may no longer be signed in there. Please open the episode there again and answer what is then still open.',
    statusDenied:
      'Your learning platform does not save anything; you may no longer be signed in there. Please open the episode there again.',
    statusDeniedSaved:
      'Your learning platform no longer saves anything; you may no longer be signed in there. What you did until {time} is saved. Please open the episode there again.',
    statusUnreadable:
      'The episode cannot read the answers of your learning platform: nothing is saved. Please contact your support.',
  },
};
