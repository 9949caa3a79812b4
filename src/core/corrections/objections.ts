/** What a reader can say to a mark: it is not this on this page, it is not this anywhere, this is never to be marked. */
export const objections = ["not-here", "not-this", "never"] as const
export type Objection = (typeof objections)[number]
