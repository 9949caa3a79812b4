import { describe, expect, it } from "vitest"
import { isFishingSeason } from "../../../src/core/linking/common-nouns"
import { spanned } from "./spans"

function isSeason(marked: string): boolean {
  const { text, span } = spanned(marked)
  return isFishingSeason(text, span)
}

describe("«Путина» where a sentence begins", () => {
  it.each([
    "{Путина} стартовала раньше срока",
    "{Путина}-2019 побила рекорды",
    "Камчатка ждёт. {Путина} на западном побережье началась в мае",
    "Новости посёлка\n{Путина} обещает быть щедрой",
    "Сайра пришла. {Путина} у островов даёт работу: к путине готовы все"
  ])("is the fishing season: %s", (marked) => {
    expect(isSeason(marked)).toBe(true)
  })

  it.each([
    "{Путина} спросили о переговорах",
    "{Путина} на форуме встретили стоя",
    "рыбаки просят {Путина} помочь, путина сорвана",
    "{Путину} доложили о том, что путина началась"
  ])("is the president: %s", (marked) => {
    expect(isSeason(marked)).toBe(false)
  })
})
