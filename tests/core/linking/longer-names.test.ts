import { describe, expect, it } from "vitest"
import { isBodyOfThatName, isPartOfLongerName } from "../../../src/core/linking/longer-names"

/** Looks at the part of a text that stands in brackets. */
function isPart(marked: string): boolean {
  const start = marked.indexOf("[")
  const text = marked.replace(/[[\]]/g, "")
  return isPartOfLongerName(text, { start, end: marked.indexOf("]") - 1 })
}

describe("a place is only a part of another name", () => {
  it.each([
    ["of a street", "los vecinos de la calle [Moscú] protestan"],
    ["of an avenue with articles", "avenida de las [Naciones Unidas], 12"],
    ["of a French street", "Chat perdu rue de [Moscou], Paris 8e"],
    ["of a Vietnamese street", "quán ở đường [Moskva] đông khách"],
    ["of a Burmese language", "[ရုရှား]ဘာသာ သင်တန်း"],
    ["of a Chinese theatre", "[莫斯科]艺术剧院的《海鸥》"],
    ["of a football club", "Spartak [Moscow] drew"],
    ["of a Burmese bank", "[ဘန်ကောက်]ဘဏ်တွင်"],
    ["of a series", "Сериал «Тихая [Россия]» снят в Твери"],
    ["of a Burmese football club", "[ရန်ကုန်]ယူနိုက်တက်အသင်း"],
    ["of a Chinese bank", "她在[曼谷]銀行上班"],
    ["of a Chinese breed of cats", "[俄羅斯]藍貓怕生"],
    ["of a film's title", "Se proyecta «Desde [Rusia] con amor». Entrada libre."],
    ["of a French film's title", "Cinéma. « Bons baisers de [Russie] » ressort en copie neuve."],
    ["of a house", "a room at the [Bangkok] Hotel"],
    ["of a house with a possessive", "the [Bangkok] Hotel’s squid"],
    ["of a Chinese language", "她会说[缅甸]语"],
    ["of a locale", "set the language to en-[US] first"],
    ["of an entry of the time zone database", "set TZ to Europe/[Moscow] first"],
    ["of a bank behind its noun", "a cut by the Bank of [Japan] is likely"],
    ["of a paper with an article", "The Times of [India] said so"],
    ["of a sports body", "a fine from Cricket [Australia] on Friday"],
    ["of a quarter", "a shop in Little [India] sells it"],
    ["of a song", "they sang “[Moscow] Nights” twice"],
    ["of a race", "before the [Singapore] GP"],
    ["of a word in capitals", "PLEASE LET [US] KNOW"],
    ["of a street in a list", "Chat perdu Place d’[Italie]"],
    ["of a Russian street", "собрание в доме 14 по ул. [Москва]"],
    ["of an alley", "allée de [Moscou], 3"],
    ["of a station", "электропоезд [Москва]-Товарная"],
    ["of a film's title that it begins", "Kino. „[Moskau] glaubt den Tränen nicht“ läuft wieder"],
    ["of a perfume", "духи «Красная [Москва]»"],
    ["of an inn", "der Gasthof „Zum [Kreml]“ öffnet"],
    ["of a French club", "L’[US] Créteil gagne"],
    ["of the Chinese branch of a company", "微软（[中国]）有限公司"],
    ["of a Chinese tournament", "[澳大利亚]网球公开赛"],
    ["of a Burmese inhabitant", "“[ရန်ကုန်]သူ” ဇာတ်ကား"],
    ["of a Burmese restaurant", "[မော်စကို]စားသောက်ဆိုင် ဖွင့်ပြီ"],
    ["of a French square with a number", "On vend au 12, place de l’[Inde], à Paris"],
    ["of a French square with a capital", "rendez-vous sur la Place de la [Chine] à midi"],
    ["of a town in a county of America", "born in 1812 in [Moscow], Fayette County, Tennessee"],
    ["of a village in a Russian district", "родился в [Москве], Верхошижемского района"],
    ["of a German inn in quotation marks", "Freibier im Lokal „[Kreml]“ am Abend"],
    ["of a Spanish bar", "un robo en el bar [Kremlin] anoche"],
    ["of a French restaurant", "elle dîne au restaurant [Moscou] ce soir"],
    ["of a highway", "a crash on [Burma] Highway 3"],
    ["of a French nut", "une pincée de noix d’[Inde]"],
    ["of fine porcelain", "a set of Fine [China] cups"],
    ["of a Chinese curry", "今天吃[印度]牛肉咖哩"],
    ["of an air show", "orders at Aero [India] this week"],
    ["of a language that is given beside a name", "the army ([Rakhine]: ရခိုင်) was founded"],
    ["of a German shop", "heute hat die [Kreml]-Apotheke Dienst"],
    ["of an English race", "he won the [Singapore] Grand Prix twice"],
    ["of a French ballet", "le Ballet de [Moscou] danse"],
    ["of a Spanish club", "el Dinamo de [Moscú] empató"],
    ["of a broadcaster", "Sky News [Australia] sent a host"],
    ["of a charity with a word before", "Save the Children [Australia] takes donations"],
    ["of a nickname", "trains to [Kremlin]-on-Thames are late"],
    ["of an air base", "six jets at [Naypyitaw] Air Base"],
    ["of a train", "поезд [Россия] опоздал"],
    ["of a bar behind its article", "le patron du bar le [Kremlin] est entendu"],
    ["of a theatre of art", "par le Théâtre d’Art de [Moscou]"],
    ["of an ink", "un dessin à l’encre de [Chine]"],
    ["of a Burmese dish", "[စင်ကာပူ]ခေါက်ဆွဲ ၃၀၀၀ ကျပ်"],
    ["of a Burmese cinema", "[နေပြည်တော်]ရုပ်ရှင်ရုံတွင် ပြသမည်"],
    ["of an index", "the MSCI [China] fell"],
    ["of a team with a number", "«[Москва]-2» уступила"],
    ["of a French avenue", "les squatteurs de l’avenue de l’[Inde]"],
    ["of a Burmese ward", "[ထားဝယ်]ရပ်ကွက် ရေမီးပျက်"],
    ["of a Chinese league", "[俄罗斯]超级联赛开幕"],
    ["of a charity", "a grant from Cancer Research [UK] paid"],
    ["of a German dish", "Dienstag gibt es [Singapur]-Nudeln"],
    ["of a cocktail in French quotation marks", "un cocktail, le « [Birmanie] » à la mangue"],
    ["of a warship", "HMS [Burma] was never laid down"],
    ["of an alliance in capitals", "leaders of the [INDIA] bloc met"],
    ["of a steamship", "the SS [Rangoon] called at Aden"],
    ["of a cruiser", "the cruiser [Moscow] sank"],
    ["of a team", "Team [Russia] withdrew"],
    ["of a lounge", "Lounge [Singapore] is closed"],
    ["of a company with a partner", "stencilled [RANGOON] & Co. on two sides"],
    ["of a paper in Russian letters", "«Таймс оф [Индия]» молчит"],
    ["of German porcelain", "sie bemalt [China]-Porzellan"],
    ["of French enamel", "un vase en émail de [Chine]"],
    ["of a Chinese house", "一家“[仰光]之家”开张"],
    ["of a Chinese coffee shop", "「[莫斯科]咖啡」店慶"],
    ["of Chinese noodles", "晚餐是[新加坡]炒米粉"],
    ["of a Chinese cocktail", "一杯[莫斯科]骡子"],
    ["of a Burmese bar", "[မော်စကို]ဘားတွင် တွေ့ရန်"],
    ["of an old film with its year", "Beyond [Rangoon] (1995) A doctor on holiday"],
    ["of an old film in capitals", "8.00 [BURMA] CONVOY (1941) Trucks"],
    ["of an old film under its noun", "8.30 Passage to [India], A (1984) Trust nobody"],
    ["of a farm", "change of use at [Russia] Farm"],
    ["of a dish", "Then [Singapore] noodles, which no one there has heard of"]
  ])("%s", (_, text) => expect(isPart(text)).toBe(true))
})

describe("a headline in Title Case", () => {
  const inHeadline = (marked: string) => {
    const start = marked.indexOf("[")
    const text = marked.replace(/[[\]]/g, "")
    return isPartOfLongerName(text, { start, end: marked.indexOf("]") - 1 }, true)
  }

  it("speaks of a place before a common noun", () => {
    expect(inHeadline("[Myanmar] School Airstrike Kills 22")).toBe(false)
  })

  it("speaks of a company before a noun of companies", () => {
    expect(inHeadline("[Singapore] Airlines Orders Ten Jets")).toBe(true)
  })
})

describe("a place is itself", () => {
  it.each([
    ["before the year of an election", "Elections in [Burma] (1990)"],
    ["before the years of an envoy", "Ambassador to [Burma] (1962)"],
    ["alone before a year", "[China] (1949)"],
    ["before Chinese words on coffee", "[中国]咖啡市场增长"],
    ["before its government", "the Government of [India] said"],
    ["behind a small word that names bodies elsewhere too", "by air [Russia] is ahead"],
    ["in a quotation that it begins", "he said “[Russia] and its friends will win”"],
    ["behind a slash", "trade with India/[Russia] fell"],
    ["in a headline in capitals", "TALKS WITH [US] STALL"],
    ["before an alliance", "the [US] alliance with Japan"],
    ["in capitals in a headline", "[CHINA] ALLIANCE GROWS"],
    ["in a capital", "las calles de [Moscú] estaban vacías"],
    ["behind a word that only ends like a street", "dans la verrue de [Moscou]"],
    ["in words that somebody said", "El ministro dijo: «Volvemos a [Rusia] mañana»"],
    ["in a quotation far from any film", "He called it “A gift to [Russia] and its friends” on Monday"],
    ["before banks of several kinds in Burmese", "[စင်ကာပူ]ဘဏ်များ"],
    ["before a Chinese profession", "一位[新加坡]银行家说"],
    ["before a Chinese agency", "[仰光]路透社记者"],
    ["before Chinese words on language", "[缅甸]语言学家说"],
    ["behind another country and a hyphen", "the Thai-[Myanmar] border"],
    ["on the way", "flew to Moscow via [Bangkok] on Friday"],
    ["behind the Vietnamese word for a city", "tới thành phố [Moskva] hôm qua"],
    ["behind “ex-”", "le Myanmar, ex-[Birmanie], est"],
    ["before the press office of a government", "the [Kremlin] Press Secretary said"],
    ["before hotels of a zone in Burmese", "[ငပလီ]ဟိုတယ်ဇုန်"],
    ["behind the French word for a role", "La place de l’[Inde] dans le monde"],
    ["before its other name", "([Birma]: Myanmar)"],
    ["behind the English verb", "a plan to bar [Russia] from the games"],
    ["before a minister of a county’s name", "in [Moscow], County officials said"],
    ["behind a theatre of a town", "un théâtre de [Moscou] joue Tchekhov"],
    ["behind the name of a race", "vor dem Großen Preis von [Russland] am Sonntag"],
    ["before a prize", "the [Singapore] grand jury"],
    ["before a German compound that is no dish", "der [Russland]-Besuch"],
    ["before Burmese rebels", "[မြန်မာ]သူပုန်များ"],
    ["in a Chinese bracket that no company goes on behind", "两国（[中国]）说"],
    ["before another town and a hyphen", "рейс [Москва]-Нейпьидо"],
    ["in a whole sentence that is quoted", "He said “[Russia] will help us all” on Monday"],
    ["before a Burmese case sign", "[ရုရှား]နိုင်ငံသို့ သွားသည်"]
  ])("%s", (_, text) => expect(isPart(text)).toBe(false))
})

describe("an abbreviation before the noun of another body", () => {
  const isBody = (text: string, needs: number, rule: "exact-capitals" | "capitalised" = "exact-capitals") =>
    isBodyOfThatName({ rule, needs }, text, { start: 0, end: text.indexOf(" ") })

  it("is a part of its name where the abbreviation is doubtful", () => {
    expect(isBody("PDF Rangers won", 1)).toBe(true)
    expect(isBody("SAC Holdings sold it", 1)).toBe(true)
  })

  it("is its own name before other words, or where it stands for itself", () => {
    expect(isBody("PDF Commander Bo Tun", 1)).toBe(false)
    expect(isBody("NUG Press Office", 1)).toBe(false)
    expect(isBody("UN Group of Experts", 0)).toBe(false)
    expect(isBody("Progress Holdings", 1, "capitalised")).toBe(false)
  })
})
