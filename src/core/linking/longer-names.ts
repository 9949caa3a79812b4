import type { Span } from "../model"
import type { Row } from "../pack/schema"
import { isCapital, isCapitalised } from "../text/letters"
import { isSaidToBeAThing } from "./apposition"
import { isBurmeseNickname } from "./burmese-names"
import { isNoCountry } from "./country-abbreviations"
import {
  closingNouns,
  dishNouns,
  germanNounsAfterHyphen,
  namesBeforePlaces,
  nounsOfHeadlines,
  nounsOfPlaces,
  openingNouns,
  pressOffices,
  romanceNounsOfPlaces,
  romanceWaresOfPlaces
} from "./name-nouns-table"
import { isNamesakeTown } from "./namesake-towns"
import { isAdjacent, wordAfter, wordBefore, type Neighbour } from "./neighbours"
import { isLetterOnRadio } from "./radio-alphabet"
import { isBehindArticleOfTitle, isInQuotedName, isInTitleOfWork, isTitleWithYear } from "./titles-of-works"
import { plain } from "./words-near"

/**
 * Whether a place's name is only a part of the name of something else there: «Москва», "Bangkok Road".
 *
 * @param isTitleCase the block is a headline in Title Case, where a capital makes no name of "Myanmar School Airstrike"
 */
export function isPartOfLongerName(text: string, span: Span, isTitleCase = false): boolean {
  if (isQuotedAlone(text, span) || isNoCountry(text, span) || isTimeZone(text, span)) return true
  if (isLanguageOfGloss(text, span) || isNamesakeTown(text, span) || isLetterOnRadio(text, span)) return true
  if (isBurmeseNickname(text, span) || isBehindArticleOfTitle(text, span, isTitleCase)) return true
  return isCalledAfter(text, span, isTitleCase)
}

/** Whether something else is called after what is named: "Kremlin Cottage", "calle Moscú", 《莫斯科不相信眼泪》. */
export function isCalledAfter(text: string, span: Span, isTitleCase = false): boolean {
  if (isPartOfStreet(text, span)) return true
  if (BURMESE_NOUN_AFTER.test(text.slice(span.end, span.end + BURMESE_REACH))) return true
  if (CHINESE_NOUN_AFTER.test(text.slice(span.end, span.end + CHINESE_REACH))) return true
  if (isChineseBranch(text, span)) return true
  if (isInTitleOfWork(text, span) || isInQuotedName(text, span) || isOfBody(text, span)) return true
  if (isAllianceInCapitals(text, span)) return true
  if (isTitleWithYear(text, span) || isSaidToBeAThing(text, span) || isCompany(text, span)) return true
  if (isSettlementOn(text, span) || isBase(text, span) || isNameOfBar(text, span)) return true
  if (isRailwayStation(text, span) || isGrandPrix(text, span) || isBeforeGermanNoun(text, span)) return true
  const [before, after] = [wordBefore(text, span), wordAfter(text, span)]
  if (before && isAdjacent(before) && (opensName(before.word) || isAfterBar(text, before))) return true
  if (!after || !isAdjacent(after)) return false
  const noun = plain(after.word).replace(/'s?$/, "")
  if (noun === "press" && isPressOffice(text, after)) return false
  if (isTitleCase && nounsOfHeadlines.has(noun)) return false
  return dishNouns.has(noun) || (isCapitalised(after.word) && closingNouns.has(noun))
}

/** "(Rakhine: အာရက္ခတပ်တော်)" is the language of what follows. */
function isLanguageOfGloss(text: string, { start, end }: Span): boolean {
  return /[(;]\s?$/.test(text.slice(Math.max(0, start - 2), start)) && GLOSS.test(text.slice(end, end + 4))
}

const GLOSS = /^[:：]\s?[^\p{Script=Latin}\p{N}\s]/u

/** "Singapur-Nudeln" */
function isBeforeGermanNoun(text: string, { end }: Span): boolean {
  const noun = /^[-‑]([\p{L}]+)/u.exec(text.slice(end, end + BODY_REACH))?.[1]
  return noun !== undefined && germanNounsAfterHyphen.has(noun.toLowerCase())
}

/** "SAC Holdings", "PDF Rangers": what has the doubtful abbreviation of a body in its own name; "NUG Press Office" has not. */
export function isBodyOfThatName(
  { rule, needs }: Pick<Row<"forms">, "rule" | "needs">,
  text: string,
  span: Span
): boolean {
  const after = rule === "exact-capitals" && needs !== 0 ? wordAfter(text, span) : null
  if (!after || !isAdjacent(after) || !isCapitalised(after.word)) return false
  const noun = plain(after.word)
  return noun !== "press" && closingNouns.has(noun)
}

/** "the opposition INDIA alliance": before such a word in small letters capitals make an acronym. */
function isAllianceInCapitals(text: string, { start, end }: Span): boolean {
  return /^\p{Lu}{5,}$/u.test(text.slice(start, end)) && ALLIANCE.test(text.slice(end, end + BODY_REACH))
}

const ALLIANCE = /^\s(?:alliance|bloc|coalition|front|partners)(?!\p{L})/u

/** "Singapore Grand Prix" */
function isGrandPrix(text: string, { end }: Span): boolean {
  return /^\sGrand\sPrix(?!\p{L})/u.test(text.slice(end, end + BODY_REACH))
}

/** "Kremlin Press Secretary" */
function isPressOffice(text: string, { word, start }: Neighbour): boolean {
  const next = wordAfter(text, { start, end: start + word.length })
  return next !== null && isAdjacent(next) && pressOffices.has(plain(next.word))
}

/** "гостиница Москва", "Cricket Australia", "Little India" */
function opensName(word: string): boolean {
  const noun = plain(word)
  return openingNouns.has(noun) || (isCapitalised(word) && namesBeforePlaces.has(noun))
}

/** "bar le Kremlin", "cine El Kremlin" */
function isAfterBar(text: string, { word, start }: Neighbour): boolean {
  return /^(?:le|el)$/i.test(word) && BAR_BEFORE.test(text.slice(Math.max(0, start - BODY_REACH), start))
}

const BAR_BEFORE = /(?:^|[^\p{L}])(?:bar|café|cinéma|hôtel|restaurant|cine|hotel|restaurante|discoteca) $/iu

/** "en el bar Moscú", "au restaurant Kremlin", „im Lokal Kreml“: behind these articles they are no verbs. */
function isNameOfBar(text: string, { start }: Span): boolean {
  return NAMED_BAR.test(text.slice(Math.max(0, start - BODY_REACH), start))
}

const NAMED_BAR =
  /(?:^|[^\p{L}])(?:(?:el|un|al|del|le|au|du|l['’]) ?(?:bar|café|cinéma|hôtel|restaurant|cine|hotel|restaurante)|(?:im|ins|das|vom|zum|ein) (?:lokal|restaurant|gasthaus|wirtshaus|hotel|kino|café)) [„“"»«]?$/iu

/** "Bank of Japan", "the University of Moscow", "The Times of India": a body that is called after the place. */
function isOfBody(text: string, { start }: Span): boolean {
  const before = text.slice(Math.max(0, start - BODY_REACH), start)
  const noun = OF_BODY.exec(before)?.[1]
  if (noun !== undefined) return nounsOfPlaces.has(plain(noun))
  if (OF_IN_RUSSIAN.test(before)) return true
  const romance = OF_ROMANCE_BODY.exec(before)?.[1]
  if (romance !== undefined && romanceNounsOfPlaces.has(romance.toLowerCase())) return true
  const ware = OF_ROMANCE_WARE.exec(before)?.[1]
  return ware !== undefined && romanceWaresOfPlaces.has(ware.toLowerCase())
}

const BODY_REACH = 30
const OF_ROMANCE_WARE = /(?:^|[^\p{L}])(\p{L}+) (?:de |d['’])$/u
/** "Ballet de Moscou", "Théâtre d’Art de Moscou" */
const OF_ROMANCE_BODY =
  /(?:^|[^\p{L}])(\p{Lu}\p{L}+) (?:(?:d['’])?\p{Lu}\p{L}+ )?(?:de |del |du |de la |de l['’]|d['’])$/u
const OF_BODY = /(?:^|[^\p{L}])(\p{Lu}\p{L}+) of (?:the )?$/u
/** «Таймс оф Индия»: Russian writes the English word only in names. */
const OF_IN_RUSSIAN = /(?:^|[^\p{L}])оф $/u

/** "Europe/Moscow" is an entry of the time zone database, not the city. */
function isTimeZone(text: string, { start }: Span): boolean {
  return ZONE_BEFORE.test(text.slice(Math.max(0, start - LONGEST_AREA), start))
}

const LONGEST_AREA = 12
const ZONE_BEFORE = /(?:^|[^\p{L}])(?:Africa|America|Asia|Atlantic|Australia|Etc|Europe|Indian|Pacific)\/$/u

/** «Москва-Товарная» is a station, «Москва-2» a team, “Russia-1” a channel. */
function isRailwayStation(text: string, { end }: Span): boolean {
  return /^(?:[-‑–]\p{Lu}[а-яё]+(?:ая|ое)|[-‑]\d{1,2}(?=[\s,.;»”"]))(?!\p{L})/u.test(
    text.slice(end, end + BODY_REACH)
  )
}

/** "Moscow-on-Hudson", "Kremlin-sur-Seine": a nickname, or a place of its own. */
function isSettlementOn(text: string, { end }: Span): boolean {
  return /^[-‑](?:on|upon|by|sur|sous|lès|am|an)[-‑](?:the[-‑])?\p{Lu}/u.test(
    text.slice(end, end + BODY_REACH)
  )
}

/** "Naypyitaw Air Base" */
function isBase(text: string, { end }: Span): boolean {
  return /^\s(?:Air|Naval|Army|Military)(?:\sForce)?\s(?:Base|Station)(?!\p{L})/u.test(
    text.slice(end, end + BODY_REACH)
  )
}

/** 微软（中国）有限公司: the branch of a company in a country. */
function isChineseBranch(text: string, { start, end }: Span): boolean {
  return (
    /[\u4e00-\u9fff][（(]$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^[）)](?:有限|股份|投资|投資|控股|集团|集團|公司|诚聘|誠聘)/.test(text.slice(end, end + CHINESE_REACH))
  )
}

/** Whether a name is only that of a street or a square there: "avenida de las Naciones Unidas". */
export function isPartOfStreet(text: string, { start }: Span): boolean {
  const before = text.slice(Math.max(0, start - STREET_REACH), start)
  return STREET_BEFORE.test(before) || SQUARE_BEFORE.test(before)
}

/** "12, place de l’Inde", "sur la Place de la Chine", and not "la place de l’Inde dans le monde". */
const SQUARE_BEFORE = /(?:\d,? ?(?:bis,? ?)?place|\p{L},? Place) de (?:la |l['’])?$/u

const STREET_REACH = 40
/** "calle Moscú", "avenida de las Naciones Unidas", "rue de Moscou", "đường Moskva", «ул. Шойгу» */
const STREET_BEFORE =
  /(?:^|[^\p{L}])(?:(?:calle|avenida|avda\.|avenue(?= d)|paseo|plaza|rue|allée|boulevard|quai|viale|rua|(?<!con )đường|(?<!thành )phố|улиц[аыеу]|ул\.|проспекте?|пр-те?|переул(?:ок|ке)|пер\.|площадь|пл\.|бульваре?|набережн(?:ая|ой)|наб\.)\s+|place d['’])(?:(?:de|del|du|des|della|di|da|e)\s+)?(?:(?:la|las|los|les)\s+|[dl]['’]\s*){0,2}$/iu

const BURMESE_REACH = 24
/** Language, street, university, football club, hospital, restaurant, inhabitant: "ရုရှားဘာသာ" is Russian, the language. */
const BURMESE_NOUN_AFTER =
  /^(?:\s?ဘာသာ|စကား|စာ(?=[\s၊။])|လမ်း|တက္ကသိုလ်|ယူနိုက်တက်|ဘူတာ|စင်တာ|ဆေးရုံကြီး|ဆေးရုံဟောင်း|ရပ်ကွက်(?!များ|တွေ)|လူမျိုး|ဘဏ်(?!များ|တွေ)|\s?(?:စားသောက်ဆိုင်|ကော်ဖီဆိုင်|လက်ဖက်ရည်ဆိုင်|ရုပ်ရှင်ရုံ|ဟိုတယ်)(?!များ|တွေ|ဇုန်|လုပ်ငန်း)|ခေါက်ဆွဲ|ဒံပေါက်|မုန့်|ဟင်း(?!လင်း)|ငှက်ပျော|ပန်းကန်|ဘား(?=တွင်|မှာ|ကို|က|၌|[\s၊။])|(?:သူ|သား)(?=[\s"”’၊။]|တွေ|တို့|လေး))/u

const CHINESE_REACH = 8
/** A university, bank, hotel, airline, newspaper, language, dish or breed that is called after a place. */
const CHINESE_NOUN_AFTER =
  /^(?:国立|國立|理工|艺术|藝術|南方|东方|東方|国际|國際|网球|網球|大)?(?:大学|大學|剧院|劇院|银行(?!家)|銀行(?!家)|饭店|飯店|酒店|餐厅|餐廳|航空(?!母|兵|部|工|武|管)|公开赛|公開賽|广播公司|廣播公司|石化|人寿|时报|時報|日报|日報|料理|[牛羊鸡雞猪豬]?肉?咖[喱哩]|信[托託]|玉|豆腐|飞饼|飛餅|栀子|商务区|商務區|斯巴达|斯巴達|中央陆军|中央陸軍|火车头|火車頭|迪纳摩|迪納摩|[蓝藍]?[猫貓]|之[家夜恋戀味]|咖啡(?=[”」』])|炒[米饭飯面麵粿]|骡子|騾子|花园(?!城市)|花園(?!城市)|酒楼|酒樓|公馆|公館|超级联赛|超級聯賽|职业[篮足棒联]|職業[籃足棒聯]|邮报|郵報|[语語](?!言)|大街|街(?![头頭上道])|路(?!透|线|線|上|程|径|徑|口))/u

/** A place that stands alone in quotation marks is a hotel, a ship, a cinema: nobody quotes a city. */
function isQuotedAlone(text: string, { start, end }: Span): boolean {
  return (
    /(?:[«“„"]|«\s)$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^(?:[»”“"]|\s»)/.test(text.slice(end, end + 2))
  )
}

/** «корабль «Томас Эндрюс»», «в магазине «Кремль»»: a name alone in quotation marks behind a noun for what bears names. */
export function isQuotedBehindNoun(text: string, span: Span): boolean {
  const before = wordBefore(text, span)
  return isQuotedAlone(text, span) && before !== null && openingNouns.has(plain(before.word))
}

/** "Rangoon & Co.", "Singapore & Sons" */
function isCompany(text: string, { end }: Span): boolean {
  return /^ & (?:Co|Cie|Sons|Söhne|Fils)(?!\p{L})/u.test(text.slice(end, end + BODY_REACH))
}

/** "MoSCoW" is no way to write Moscow: inside a word capitals stand where the form has them, or everywhere. */
export function isOddlyCapitalised(surface: string, form: string): boolean {
  const oddities = capitalsInside(surface)
  return oddities > 0 && oddities !== capitalsInside(form)
}

/** Capitals right behind small letters. */
function capitalsInside(text: string): number {
  let count = 0
  for (let at = 1; at < text.length; at++) {
    if (isCapital(text.charCodeAt(at)) && isSmall(text.charAt(at - 1))) count++
  }
  return count
}

function isSmall(letter: string): boolean {
  return letter.toUpperCase() !== letter
}
