import type { Topic } from "./protocol"

/**
 * What content scripts ask. They live in processes that a web page may have taken over: whatever else there is, lists
 * of what the reader has saved above all, is for our own pages.
 */
export const contentTopics: ReadonlySet<Topic> = new Set<Topic>([
  "spot",
  "card",
  "fullerCard",
  "cite",
  "pageOrders",
  "pageStatus",
  "object",
  "undoCorrection",
  "nameInOptions",
  "lookUp",
  "lookUpScript",
  "popoverScript",
  "chosenLanguage",
  "lifeline",
  "foundInFrame",
  "openAbove",
  "moveAbove",
  "endAbove",
  "closedAbove",
  "openPanel",
  "openLibrary",
  "openArticle"
])
