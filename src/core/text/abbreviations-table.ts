/** Abbreviations whose full stop does not end a sentence, without it and in lower case. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    "mr mrs ms messrs dr prof rev fr sr jr st mt ft hon pres gov sen rep amb gen lt col maj capt cmdr cpl sgt adm " +
    "brig vice-adm no nos vol vols ed eds fig pp para art sec ch dept univ inst assn bros co corp inc ltd plc " +
    "vs etc al eg ie cf viz approx est jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur " +
    "thurs fri sat sun г гг им ул т.д т.п т.е т.к проф акад ген тов стр млн млрд тыс руб д-р bzw z.b d.h u.a usw mme mlle"
  ).split(" ")
)

/** Words that often begin a sentence: after "U.S." they tell that the sentence has ended. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  (
    "the a an he she it they we i in on at but and or if as when while after before this that these those there his " +
    "her its their our some many most both since although however meanwhile"
  ).split(" ")
)
