/** What sentences are filled with, by the word in braces. `{name}` is not here: names come from the gazetteer. */
export const fillings: Readonly<Record<string, readonly string[]>> = {
  who: [
    "the minister",
    "a spokesman",
    "two officials",
    "the opposition",
    "a former diplomat",
    "the delegation",
    "residents",
    "an analyst at a private bank",
    "the committee",
    "aid workers",
    "the provincial governor",
    "several lawmakers",
    "a retired judge",
    "the company",
    "local reporters",
    "the mayor",
    "traders at the border",
    "a court clerk"
  ],
  said: [
    "said",
    "told reporters",
    "confirmed",
    "denied",
    "wrote in a statement",
    "acknowledged",
    "repeated",
    "warned",
    "told a parliamentary hearing",
    "insisted",
    "later added"
  ],
  claim: [
    "the talks would go on through the weekend",
    "no decision had been taken",
    "the road would stay closed until spring",
    "prices had risen faster than wages for a third year",
    "the agreement was still being translated",
    "the figures had been revised twice",
    "deliveries were late because of the floods",
    "the vote would be held as planned",
    "the inquiry had found no wrongdoing",
    "fuel was being rationed in the north",
    "the ceasefire was holding in most districts",
    "the loan would be repaid over eleven years"
  ],
  thing: [
    "a railway bridge",
    "the new budget",
    "an old fishing dispute",
    "the power station",
    "a pipeline",
    "the draft treaty",
    "a shipment of grain",
    "the election law",
    "a joint exercise",
    "the visa rules",
    "the exchange rate",
    "a hospital wing",
    "the border crossing",
    "an arms contract",
    "the water supply"
  ],
  place: [
    "in the capital",
    "near the eastern border",
    "at a hotel by the river",
    "in the southern provinces",
    "on the coast",
    "outside the parliament building",
    "in a village in the hills",
    "at the port",
    "on the sidelines of the summit"
  ],
  when: [
    "on Monday",
    "late on Tuesday",
    "earlier this week",
    "last month",
    "on Friday morning",
    "in March",
    "a year ago",
    "shortly after midnight",
    "during the visit",
    "over the past decade"
  ],
  number: [
    "three",
    "14",
    "about 200",
    "1,350",
    "at least 27",
    "some 4,000",
    "nine",
    "more than half a million",
    "62"
  ],
  unit: [
    "people",
    "percent",
    "soldiers",
    "dollars",
    "trucks",
    "households",
    "pages",
    "seats",
    "flights",
    "tonnes"
  ],
  doing: [
    "is expected to raise",
    "has long opposed",
    "agreed to postpone",
    "inspected",
    "promised to pay for",
    "declined to discuss",
    "reopened the debate about",
    "signed off on",
    "visited",
    "criticised"
  ]
}

/** Sentences of news in English. */
export const sentences: readonly string[] = [
  "{name} {doing} {thing} {when}, {who} {said}.",
  "{who} {said} that {claim}, and that {name} had been informed {when}.",
  "The meeting {place} between {name} and {name} lasted {number} hours longer than planned.",
  "{who} {said} {when} that {claim}.",
  "“We were told that {claim},” {who} {said}, “but nobody came.”",
  "According to a report published {when}, {number} {unit} were moved {place}.",
  "{name}, who {doing} {thing} {when}, {said} little about it {place}.",
  "It was not clear whether {thing} would be part of the package, nor who would pay for it.",
  "Work on {thing} began {when} and was stopped {place} after {number} {unit} had gone missing.",
  "In a letter seen by this newspaper, {who} asked {name} to look again at {thing}.",
  "{number} {unit} were counted {place}, fewer than {when}, and {who} {said} that {claim}.",
  "The dispute over {thing} goes back years, and {who} {said} {when} that it might outlast them all.",
  "Relations with {name} have cooled since {who} {doing} {thing} {when}.",
  "Nobody {place} would say {when} how much of the money was left.",
  "{who} walked out {when}, leaving {thing} to a working group of {number} members.",
  "A second person familiar with the matter {said} that {claim}."
]

/** Sentences in other scripts, each with the language of the names that fill it. */
export const foreignSentences: Readonly<Record<string, readonly string[]>> = {
  ru: [
    "Как сообщили вчера журналистам, {name} прибыл с рабочей поездкой и провёл переговоры за закрытыми дверями.",
    "В заявлении говорится, что стороны обсудили вопросы торговли, энергетики и безопасности в регионе.",
    "Ранее {name} не комментировал эти сведения, а представители ведомства от ответа уклонились."
  ],
  my: [
    "{name} က မနေ့က နေပြည်တော်တွင် ပြုလုပ်သည့် အစည်းအဝေးသို့ တက်ရောက်ခဲ့သည်။",
    "ဒေသခံများက လမ်းများ ပိတ်ထားသဖြင့် ကုန်စည်ပို့ဆောင်ရေး ခက်ခဲနေသည်ဟု ပြောသည်။"
  ],
  zh: [
    "据当地媒体报道,{name}星期二在会谈中表示,双方将继续就有关问题保持沟通。",
    "分析人士认为,{name}短期内不会改变立场,但谈判的大门并没有关上。"
  ]
}

/** What lists of links and tables of a news page are made of. */
export const headlines: readonly string[] = [
  "What we know so far",
  "Five things to read this weekend",
  "Live: the latest from the talks",
  "Markets at a glance",
  "How the vote works",
  "In pictures: a year of floods",
  "Analysis: why the road matters",
  "Letters to the editor",
  "The long wait at the border",
  "Explained: the new visa rules",
  "Opinion",
  "Subscribe to our morning briefing"
]
