import { expect, it } from "vitest"
import { searchPeers, type SearchPeer } from "./search-peers"

const passages = [
  "The reactor at Dawei was never built.",
  "Nobody spoke.",
  "Jets came from Moscow that year."
]

it.each(Object.keys(searchPeers) as SearchPeer[])(
  "%s ranks what has any word of a page, and no more",
  (peer) => {
    const rank = searchPeers[peer](passages)
    expect(rank("On Friday a delegation visited the reactor, and others came from Mandalay.")).toBe(2)
    expect(rank("Kyaukphyu")).toBe(0)
  }
)
