import type { BackgroundHandlers } from "../webext/answer-asks"
import type { EngineKeeping } from "../webext/engine-keeping"
import type { EngineProtocol } from "../webext/engine-protocol"

/** Answers what our own pages ask about search engines. */
export function createEngineAnswers(engines: EngineKeeping): Pick<BackgroundHandlers, keyof EngineProtocol> {
  return {
    allEngines: () => engines.all(),
    addEngine: (wish) => engines.add(wish),
    removeEngine: ({ id }) => engines.remove(id),
    searchEngine: ({ id, query }, { tab }) =>
      tab?.incognito === true ? { status: "failed", problem: { kind: "private" } } : engines.search(id, query)
  }
}
