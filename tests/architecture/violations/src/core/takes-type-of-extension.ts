import type { Protocol } from "../webext/protocol"
export type Topic = Protocol["topic"]
