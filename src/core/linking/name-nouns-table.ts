/** Nouns that end a longer name: "Bangkok Road" is a street, "Rangoon Tea House" a restaurant. In lower case. */
export const closingNouns: ReadonlySet<string> = new Set(
  (
    "road street avenue lane boulevard square plaza park garden gardens house hotel hostel inn palace tea cafe café bar " +
    "restaurant kitchen grill bistro theatre theater cinema club school college university institute academy hospital " +
    "museum library airlines airways bank times post herald tribune gazette journal mail globe fc cf united rovers derby " +
    "cup open marathon festival tower towers mall market bridge station cemetery press books records ventures capital " +
    "holdings ltd inc llc gmbh"
  ).split(" ")
)

/** Nouns that end the name of a body, an institution or a treaty that begins with a place. In lower case. */
export const institutionNouns: ReadonlySet<string> = new Set(
  (
    "hospital university college institute institution academy museum library airport authority commission committee " +
    "association federation corporation company consortium enterprise group society foundation network centre center " +
    "council union alliance agency bureau exchange symphony orchestra philharmonic ballet zoo conference convention " +
    "declaration protocol treaty accords forum championship championships games biennale observatory diocese " +
    "airlines airways railway railways bank"
  ).split(" ")
)

/** Small words inside such names: "Centre for Peace". */
export const linkingWords: ReadonlySet<string> = new Set("of for and the on".split(" "))

/** What is eaten, drunk or played under the name of a place: "Singapore noodles", "Moscow mule". In lower case. */
export const dishNouns: ReadonlySet<string> = new Set("noodles sling mule curry laksa teak jade".split(" "))

/** Nouns before a quoted name: «гостиница «Москва»», «ресторан Сингапур». In lower case. */
export const openingNouns: ReadonlySet<string> = new Set(
  (
    "гостиница гостиницы гостинице гостиницу отель отеля отеле ресторан ресторана ресторане кафе кинотеатр кинотеатра " +
    "кинотеатре театр театра театре крейсер крейсера крейсере корабль корабля пароход пароходе стадион стадиона стадионе " +
    "фабрика фабрики фабрике завод завода заводе клуб клуба клубе салат салата торт конфеты журнал журнала улица улицы улице"
  ).split(" ")
)
