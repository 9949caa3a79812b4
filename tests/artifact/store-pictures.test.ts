import { readdirSync, readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { readPng } from "../e2e/browsers/png"

const folder = new URL("../../assets/store/screenshots/", import.meta.url)
const pictures = readdirSync(folder)

it("keeps as many pictures as stores show, and no more", () => {
  expect(pictures.length).toBeGreaterThanOrEqual(1)
  // Five is the Chrome Web Store's limit: https://developer.chrome.com/docs/webstore/images
  expect(pictures.length).toBeLessThanOrEqual(5)
})

it.each(pictures)("draws %s in the size that the Chrome Web Store asks for", (name) => {
  const { width, height } = readPng(readFileSync(new URL(name, folder)))
  expect([width, height]).toEqual([1280, 800])
})
