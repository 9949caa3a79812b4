import type { Span } from "../core/model"
import { parentOf } from "./form-fields"
import { unread, type BlockHost, type TextBlock } from "./text-block"

/** What a block is made of, before it is one. */
export type BlockShape = Pick<TextBlock, "host" | "segments" | "part">

/** All blocks of a page in document order, and the way from a node to its block. */
export type BlockList = {
  get(id: number): TextBlock | null
  first(): TextBlock | null
  last(): TextBlock | null
  /** The block that has this very node as a segment; the first one where a long text node is several blocks. */
  ownerOf(node: Node): TextBlock | null
  /** The block that the node is a part of. */
  blockAround(node: Node): TextBlock | null
  /**
   * Puts a block of this shape after another one (null: first of all). The block that has this shape already is moved
   * there and keeps its id; a new one has version 0. Blocks that lose a segment to it are dropped; `orphan` is told
   * their other segments.
   */
  put(shape: BlockShape, after: TextBlock | null, orphan: (segment: Node) => void): TextBlock
  /** Drops a block; `orphan` is told its segments that are in the page still. */
  drop(block: TextBlock, orphan?: (segment: Node) => void): void
}

/** An empty list. `onDrop` is told of every block that goes. */
export function createBlockList(onDrop: (block: TextBlock) => void): BlockList {
  const blocks = new Map<number, TextBlock>()
  const owners = createOwners()
  let first: TextBlock | null = null
  let last: TextBlock | null = null
  let lastId = 0

  function unlink(block: TextBlock) {
    if (block.before) block.before.after = block.after
    else first = block.after
    if (block.after) block.after.before = block.before
    else last = block.before
  }

  function link(block: TextBlock, after: TextBlock | null) {
    block.before = after
    block.after = after ? after.after : first
    if (block.after) block.after.before = block
    else last = block
    if (after) after.after = block
    else first = block
    block.order = orderBetween(after, block.after)
  }

  function dropOne(block: TextBlock) {
    if (block.isDropped) return
    block.isDropped = true
    unlink(block)
    blocks.delete(block.id)
    for (const segment of block.segments) if (owners.get(segment) === block) owners.delete(segment)
    onDrop(block)
  }

  function drop(block: TextBlock, orphan?: (segment: Node) => void) {
    for (let part: TextBlock | null = block; part; part = part.nextPart) dropOne(part)
    if (orphan) for (const lost of block.segments) if (lost.isConnected && !owners.has(lost)) orphan(lost)
  }

  /** The segments of the block are its own from now on. */
  function claim(block: TextBlock, orphan: (segment: Node) => void) {
    for (const segment of block.segments) {
      const owner = owners.get(segment)
      owners.set(segment, block)
      if (owner) drop(owner, orphan)
    }
  }

  return {
    get: (id) => blocks.get(id) ?? null,
    first: () => first,
    last: () => last,
    ownerOf: (node) => owners.get(node) ?? null,
    drop,

    blockAround(node) {
      for (let at: Node | null = node; at; at = parentOf(at)) {
        const owner = owners.get(at)
        if (owner) return owner
      }
      return null
    },

    put(shape, after, orphan) {
      const { host, segments, part } = shape
      const owner = owners.get(segments[0] ?? host)
      const known = owner ? findKnown(shape, owner) : null
      if (known) {
        if (known !== after && known.before !== after) {
          unlink(known)
          link(known, living(after))
        }
        return known
      }
      const block = newBlock(++lastId, host, segments, part)
      blocks.set(block.id, block)
      // A later part of a long text leaves the node with its first part.
      if (part && part.start > 0 && after?.part) after.nextPart = block
      else claim(block, orphan)
      link(block, living(after))
      return block
    }
  }
}

/**
 * From a node to its block. Kept on the node itself, out of the page's sight like all that a content script adds to one:
 * a `WeakMap` of a hundred thousand nodes grows in steps of which the last take 20 ms each.
 */
function createOwners() {
  const key = Symbol("block")
  type Owned = Node & { [key]?: TextBlock | undefined }
  return {
    get: (node: Owned) => node[key],
    has: (node: Owned) => node[key] !== undefined,
    set: (node: Owned, block: TextBlock) => void (node[key] = block),
    delete: (node: Owned) => void (node[key] = undefined)
  }
}

/** Wide, so that many blocks can be put into one place, each halving what is left there, before two orders are equal. */
const orderStep = 2 ** 20

function orderBetween(before: TextBlock | null, after: TextBlock | null): number {
  if (before && after) return (before.order + after.order) / 2
  if (before) return before.order + orderStep
  return after ? after.order - orderStep : 0
}

/** Most blocks of a page stay without a mention. */
const none: readonly never[] = []

function newBlock(id: number, host: BlockHost, segments: readonly Node[], part: Span | null): TextBlock {
  return {
    id,
    host,
    segments,
    part,
    version: 0,
    readVersion: unread,
    mentions: none,
    votes: none,
    marked: none,
    words: 0,
    isAside: false,
    isHeading: null,
    order: 0,
    before: null,
    after: null,
    nextPart: null,
    isDropped: false,
    seenAt: 0
  }
}

function findKnown({ host, segments, part }: BlockShape, owner: TextBlock): TextBlock | null {
  if (owner.host !== host) return null
  for (let block: TextBlock | null = owner; block; block = block.nextPart) {
    if (isSamePart(block.part, part) && isSameNodes(block.segments, segments)) return block
  }
  return null
}

/** A block that is still in the list; one that went since leaves its place to the one before it. */
function living(block: TextBlock | null): TextBlock | null {
  let at = block
  while (at?.isDropped) at = at.before
  return at
}

function isSamePart(a: Span | null, b: Span | null): boolean {
  return a?.start === b?.start && a?.end === b?.end
}

function isSameNodes(a: readonly Node[], b: readonly Node[]): boolean {
  return a.length === b.length && a.every((node, i) => node === b[i])
}
