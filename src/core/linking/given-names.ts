import type { Span } from "../model"
import { sound } from "./initials"
import { isAdjacent, wordAfter, wordBefore } from "./neighbours"
import { plain } from "./words-near"

/**
 * Whether a rare surname stands behind somebody else's given name or initial: "Mikhail Putin", «Андрея Шойгу»,
 * "A. Shoigu". Only given names that many bear are known: any other word with a capital may be an office.
 *
 * @param name the person's name in Latin letters, given name first
 */
export function hasOtherGivenName(text: string, span: Span, name: string): boolean {
  if (/\s/.test(text.slice(span.start, span.end))) return false
  const own = sound(name.charAt(0))
  const initial = INITIAL.exec(text.slice(Math.max(0, span.start - REACH), span.start))?.[1]
  if (initial !== undefined) return sound(initial) !== own
  if (isGivenBehind(text, span, own)) return true
  const before = wordBefore(text, span)
  if (!before || !isAdjacent(before) || before.word.endsWith(".")) return false
  const given = plain(before.word)
  return GIVEN_NAMES.test(given) && sound(given.charAt(0)) !== own
}

/** "Shoigu, Larisa, sat in the Duma", «Путин Игорь из Твери»; not "Putin, Alexander Lukashenko", which begins a list. */
function isGivenBehind(text: string, span: Span, own: string): boolean {
  const after = wordAfter(text, span)
  if (!after || !/^,? $/.test(after.gap)) return false
  const given = plain(after.word)
  if (!GIVEN_NAMES.test(given) || sound(given.charAt(0)) === own) return false
  return !/^ (?!\p{Lu}\p{L}+(?:вич|вна))\p{Lu}/u.test(text.slice(after.start + after.word.length))
}

const REACH = 12

/** Not the end of "U.S."; "M. Andrews" and "D. Tomás" are French and Spanish for a gentleman. */
const INITIAL = /(?:^|[\s,;(])(?![MD]\.|U\. ?[SKN]\.|E\. ?U\.)(\p{Lu})\. ?(?:\p{Lu}\. ?)?$/u

/** Folded, the Russian ones in all cases. */
const GIVEN_NAMES = new RegExp(
  "^(?:" +
    "andre[iy]|ale(?:x|ks)e[iy]|aleks?andr|alexander|dmitr[iy]|ivan|mikhail|nikola[iy]|oleg|igor|roman|mari[iy]?a|" +
    "(?:y?e)?katerina|anna|y?elena|olga|natal[iy]?a|tat[iy]ana|irina|svetlana|kseni[iy]?a|larisa|yuli[iy]?a|vi[kc]tor|" +
    "boris|pavel|p[iy]otr|konstantin|ma(?:x|ks)im|denis|anton|kirill|stanislav|vadim|yur[iy]+|valer[iy]+|vasil[iy]+|" +
    "(?:андре|алексе|никола|юри|валери|васили|дмитри)[йяюие]м?|(?:александр|иван|михаил|олег|роман|виктор|борис|павл|" +
    "петр|константин|максим|денис|антон|кирилл|станислав|вадим)(?:а|у|ом|е)?|павел|игор[ьяюе]м?|(?:мари|ксени|юли|" +
    "натали)[яиюей]{1,2}|(?:екатерин|анн|елен|ольг|татьян|ирин|светлан|ларис)(?:а|ы|и|е|у|ой)" +
    ")$",
  "u"
)
