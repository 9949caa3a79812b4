import { existsSync } from "node:fs"
import { expect, it } from "vitest"
import { isBuild, testSteps } from "../../../src/node/run/test-steps"

it.each(testSteps.map(({ name, args }) => [name, args] as const))("%s runs files that exist", (_, args) => {
  const files = args.filter((arg) => arg.includes("/"))
  expect(files.filter((file) => !existsSync(file))).toEqual([])
})

it("looks at what is built after it is built", () => {
  const lastBuild = testSteps.findLastIndex(isBuild)
  const firstLook = testSteps.findIndex(({ needsBuild }) => needsBuild)
  expect(lastBuild).toBeGreaterThan(-1)
  expect(firstLook).toBeGreaterThan(lastBuild)
})
