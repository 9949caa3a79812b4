/** Nouns that end a longer name: "Bangkok Road" is a street, "Rangoon Tea House" a restaurant. In lower case. */
export const closingNouns: ReadonlySet<string> = new Set(
  (
    "road street avenue lane boulevard square plaza park garden gardens house hotel hostel inn palace tea cafe café bar " +
    "restaurant kitchen grill bistro theatre theater cinema club school college university institute academy hospital " +
    "museum library airlines airways bank times post herald tribune gazette journal mail globe fc cf united rovers derby " +
    "cup open marathon festival tower towers mall market bridge station cemetery press books records ventures capital " +
    "holdings ltd inc llc gmbh pte sdn bhd plc corp math circus telecom tobacco foods weekly monthly nights chronicles " +
    "diaries prix gp imbiss beer brewery"
  ).split(" ")
)

/** Nouns that end the name of a body, an institution or a treaty that begins with a place. In lower case. */
export const institutionNouns: ReadonlySet<string> = new Set(
  (
    "hospital university college institute institution academy museum library airport authority commission committee " +
    "association federation corporation company consortium enterprise group society foundation network centre center " +
    "organisation organization council union alliance agency bureau exchange symphony orchestra philharmonic ballet zoo conference convention " +
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

/** Words with a capital that a place ends a name behind: "Cricket Australia", "Little India". In lower case. */
export const namesBeforePlaces: ReadonlySet<string> = new Set(
  (
    "cricket rugby tennis athletics swimming netball gymnastics miss mister little radio air hotel cafe café bistro " +
    "frontier press oracle dynamo dinamo spartak lokomotiv lokomotive zska cska torpedo lok динамо спартак локомотив " +
    "цска торпедо"
  ).split(" ")
)

/** Nouns of bodies that are called after a place behind "of": "Bank of Japan". In lower case. */
export const nounsOfPlaces: ReadonlySet<string> = new Set(
  (
    "bank university institute museum academy foundation society times voice scouts church library college orchestra " +
    "philharmonic bible friends"
  ).split(" ")
)
