/**
 * The 32-bit hashes that matching tables are keyed by. They are part of the table's format. A collision is never a
 * wrong match, only a spelling that is compared in vain: see `spelling.ts`.
 */
const SEED = 0x2545f491
/** The prime of FNV-1a, and its inverse modulo 2³². */
const PRIME = 0x01000193
const PRIME_INVERSE = 0x359c449b

export const EMPTY_HASH = SEED

/** Adds one folded unit to the running hash of a token. */
export function addUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME)
}

/** The hash before `unit` was added: a word without its plural s needs no second reading. */
export function withoutUnit(hash: number, unit: number): number {
  return Math.imul(hash, PRIME_INVERSE) ^ unit
}

/** The key of a token from its running hash. Never 0, which marks an empty slot. */
export function keyOf(hash: number): number {
  const spread = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (spread ^ (spread >>> 12)) | 0 || 1
}

/** The key of the tokens behind `state`, followed by the token `key`. */
export function joinKeys(state: number, key: number): number {
  return state === 0 ? key : keyOf((Math.imul(state, 0x9e3779b1) + key) | 0)
}
