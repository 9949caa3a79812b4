import { describe, expect, it } from "vitest"
import { isCredit, isPictureCredit } from "../../../src/core/linking/credits"
import { spanned } from "./spans"

function credits(marked: string): boolean {
  const { text, span } = spanned(marked)
  return isCredit(text, span)
}

const prose =
  "the junta’s leader has come to Moscow for the fourth time since his army seized power in the country"

describe("a medium is the origin of a text or picture", () => {
  it.each([
    `Moscow, Mar 5 ({AP}) ${prose}`,
    `${prose} ({AP} 7.3.2022). ${prose}`,
    `${prose} (FH 28.2.2022; {Reuters}, 5. 3. 2022; HRW 13.1.2022).`,
    `${prose} ({AP})`,
    `YANGON [{Reuters}] – ${prose}`,
    `${prose}，记者报道（{路透社}）`,
    `${prose} [File: Nyein Chan Naing/{EPA}]`,
    `${prose} ({AP}/Aung Shine Oo)`,
    `${prose} (Photo: {AFP})`,
    `${prose} | {BBC}`,
    `{BBC} | ${prose}`,
    `${prose} © {AFP}`,
    `${prose} Copyright 2025 The {Associated Press}. All rights reserved. ${prose}`,
    `${prose} Copyright © 1998-2024, {Radio Free Asia}. ${prose}`,
    `${prose} via {Reuters}`,
    `${prose}. Scores were supplied by {Reuters}.`,
    `${prose}. Prices by {Reuters}. ${prose}`,
    `${prose} (Photograph: {EPA})`,
    `${prose} – Source: {Irrawaddy}`,
    `${prose}. Фото: {РИА Новости}`,
    `Quân đội ở Naypyitaw đã tuyên bố như vậy trong ngày hôm nay và ngày mai. Ảnh: {Reuters}`,
    `缅甸军政府领导人敏昂莱访问俄罗斯，并会见了总统普京。这是他第四次来访。图片来源：{路透社}`,
    `${prose} (Redacción: Omar Davis; foto: {Reuters})`,
    `${prose} Fuentes: AP, {Reuters}.`,
    `${prose} Quellen: {AFP}, eigene Recherche`,
    "敏昂莱抵达莫斯科。（{美联社}图片）",
    "【{路透社}莫斯科3月4日电】缅甸军政府领导人敏昂莱大将星期二在克里姆林宫会见俄罗斯总统普京。",
    "{Reuters}",
    "By Grant Peck, {Associated Press}",
    `{Associated Press} writers Karen Jowett and Jill Lawless in London contributed to this report. ${prose}`,
    "By Poppy McPherson and Thu Thu Aung – {Reuters}",
    "{AFP} – Yangon"
  ])("in “%s”", (marked) => {
    expect(credits(marked)).toBe(true)
  })
})

describe("a medium reports, or is spoken of", () => {
  it.each([
    `figures supplied by {Reuters} show that ${prose}`,
    `two {Reuters} journalists Wa Lone and Kyaw Soe Oo were jailed, and ${prose}`,
    `{Reuters} reports that ${prose}`,
    `according to {AP}, ${prose}`,
    `the {Irrawaddy} (a Burmese paper) says ${prose}`,
    `${prose}, said sources. {Reuters} reported`,
    `in a text message to the {AP}. ${prose}`,
    `Radio Free Asia ({RFA}) reported that ${prose}`,
    `The Associated Press ({AP}) reported that ${prose}`,
    "{Reuters} was the first to say so",
    `${prose} in a copyright case that the {Associated Press} won`,
    "они сказали {РИА Новости} об этом",
    "{路透社}报道说"
  ])("in “%s”", (marked) => {
    expect(credits(marked)).toBe(false)
  })
})

describe("whoever gave a picture", () => {
  it.each([
    "ông Shoigu năm 2018 - Ảnh: {Bộ Quốc phòng Nga}",
    "At the talks. (Foto: {Kremlin})",
    "In Moscow. Photo courtesy of the {Kremlin}",
    "图：{克里姆林宫}"
  ])("is only named as its source in “%s”", (marked) => {
    const { text, span } = spanned(marked)
    expect(isPictureCredit(text, span)).toBe(true)
  })

  it.each([
    "Photo: {Kremlin} guards march",
    "the {Kremlin} said",
    "a picture by the {Kremlin} that was shown"
  ])("may be spoken of: “%s”", (marked) => {
    const { text, span } = spanned(marked)
    expect(isPictureCredit(text, span)).toBe(false)
  })
})
