import { describe, expect, it } from "vitest"
import { createFormFinder } from "../../../src/core/gazetteer/find-forms"
import type { FormToMatch } from "../../../src/core/gazetteer/form-to-match"
import { buildMatchingTable } from "../../../src/core/gazetteer/matching-table"

const name = (text: string): FormToMatch => ({ text, rule: "capitalised" })
const plural = (text: string): FormToMatch => ({ text, rule: "capitalised", plural: true })
const abbreviation = (text: string): FormToMatch => ({ text, rule: "exact-capitals" })
const anyCase = (text: string): FormToMatch => ({ text, rule: "any-case" })

const forms: readonly FormToMatch[] = [
  ...[
    "Min Aung Hlaing",
    "Myanmar",
    "Russia",
    "Rosatom",
    "Putin",
    "Davis",
    "Aung San",
    "Aung San Suu Kyi"
  ].map(name),
  ...["Five-Point Consensus", "People’s Defence Force", "St. Petersburg", "U.S.", "AT&T", "al-Qaeda"].map(
    name
  ),
  ...["Su-30", "Су-30", "苏-30", "K-8", "F-7", "MiG-29", "AK-47", "76th Battalion"].map(plural),
  ...["Nga", "Choïgou", "Điện Kremlin", "Nguyễn Phú Trọng", "Côte d’Ivoire", "İstanbul", "Straße"].map(name),
  ...["Шойгу", "Королёв", "Мин Аун Хлайн", "Αθήνα", "Конго - Киншаса"].map(name),
  ...["မြန်မာ", "မင်းအောင်လှိုင်", "နေပြည်တော်", "စိုးဝင်း", "ဦးသန့်", "မန္တလေး", "ကရင်"].map(name),
  ...["敏昂莱", "俄罗斯", "缅甸", "俄罗斯总统", "弗拉基米尔·普京", "ミャンマー", "พม่า", "미얀마", "𠮷野"].map(
    name
  ),
  ...["SAC", "PDF", "NUG", "ASEAN", "NLD"].map(abbreviation),
  ...["junta chief", "coup leader", "российский"].map(anyCase),
  { text: "Russian", rule: "any-case", plural: true }
]
const find = createFormFinder(buildMatchingTable(forms))
const found = (text: string) => find(text).map(({ start, end }) => text.slice(start, end))

describe("createFormFinder: what counts as the same writing", () => {
  it.each([
    ["capitals", "MIN AUNG HLAING", ["MIN AUNG HLAING"]],
    ["no name in small letters", "min aung hlaing, myanmar, Min aung hlaing", ["Min aung hlaing"]],
    [
      "descriptors in any case",
      "Junta chief, junta Chief, JUNTA CHIEF",
      ["Junta chief", "junta Chief", "JUNTA CHIEF"]
    ],
    ["abbreviations only in capitals", "PDF Pdf pdf PDf sac SAC", ["PDF", "SAC"]],
    [
      "a form that begins with a small letter in any case",
      "al-Qaeda, Al Qaeda, al-qaeda",
      ["al-Qaeda", "Al Qaeda", "al-qaeda"]
    ],
    ["forms that begin with a digit", "the 76th Battalion", ["76th Battalion"]],
    [
      "no-break and other spaces",
      "Min\u00a0Aung\u202fHlaing Min\u2009Aung\u3000Hlaing",
      ["Min\u00a0Aung\u202fHlaing", "Min\u2009Aung\u3000Hlaing"]
    ],
    ["hard line breaks", "Min Aung\r\n    Hlaing", ["Min Aung\r\n    Hlaing"]],
    [
      "soft hyphens and zero width inside",
      "Ro\u00adsa\u200btom \ufeffMyan\u2060mar",
      ["Ro\u00adsa\u200btom", "Myan\u2060mar"]
    ],
    [
      "hyphen variants",
      "Five\u2011Point Consensus, five-point, Five\u2010Point\u00a0Consensus",
      ["Five\u2011Point Consensus", "Five\u2010Point\u00a0Consensus"]
    ],
    [
      "a space for a hyphen and a hyphen for a space",
      "Five Point Consensus; Min-Aung-Hlaing",
      ["Five Point Consensus", "Min-Aung-Hlaing"]
    ],
    [
      "apostrophe variants",
      "People's Defence Force, People‘s Defence Force, Peoples Defence Force",
      ["People's Defence Force", "People‘s Defence Force"]
    ],
    ["full width", "Ｐｕｔｉｎ", ["Ｐｕｔｉｎ"]],
    ["a spaced dash of the form", "Конго – Киншаса, Конго-Киншаса, Конго Киншаса", ["Конго – Киншаса"]],
    [
      "letters and digits joined, parted or hyphenated",
      "Su-30 Su30 Su 30 SU\u201130 su-30",
      ["Su-30", "Su30", "Su 30", "SU\u201130"]
    ],
    [
      "the same in Cyrillic and Chinese",
      "Су-30 СУ30 苏-30 苏30 苏 30",
      ["Су-30", "СУ30", "苏-30", "苏30", "苏 30"]
    ],
    [
      "ё as е, й not as и",
      "Королев КОРОЛЁВ Короле\u0308в Шойгу Шои\u0306гу Шоигу",
      ["Королев", "КОРОЛЁВ", "Короле\u0308в", "Шойгу", "Шои\u0306гу"]
    ],
    ["stress marks", "Шойгу\u0301 Коро\u0301лев", ["Шойгу\u0301", "Коро\u0301лев"]],
    ["ß and ss", "Strasse STRASSE Straße STRAẞE", ["Strasse", "STRASSE", "Straße", "STRAẞE"]],
    ["the Turkish i", "İstanbul ISTANBUL Istanbul", ["İstanbul", "ISTANBUL", "Istanbul"]],
    ["Greek without accents in capitals", "Αθήνα ΑΘΗΝΑ", ["Αθήνα", "ΑΘΗΝΑ"]]
  ])("finds %s", (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    [
      "as in the form",
      "Choïgou, Điện Kremlin, Nguyễn Phú Trọng",
      ["Choïgou", "Điện Kremlin", "Nguyễn Phú Trọng"]
    ],
    [
      "decomposed, in any order",
      "Choi\u0308gou, Nguye\u0303\u0302n Phu\u0301 Tro\u0323ng",
      ["Choi\u0308gou", "Nguye\u0303\u0302n Phu\u0301 Tro\u0323ng"]
    ],
    [
      "left out, some or all",
      "Choigou, CHOIGOU, Dien Kremlin, Nguyen Phú Trong",
      ["Choigou", "CHOIGOU", "Dien Kremlin", "Nguyen Phú Trong"]
    ]
  ])("finds accents %s", (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each(["Ngà", "Ngã", "Nga\u0300", "Pùtin", "Chóïgou", "Chöigou", "Nguyên Phú Trọng", "Myänmar"])(
    "does not find %s: an accent that the form has not there makes another word",
    (text) => {
      expect(found(text)).toEqual([])
    }
  )
})

describe("createFormFinder: where a name may stand", () => {
  it.each([
    [
      "inside longer words",
      "Russians Putinism Myanmarese Davison SACs’ NUGgets preRussia",
      ["Russian", "SAC"]
    ],
    ["inside longer words of other scripts", "Шойгунов ПереШойгу Αθήναι", []],
    ["beside marks and digits", "Putin2 2Putin Putin_x Putin\u0301", []],
    [
      "in compounds",
      "Russia-Myanmar anti-SAC pro-NUG ASEAN-brokered Putin–Davis",
      ["Russia", "Myanmar", "SAC", "NUG", "ASEAN", "Putin", "Davis"]
    ],
    [
      "before a possessive",
      "Putin's Putin’s Davis’ DAVIS' ROSATOM’S",
      ["Putin", "Putin", "Davis", "DAVIS", "ROSATOM"]
    ],
    ["before another apostrophe", "Putin'ist Nga’da", []],
    ["behind an elided word", "l’ASEAN d'Aung San qu’Aung San", ["ASEAN", "Aung San", "Aung San"]],
    ["behind the Irish O", "O’Davis O'Davis", []],
    [
      "in quotation marks and brackets",
      "'Putin' “Putin” (SAC) «Putin» [SAC]",
      ["Putin", "Putin", "SAC", "Putin", "SAC"]
    ],
    ["before footnote marks", "Putin² Putin[2] Putin.3 He", ["Putin", "Putin", "Putin"]],
    [
      "before a plural s that the form allows",
      "Su-30s K-8s’ MiG-29S PDFs Russians Russian’s",
      ["Su-30", "K-8", "MiG-29", "PDF", "Russian", "Russian"]
    ],
    ["before a plural s that it does not", "Putins PDFS SACS PDFsx Su-30sx Su-30š Russianš", []],
    ["inside longer designations", "K-80 K-8A AK-8 MK-8 F-7.5 F-7,500 1K-8 Su-30MK", []],
    ["with a sentence's end behind", "They saw the K-8. 5 more F-7, 6 more.", ["K-8", "F-7"]],
    ["over a sentence's end", "Min Aung. Hlaing left. Five-Point. Consensus", []],
    [
      "over other punctuation",
      "Min, Aung Hlaing; Min (Aung) Hlaing; Min - Aung Hlaing; Min\u2014Aung Hlaing; Min--Aung Hlaing; K - 8",
      []
    ],
    [
      "with a full stop of their own",
      "St. Petersburg, St.Petersburg, St Petersburg, the U.S. and U.S.-led, U.S.A.",
      ["St. Petersburg", "St.Petersburg", "U.S.", "U.S."]
    ],
    ["with other signs of their own", "AT&T, AT & T, AT T", ["AT&T", "AT & T"]]
  ])("finds names %s as it should", (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    "press@Rosatom.example",
    "Rosatom@example.org",
    "vladimir.Putin@kremlin.example",
    "https://x.example/y/Putin.pdf",
    "https://x.example/Myanmar",
    "https://ru.wiki.example/Россия/Шойгу",
    "HTTP://X.EXAMPLE/MYANMAR",
    "www.Rosatom.ru",
    "Rosatom.ru",
    "Rosatom.ru/about",
    "(Rosatom.ru)",
    "news.example/Myanmar",
    "x.example?q=Putin",
    "@Putin",
    "@Putin_news",
    "Putin_visit",
    "visit_Putin",
    "Myanmar.html",
    "Min Aung Hlaing.jpg",
    "Putin-visit.pdf",
    "/wiki/Myanmar",
    "../Myanmar/x",
    "C:\\Myanmar",
    "docs\\Myanmar\\x",
    "images/Myanmar/map.png",
    "Шойгу.pdf",
    "缅甸.com",
    "@缅甸",
    "https://zh.example/wiki/缅甸",
    `${"a/".repeat(150)}Myanmar`
  ])("finds nothing in %s", (text) => {
    expect(found(`See ${text} now`)).toEqual([])
  })

  it.each([
    ["#Myanmar #Putin", ["Myanmar", "Putin"]],
    ["Russia/Myanmar and/or Putin", ["Russia", "Myanmar", "Putin"]],
    ["He met Putin.The talks…Putin left.Davis said", ["Putin", "Putin", "Davis"]],
    ["В.В.Шойгу, V.Putin, г.Мин Аун Хлайн", ["Шойгу", "Putin", "Мин Аун Хлайн"]],
    ["[Myanmar](https://x.example/y.pdf)", ["Myanmar"]],
    ["_Putin_ and *Davis*", ["Putin", "Davis"]],
    ["1.缅甸 2.俄罗斯", ["缅甸", "俄罗斯"]],
    ["见www.rosatom.ru俄罗斯", ["俄罗斯"]],
    ["俄罗斯www.rosatom.ru", ["俄罗斯"]],
    ["Putin: https://x.example/", ["Putin"]]
  ])("finds names in %s", (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe("createFormFinder: scripts without spaces", () => {
  it.each([
    ["whole syllables", "မြန်မာနိုင်ငံ မြန်မာ့ မြန်မာန်", ["မြန်မာ"]],
    ["names among other words", "မင်းအောင်လှိုင်သည်နေပြည်တော်တွင်စိုးဝင်းလည်း", ["မင်းအောင်လှိုင်", "နေပြည်တော်", "စိုးဝင်း"]],
    [
      "spaces and zero width inside",
      "မင်း အောင် လှိုင် မင်း\u200bအောင်\u200bလှိုင်",
      ["မင်း အောင် လှိုင်", "မင်း\u200bအောင်\u200bလှိုင်"]
    ],
    [
      "signs in another order",
      "သန\u1037\u103a ဥ\u102e\u1038သန\u103a\u1037 စ\u102d\u102fးဝင်း စ\u102f\u102dးဝင်း",
      ["ဥ\u102e\u1038သန\u103a\u1037", "စ\u102d\u102fးဝင်း", "စ\u102f\u102dးဝင်း"]
    ],
    ["the zero typed for wa", "စိုး၀င်း", ["စိုး၀င်း"]],
    ["no part of a stack", "မန္တလေး မန္တ ကရင်္က", ["မန္တလေး"]],
    ["Burmese beside Latin", "မြန်မာNUGမြန်မာ", ["မြန်မာ", "NUG", "မြန်မာ"]],
    [
      "Chinese, the longest name",
      "敏昂莱在俄罗斯总统府谈缅甸，俄罗斯说",
      ["敏昂莱", "俄罗斯总统", "缅甸", "俄罗斯"]
    ],
    [
      "middle dots",
      "弗拉基米尔·普京 弗拉基米尔・普京 弗拉基米尔‧普京 弗拉基米尔普京",
      ["弗拉基米尔·普京", "弗拉基米尔・普京", "弗拉基米尔‧普京", "弗拉基米尔普京"]
    ],
    ["a weapon before Chinese", "谈及苏-30战机和苏30；Su-30战机", ["苏-30", "苏30", "Su-30"]],
    [
      "Japanese, Thai, Korean, and beyond the first plane",
      "在ミャンマーで ในพม่าและ 미얀마는 在𠮷野家",
      ["ミャンマー", "พม่า", "미얀마", "𠮷野"]
    ]
  ])("finds %s", (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe("createFormFinder: what a hit tells", () => {
  const alike = createFormFinder(
    buildMatchingTable([name("SAC"), anyCase("sac"), abbreviation("SAC"), name("Sac"), name("Other")])
  )

  it("gives every form that is written so, by the rule of each", () => {
    expect(alike("SAC")).toEqual([{ start: 0, end: 3, forms: [0, 1, 2, 3], shorter: [] }])
    expect(alike("Sac").map(({ forms }) => forms)).toEqual([[0, 1, 3]])
    expect(alike("sac").map(({ forms }) => forms)).toEqual([[1]])
  })

  it("prefers the longest name and keeps shorter ones from the same start, longest first", () => {
    const nested = createFormFinder(
      buildMatchingTable(["Aung", "Aung San", "San Suu", "Aung San Suu Kyi"].map(name))
    )
    expect(nested("Aung San Suu Kyi")).toEqual([
      {
        start: 0,
        end: 16,
        forms: [3],
        shorter: [
          { end: 8, forms: [1] },
          { end: 4, forms: [0] }
        ]
      }
    ])
    expect(nested("Aung San Suu").map(({ end, shorter }) => [end, shorter.length])).toEqual([[8, 1]])
  })

  it("looks inside a span for what does not fill it", () => {
    const nested = createFormFinder(
      buildMatchingTable(["Bank", "Bank of Russia", "Russia", "Russia Today"].map(name))
    )
    const text = "The Bank of Russia Today"
    expect(nested(text).map(({ start, end }) => [start, end])).toEqual([[4, 18]])
    expect(nested(text, { start: 4, end: 18 })).toEqual([
      { start: 4, end: 8, forms: [0], shorter: [] },
      { start: 12, end: 18, forms: [2], shorter: [] }
    ])
    expect(nested(text, { start: 9, end: 24 }).map(({ start, end }) => [start, end])).toEqual([[12, 24]])
  })

  it("judges the edges of a span by the whole text", () => {
    expect(find("Putinism", { start: 0, end: 5 })).toEqual([])
    expect(find("Putinism Putin", { start: 2, end: 13 })).toEqual([])
  })

  it("leaves a plural s outside and goes on behind it", () => {
    expect(find("Russians Russia").map(({ start, end }) => [start, end])).toEqual([
      [0, 7],
      [9, 15]
    ])
  })

  it("finds nothing in no text and with no forms", () => {
    expect(find("")).toEqual([])
    expect(createFormFinder(buildMatchingTable([]))("Putin, 缅甸 and မြန်မာ")).toEqual([])
  })
})
