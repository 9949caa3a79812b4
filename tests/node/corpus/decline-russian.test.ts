import { describe, expect, it } from "vitest"
import { declineRussian } from "../../../src/node/corpus/decline-russian"

describe("a Russian spelling of a name", () => {
  it.each([
    [
      "of a man",
      "male",
      "Владимир Путин",
      ["Владимира Путина", "Владимиру Путину", "Владимиром Путиным", "Владимире Путине"]
    ],
    [
      "with a patronymic",
      "male",
      "Искандер Кубарович Азизов",
      [
        "Искандера Кубаровича Азизова",
        "Искандеру Кубаровичу Азизову",
        "Искандером Кубаровичем Азизовым",
        "Искандере Кубаровиче Азизове"
      ]
    ],
    ["that is a surname only", "male", "Азизов", ["Азизова", "Азизову", "Азизовым", "Азизове"]],
    [
      "that declines in its last word only",
      "last-word",
      "Мин Аун Хлайн",
      ["Мин Аун Хлайна", "Мин Аун Хлайну", "Мин Аун Хлайном", "Мин Аун Хлайне"]
    ]
  ] as const)("%s has its other cases", (_, declension, name, forms) => {
    expect(declineRussian(name, declension)).toEqual(forms)
  })

  it("that does not decline has none", () => {
    expect(declineRussian("Шойгу", "male")).toEqual([])
  })
})
