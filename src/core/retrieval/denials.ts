/** What says that something is not so, was not done or is not believed, where words are parted by spaces. */
const WORDS = [
  "no|not|never|none|neither|nor|cannot|without|only|despite|barred",
  "refrain\\p{L}*|refus\\p{L}*|den(?:y|ies|ied|ial)|dismiss\\p{L}*|reject\\p{L}*|doubt\\p{L}*|fail\\p{L}*",
  "не|ни|нет|без|никогда|отриц\\p{L}*|опроверг\\p{L}*|отказ\\p{L}*|отверг\\p{L}*",
  "nicht|kein\\p{L}*|nie|ohne|bestreit\\p{L}*|dementier\\p{L}*|verweiger\\p{L}*",
  "pas|jamais|sans|aucune?|dément\\p{L}*",
  "nunca|sin|ningun[oa]?|ningún|desmi\\p{L}*|nieg\\p{L}*",
  "không|chưa|bác"
].join("|")
/** Tried at the beginnings of words alone: some hundred passages are read for a card. */
const DENIAL = new RegExp(`(?:^|[\\s"“«(—-])(?:${WORDS})(?![\\p{L}’'])`, "u")
const UNSPACED = /没有|从未|并未|否认|拒绝|မဟုတ်|မရှိ|ငြင်း/u

/**
 * Whether words say what is not so: "there is no evidence", "has refrained from recognising", "dismisses talks". A page
 * rarely says it itself, and its reader is misled without it.
 */
export function isDenial(words: string): boolean {
  return DENIAL.test(words.toLowerCase()) || UNSPACED.test(words)
}
