const spinMs = 300

/** How much of a processor a process gets now, 0 to 1: measured by keeping one busy for a moment. */
export function shareOfProcessor(): number {
  const before = process.cpuUsage()
  const start = performance.now()
  let wall = 0
  while (wall < spinMs) wall = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  return Math.min(1, (user + system) / 1000 / wall)
}
