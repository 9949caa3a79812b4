/** Words that stand before a person’s name without being part of another person’s name, folded as `plain` does. */
export const titleWords: ReadonlySet<string> = new Set(
  (
    "mr mrs ms miss dr prof professor sir dame lord lady general gen lieutenant lt colonel col major maj captain capt ong " +
    "commander cmdr admiral adm brigadier brig marshal sergeant sgt senior vice deputy acting former ex late president " +
    "premier chancellor king queen prince princess prime minister ministers secretary senator sen representative rep " +
    "governor gov mayor ambassador envoy diplomat rapporteur expert chairman chairwoman chairperson chair chief leader " +
    "boss head director spokesman spokeswoman spokesperson analyst adviser advisor activist author editor reporter judge " +
    "justice commissioner analysts tuong thong ngai u daw ko ma saw sai nai mahn sayadaw mister monsieur m mme herr frau senor senora don " +
    "президент генерал министр посол господин г-н премьер госпожа глава аналитик советник спикер"
  ).split(" ")
)

/** Syllables that Burmese personal names are made of: beside a Burmese name they make it another person's. */
export const burmeseNameWords: ReadonlySet<string> = new Set(
  (
    "aung aye bo cho chit hla hlaing htay htet htoo htun htwe khaing khin khine kyaw kyi lin lwin mar maung min mon moe " +
    "mya myat myint myo naing nanda nay ngwe ni nu nwe nyan nyein nyo nyunt oo phyo pyae sandar sein shwe soe su swe " +
    "tayza thaung than thant thaw thein thet thida thiha thu thura thuza tin toe tun tut wai win yan ye yin zaw zeya zin gyi hnin phyu pwint thazin wut hmwe htar kywe khant nyi pyone sabai san sithu thandar theingi thinzar thiri thwe thwin toke yamin yi zar zarni yu"
  ).split(" ")
)

/** Words before a surname at the beginning of a sentence that are no first name. */
export const openingWords: ReadonlySet<string> = new Set(
  (
    "the a an but and or so yet for nor when while as if since because although though after before until once whether " +
    "yesterday today tomorrow meanwhile later earlier then now here there still however moreover instead according by " +
    "in on at to from with of about says said asked told that this these those what why how who did does is was were has " +
    "had may can will would should both not also even only like unlike despite monday tuesday wednesday thursday friday " +
    "с со у к ко о об от из за по на в во и но а для при без через после до над под как так что это когда если по-моему " +
    "segun para con sin sobre desde hasta entre cuando como pero aunque mientras tambien ademas asi por en de el la los las " +
    "un una ya ayer hoy tras ante selon pour avec sans sur depuis dans mais et ou donc car quand comme si hier par le les " +
    "des chez apres avant puis ainsi laut nach fur mit ohne uber seit bis zwischen wenn als wie aber auch doch und oder weil " +
    "wahrend gestern heute zu von bei gegen der die das ein eine theo cho voi trong khi neu va hay " +
    "dijo afirmo aseguro anadio explico declaro dit affirme explique sagt sagte erklarte so " +
    "saturday sunday january february march april may june july august september october november december"
  ).split(" ")
)

/** Nobody's first names, wherever they stand: "On Monday Davis said". Months may be: "April", "June". */
export const weekdays: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday".split(" ")
)

/** Words that headlines in Title Case write small. */
export const smallWords: ReadonlySet<string> = new Set(
  "a an the and but or nor so yet for in on at to of by as is it up off vs via with from into over amid per de la von".split(" ")
)
