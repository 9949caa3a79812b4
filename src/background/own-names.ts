import type { BackgroundHandlers } from "../webext/answer-asks"
import type { OwnNamesProtocol } from "../webext/own-names-protocol"
import type { OwnNaming } from "../webext/own-naming"
import { mustNotBePrivate } from "../webext/private-window"

/** Answers what the library asks about the reader's own names. */
export function createOwnNamesAnswers(naming: OwnNaming): Pick<BackgroundHandlers, keyof OwnNamesProtocol> {
  return {
    newNames: ({ count }) => naming.proposed(count),
    async decideNames({ wishes }, sender) {
      mustNotBePrivate(sender)
      return naming.decide(wishes)
    },
    undoNames: ({ ids }) => naming.undo(ids),
    nameDecisions: () => naming.decisions(),
    restoreNames: ({ decisions }) => naming.restore(decisions)
  }
}
