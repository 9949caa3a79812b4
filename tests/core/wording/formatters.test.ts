import { describe, expect, it } from "vitest"
import { dateFormat, numberFormat } from "../../../src/core/wording/formatters"

describe("formatters", () => {
  it("are made once for a language and a format", () => {
    const format = () => dateFormat("en-GB", { month: "long", timeZone: "UTC" })
    expect(format()).toBe(format())
  })

  it("are others for another language or another format", () => {
    const july = Date.parse("2022-07-18")
    const word = (locale: string, month: "long" | "short") =>
      dateFormat(locale, { month, timeZone: "UTC" }).format(july)
    expect([word("en-GB", "long"), word("en-GB", "short"), word("fr", "long")]).toEqual([
      "July",
      "Jul",
      "juillet"
    ])
  })

  it("take the first language of several that is known", () => {
    expect(numberFormat(["ru", "en-GB"], { useGrouping: false }).resolvedOptions().locale).toBe("ru")
  })
})
