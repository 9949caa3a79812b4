import { expect, it } from "vitest"
import { spot } from "../../../src/core/spotting/spot"
import { openCorpus } from "../../../src/node/corpus/pack-file"

const { gazetteer } = openCorpus(undefined)

function spotted(lang: string, ...texts: string[]): string[] {
  const { linked } = spot(gazetteer, texts, { lang, title: "", evidence: {} })
  return linked.flatMap(({ mentions }, i) =>
    mentions.filter(({ kind }) => kind === "name").map(({ start, end }) => texts[i]?.slice(start, end) ?? "")
  )
}

it.each(["fr", "es"])("knows a short form that two languages share on pages in %s", (lang) => {
  expect(spotted(lang, "La ONU dijo")).toEqual(["ONU"])
})

it("knows German genitives of names that are listed in another language", () => {
  expect(spotted("de", "Ajit Doval kam an.", "Dovals Besuch endete.")).toEqual(["Ajit Doval", "Doval"])
  expect(spotted("en", "Ajit Doval came.", "The Dovals left.")).toEqual(["Ajit Doval"])
})

it("leaves out all of a page's Soe Win where it speaks of the prime minister of 2004", () => {
  const texts = [
    "Myanmar Prime Minister Soe Win has died.",
    "Soe Win was close to the army.",
    "Soe Win fell ill."
  ]
  expect(spotted("en", ...texts)).toEqual(["Myanmar"])
  expect(
    spotted("en", "Myanmar’s Vice-Senior General Soe Win left.", "Soe Win returned to Myanmar.")
  ).toEqual(["Myanmar", "Soe Win", "Soe Win", "Myanmar"])
})

it("knows the German genitive of a company", () => {
  expect(spotted("de", "Rosatoms Reaktor steht still.")).toEqual(["Rosatoms"])
})

it("leaves out Moscow among the towns of Idaho, and not on a page that speaks of Russia", () => {
  expect(spotted("en", "Moscow beat Coeur d’Alene, 47-40.", "Moscow 11 11 6 19—47")).toEqual([])
  expect(spotted("en", "RATHDRUM, Idaho — The Moscow boys turned the tables.", "Moscow led.")).toEqual([])
  expect(spotted("en", "Moscow, Kansas, has 310 people.", "A fire in Moscow.")).toEqual([])
  expect(
    spotted(
      "en",
      "Russia and Ukraine traded fire. The Kremlin said Russia would answer.",
      "A senator from Boise flew to Moscow."
    )
  ).toEqual(["Russia", "Ukraine", "Kremlin", "Russia", "Moscow"])
})

it("believes an abbreviation beside words that only its body has, without the country", () => {
  expect(spotted("en", "Rebels of the PDF ambushed a convoy near Monywa. The SAC did not comment.")).toEqual([
    "PDF",
    "SAC"
  ])
  expect(spotted("en", "NLD lawmakers met in exile.")).toEqual(["NLD"])
  expect(spotted("en", "The AP quoted a villager. AP could not verify the account.")).toEqual(["AP", "AP"])
  expect(spotted("en", "NLD 3-1 BEL. The NLD side rested Depay.")).toEqual([])
  expect(spotted("en", "Agenda (PDF) of the SAC", "How insurgents fight (PDF)")).toEqual([])
})

it("knows a jet by the other jets beside it, in any script", () => {
  expect(spotted("ru", "Бомбят МиГ-29, Як-130 и китайские К-8.")).toEqual(["МиГ-29", "Як-130", "К-8"])
})

it("knows the paper by the other papers of the country beside it", () => {
  expect(spotted("en", "It was read in Mizzima, Myanmar Now and The Irrawaddy.")).toEqual(["The Irrawaddy"])
})

it("does not take the Karenni for the Karen", () => {
  expect(spotted("zh", "掸邦、克耶邦和克伦尼人民")).not.toContain("克伦")
})

it("knows the paper where somebody tells it something in Burmese, and not the river", () => {
  expect(spotted("my", "ခိုင်သုခက ဧရာဝတီကို ပြောပါတယ်။")).toEqual(["ဧရာဝတီ"])
  expect(spotted("my", "လှေသမားက ဧရာဝတီကို ဖြတ်ကူးခဲ့သည်။")).toEqual([])
  expect(spotted("de", "Im Tal des Irrawaddy ansässig. Das Magazin The Irrawaddy berichtete.")).toEqual([
    "The Irrawaddy"
  ])
})

it("leaves out what documents cite by a name and a day", () => {
  expect(
    spotted("de", "Die Arakan Army (AA) kämpft in Rakhine.", "Nach dem Putsch (AA 7.3.2022) floh er.")
  ).toEqual(["Arakan Army", "AA", "Rakhine"])
})

it("knows the illness of 2020 on any page, in the spellings of each language", () => {
  expect(spotted("en", "Closed since Covid. The COVID-19 ward reopened; covid is over.")).toEqual([
    "Covid",
    "COVID-19",
    "covid"
  ])
  expect(spotted("es", "La vacuna de la covid-19 es gratis.")).toEqual(["covid-19"])
  expect(spotted("ru", "После ковида хор молчал. Коронавирус переносят верблюды.")).toEqual(["ковида"])
  expect(spotted("zh", "新冠疫情以后停飞")).toEqual(["新冠疫情"])
  expect(spotted("de", "Seit Corona kommen mehr. Ein Corona bitte, das Bier ist kalt.")).toEqual(["Corona"])
})

it("takes a kind of document behind PDF for a file", () => {
  const page = "The People’s Defence Force fights in Myanmar."
  for (const document of ["transcript", "receipt", "timetable", "brochure"])
    expect(spotted("en", page, `A PDF ${document} is available.`)).toEqual([
      "People’s Defence Force",
      "Myanmar"
    ])
})

it("does not take a flight of Aeroflot or a buoy for a jet", () => {
  expect(
    spotted("en", "Flight SU 30 is retimed.", "Pilots board at K-8 buoy by day and at F-7 by night.")
  ).toEqual([])
  expect(spotted("ru", "Рейс SU 30 задержан.")).toEqual([])
})

it("knows the names that the trainer jet, the region and the association bear besides", () => {
  expect(spotted("en", "China sells the K-8 trainer under the name Karakorum.")).toEqual([
    "China",
    "K-8",
    "Karakorum"
  ])
  expect(spotted("en", "They climbed in the Karakorum.")).toEqual([])
  expect(spotted("ru", "Бои в области Сагаин не стихают, в Сагаине сгорел рынок.")).toEqual([
    "области Сагаин",
    "Сагаине"
  ])
  expect(spotted("es", "La Asociación de Naciones de Asia Sudoriental calla.")).toEqual([
    "Asociación de Naciones de Asia Sudoriental"
  ])
})

it("leaves out a body that Chinese spells out beside its abbreviation, on the rest of the page too", () => {
  const page = "緬甸 仰光 緬甸"
  expect(spotted("zh", page, "民盟（里民聯盟）開會。", "民盟主席重選。")).toEqual(["緬甸", "仰光", "緬甸"])
  expect(spotted("zh", "中国民主同盟（民盟）在仰光开会")).toEqual(["仰光"])
  expect(spotted("zh", page, "民盟（全国民主联盟）赢得选举。")).toContain("民盟")
})

it("believes an abbreviation in brackets behind its own words, though the sentence speaks of documents", () => {
  expect(
    spotted(
      "en",
      "The report documents strikes near Tabayin, where the People’s Defence Force (PDF) runs schools."
    )
  ).toEqual(["Tabayin", "People’s Defence Force", "PDF"])
})

it("leaves out shops and ships with the name of the Kremlin or a person in quotation marks", () => {
  expect(spotted("ru", "В магазине «Кремль» нет сахара, а корабль «Владимир Путин» ушёл.")).toEqual([])
  expect(spotted("ru", "В «Роскосмосе» сообщили, что Владимир Путин в Кремле.")).toEqual([
    "Роскосмосе",
    "Владимир Путин",
    "Кремле"
  ])
})

it("believes an abbreviation inside a phrase that only its body stands in", () => {
  expect(spotted("en", "AP reported three deaths.", "She told RFA so.")).toEqual(["AP", "RFA"])
  expect(spotted("en", "AP courses report three passes.", "The RFA closes.")).toEqual([])
})
