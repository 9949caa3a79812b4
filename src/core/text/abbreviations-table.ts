/** Abbreviations that stand before a name or a number, so that their full stop never ends a sentence. Lower case. */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  (
    "mr mrs ms messrs dr prof rev fr st mt ft hon pres gov sen rep amb gen lt col maj capt cmdr cpl sgt adm brig " +
    "им ул проф акад ген тов д-р mme mlle"
  ).split(" ")
)

/** Abbreviations whose full stop ends a sentence only before a word that often begins one. Lower case. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    "sr jr no nos vol vols ed eds fig pp para art sec ch dept univ inst assn bros co corp inc ltd plc " +
    "vs etc al eg ie cf viz approx est jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur " +
    "thurs fri sat sun г гг т.д т.п т.е т.к стр млн млрд тыс руб bzw z.b d.h u.a usw"
  ).split(" ")
)

/** Words that often begin a sentence: after "U.S." they tell that the sentence has ended. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  (
    "the a an he she it they we i in on at but and or if as when while after before this that these those there his " +
    "her its their our some many most both since although however meanwhile " +
    "он она они оно это этот эта эти в на но и а по как когда после"
  ).split(" ")
)
