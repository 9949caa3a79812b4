/** The commonest small words of the languages written in Latin and Cyrillic letters, by language. */
export const commonWords: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: "the of and to in a is was for that with on as by has have from its at be are were his which said not",
    fr: "le la les des du de et en un une est que qui dans pour sur par au aux avec son ses ce cette il elle pas",
    de: "der die das und in den von zu mit dem des ist im für auf eine ein sich nicht als auch es an wurde nach bei",
    es: "el la los las de del y en que un una es por con para se su al como más fue ha lo no sobre entre desde",
    vi: "và của là các trong được cho có với một không người đã này tại những khi từ đến về năm ông để theo",
    ru: "и в на не что с по из за к от о как его это для до был была были он она они при также после",
    uk: "і в на не що з за до від та у як його це для був була були він вона вони при також після є"
  }).map(([language, words]) => [language, new Set(words.split(" "))])
)
