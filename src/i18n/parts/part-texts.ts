import type { PageTexts, PlayerTexts } from '../texts.ts';

/** Texts of a package that holds one episode of a series, in place of those that speak of the whole course. */
export interface PartTexts {
  readonly page: Pick<
    PageTexts['page'],
    | 'passRules'
    | 'exit'
    | 'attestWhy'
    | 'commentsMissing'
    | 'endOpen'
    | 'confirmationText'
    | 'blocked'
    | 'openOtherPage'
    | 'blockedStill'
  >;
  readonly facts: Pick<PageTexts['notice']['facts'], 'completion' | 'attestation' | 'sessionTime'>;
  readonly player: Pick<
    PlayerTexts,
    | 'startBegin'
    | 'welcomeDone'
    | 'welcomeFailed'
    | 'restarted'
    | 'exitHint'
    | 'exitHintOpen'
    | 'exited'
    | 'endSafe'
    | 'endEndedByLms'
    | 'endUnconfirmed'
    | 'resultCompleted'
    | 'resultFailed'
    | 'resultFailedFinal'
    | 'statusLostLong'
    | 'statusRefused'
    | 'statusEndedByLms'
    | 'statusFault'
    | 'statusEnded'
    | 'statusEndedUnsaved'
    | 'renewed'
    | 'endDenied'
    | 'statusDenied'
    | 'statusDeniedSaved'
    | 'statusUnreadable'
  >;
}
