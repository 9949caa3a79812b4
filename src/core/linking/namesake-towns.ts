import type { Span } from "../model"

/**
 * Whether a place is a smaller one of the same name, told by where it lies: "Moscow, Fayette County", "Burma, Pennsylvania",
 * «посёлка Москва», "Klein-Moskau".
 */
export function isNamesakeTown(text: string, span: Span): boolean {
  const lead = text.slice(Math.max(0, span.start - REACH), span.start)
  const rest = text.slice(span.end, span.end + REACH)
  if (IN_COUNTY.test(rest) || IN_STATE.test(rest) || IN_RUSSIAN_REGION.test(rest)) return true
  if (SMALL_OR_NEW.test(lead) || SMALL_IN_CHINESE.test(lead)) return true
  return RUSSIAN_VILLAGE.test(lead) && /[ая]$/.test(text.slice(span.start, span.end))
}

const REACH = 40

/** "Moscow, Fayette County" is a town in America, «Москва, Верхошижемского района» a village. */
const IN_COUNTY = /^, (?:(?:\p{Lu}\p{L}+ ){1,2}(?:County|Parish)|[А-ЯЁ][а-яё-]+ого района)(?!\p{L})/u

/** Not where the state goes on a list, nor Georgia, Washington and New York, which stand in lists beside capitals. */
const IN_STATE =
  /^, (?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Ontario|Manitoba|Saskatchewan|Alberta|Nova Scotia|New Brunswick|Ayrshire)(?!\p{L})(?!,? (?:and|or|&) )/u

/** «до посёлка Москва Кировской области»; Moscow lies in no region but its own. */
const IN_RUSSIAN_REGION = /^ (?!Московской)[А-ЯЁ][а-яё-]+ской области(?!\p{L})/u

/** In apposition a name that ends so keeps its first case; «деревни Мьянмы» are villages of the country. */
const RUSSIAN_VILLAGE =
  /(?:^|[^\p{L}])(?:посёл(?:ок|ка|ке|ку|ком)|посел(?:ок|ка|ке|ку|ком)|деревн(?:я|и|е|ю|ей)|сел(?:о|а|е|у|ом)|хутор(?:а|е|у|ом)?|станци(?:я|и|ю|ей))\s$/iu

/** "in Klein-Moskau", "alguien de Nueva Singapur": inside a sentence a capital makes the adjective a part of the name. */
const SMALL_OR_NEW =
  /(?:^|[^\p{L}])(?:Klein|Neu)[-‑]$|[\p{Ll},] (?:Klein|Neu|Nuev[ao]|Petite?|Nouvelle|Nouveau)[ -]$/u

/** 小莫斯科, and not 中小中国企业. */
const SMALL_IN_CHINESE = /(?:^|[^大中弱矮短缩縮变變从從最渺])小$/
