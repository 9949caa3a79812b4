/** Nouns that end a longer name: "Bangkok Road" is a street, "Rangoon Tea House" a restaurant. In lower case. */
export const closingNouns: ReadonlySet<string> = new Set(
  (
    "road highway hwy route street avenue lane boulevard square plaza park garden gardens house hotel hostel inn palace tea cafe café bar " +
    "restaurant kitchen grill bistro theatre theater cinema club school college university institute academy hospital " +
    "museum library airlines airways bank times post herald tribune gazette journal mail globe fc cf united rovers derby " +
    "cup open marathon festival tower towers mall market bridge station cemetery press books records ventures capital " +
    "holdings ltd inc llc gmbh pte sdn bhd plc corp math circus telecom tobacco foods weekly monthly nights chronicles " +
    "diaries prix gp imbiss beer brewery cottage drive crescent terrace hall farm lodge networks mobile motors boating rail steel soccer basketball athletics athletic rangers group auto room prize trophy award awards biobank cycling hockey rowing sailing swimming gymnastics volleyball wrestling"
  ).split(" ")
)

/** Those of them that headlines in Title Case put behind a place as well: "Yangon Market Fire". In lower case. */
export const nounsOfHeadlines: ReadonlySet<string> = new Set(
  (
    "road highway route street square park garden hotel palace school college university hospital library bank club cinema theatre museum " +
    "press books mail cup open festival tower mall market bridge station cemetery capital farm hall rail steel telecom tobacco " +
    "soccer basketball hockey rowing math beer drive mobile motors networks"
  ).split(" ")
)

/** Behind "press": "Kremlin Press Secretary" is an office and no publisher. In lower case. */
export const pressOffices: ReadonlySet<string> = new Set(
  "secretary service office conference release pool briefing freedom".split(" ")
)

/** Nouns behind "Moskauer" and "Russische" that make it the name of a thing. In lower case. */
export const nounsBehindPeoples: ReadonlySet<string> = new Set(
  (
    "roulette dressing doll dolls cat cats kitten kittens feline felines shorthair shorthairs longhair longhairs bobtail bobtails wirehair wirehairs curl curls bulldog bulldogs python pythons whispers checkers spaniel terrier takeaway takeaways " +
    "strasse straße str platz allee ring tor chaussee kammerorchester philharmoniker sinfoniker staatszirkus katze katzen " +
    "кошка кошки кошку рулетка рулетку рулетке горки горок горках спаниель спаниеля борзая матрёшка матрешка цирк цирка цирке " +
    "проспект проспекта проспекте улица улицы улице шоссе вокзал вокзала вокзале зоопарк зоопарка порода породы породу голубая голубой голубую голубые голубых голубым голубыми длинношёрстная длинношерстная короткошёрстная короткошерстная полудлинношёрстная полудлинношерстная"
  ).split(" ")
)

/** Nouns before "ruso" and "birmane" that make them a dish or a breed. In lower case. */
export const nounsBeforePeoples: ReadonlySet<string> = new Set(
  "salade ensaladilla montaña montana montanas montagne montagnes ruleta roulette muñeca poupée poupees filete filetes tinta gato gata gatos chat chats chaton chatons sacrés".split(" ")
)

/** Nouns that end the name of a body, an institution or a treaty that begins with a place. In lower case. */
export const institutionNouns: ReadonlySet<string> = new Set(
  (
    "hospital university college institute institution academy museum library airport authority commission committee " +
    "association federation corporation company consortium enterprise group society foundation network centre center " +
    "fund organisation organization council union alliance agency bureau exchange symphony orchestra philharmonic ballet zoo conference convention " +
    "declaration protocol treaty accords forum championship championships games biennale observatory diocese " +
    "airlines airways railway railways bank church cathedral synagogue bridge daily times circus"
  ).split(" ")
)

/** Small words inside such names: "Centre for Peace". */
export const linkingWords: ReadonlySet<string> = new Set("of for and the on".split(" "))

/** What is eaten, drunk or played under the name of a place: "Singapore noodles", "Moscow mule". In lower case. */
export const dishNouns: ReadonlySet<string> = new Set("noodles sling mule curry laksa teak jade amber brand vodka leather plates teapot teapots crockery lacquer".split(" "))

/** Nouns behind a place and a hyphen that are called after it: "Singapur-Nudeln", "Kreml-Apotheke". In lower case. */
export const germanNounsAfterHyphen: ReadonlySet<string> = new Set(
  (
    "nudeln curry salat zopf ente suppe topf wurst steak kotelett schnitzel katze kater huhn sauce mule spinat restaurant " +
    "porzellan tusche restaurants imbiss laden apotheke hotel hôtel café cafe bar syndrom deutsche deutschen deutscher"
  ).split(" ")
)

/** Nouns that French and Spanish call after a place behind "de": "Ballet de Moscou", "Dinamo de Moscú". In lower case. */
export const romanceNounsOfPlaces: ReadonlySet<string> = new Set(
  (
    "ballet orchestre orquesta université universidad banque banco voix voz cska dinamo dynamo spartak lokomotiv torpedo " +
    "théâtre teatro conservatoire conservatorio opéra ópera"
  )
    .normalize("NFC")
    .split(" ")
)

/** Wares and dishes that French and Spanish call after a place behind "de": "encre de Chine". In lower case. */
export const romanceWaresOfPlaces: ReadonlySet<string> = new Set(
  "émail émaux crêpe crêpes laque encre encres tinta tintas nouilles fideos noix marron marrons œillet œillets".split(" ")
)

/** Nouns before a quoted name: «гостиница «Москва»», «ресторан Сингапур». In lower case. */
export const openingNouns: ReadonlySet<string> = new Set(
  (
    "гостиница гостиницы гостинице гостиницу отель отеля отеле ресторан ресторана ресторане кафе кинотеатр кинотеатра " +
    "кинотеатре театр театра театре крейсер крейсера крейсере корабль корабля пароход пароходе стадион стадиона стадионе " +
    "cine gasthof gasthaus банк банка банке банком банку сбербанк сбербанка телеканал телеканала телеканале фабрика фабрики фабрике завод завода заводе клуб клуба клубе салат салата торт конфеты журнал журнала улица улицы улице поезд поезда поезде поездом ледокол ледокола теплоход теплохода " +
    "cruiser frigate destroyer schooner trawler yacht warship icebreaker minesweeper corvette dinghy магазин магазина магазине холодильник холодильника санаторий санатория санатории универмаг универмага универмаге снт жк тц бц дк днт"
  ).split(" ")
)

/** Words with a capital that a place ends a name behind: "Cricket Australia", "Little India". In lower case. */
export const namesBeforePlaces: ReadonlySet<string> = new Set(
  (
    "aero fine cricket rugby tennis athletics swimming netball gymnastics miss mister little radio air hotel cafe café bistro " +
    "frontier press oracle dynamo dinamo spartak lokomotiv lokomotive zska cska torpedo lok динамо спартак локомотив " +
    "цска торпедо haus research universities diabetes netflix amazon google vodafone toyota honda nissan ikea samsung " +
    "team lounge pub club restaurant villa hms hmas hmnzs uss rms ss mv microsoft vogue masterchef bbc cnn itv abc cnbc news oxfam unicef greenpeace wwf caritas children msci ftse hsbc kpmg deloitte bar"
  ).split(" ")
)

/** Nouns of bodies that are called after a place behind "of": "Bank of Japan". In lower case. */
export const nounsOfPlaces: ReadonlySet<string> = new Set(
  (
    "bank wall university institute museum academy foundation society times voice scouts church library college orchestra " +
    "philharmonic bible friends gallery star"
  ).split(" ")
)

/** Words with a capital behind a place that begin no name with it: "Myanmar Coup", "Yangon Photo". In lower case. */
export const wordsBehindPlaces: ReadonlySet<string> = new Set(
  (
    "government govt army navy military junta regime coup war crisis conflict earthquake quake cyclone election elections " +
    "parliament embassy foreign defence defense interior finance economic home health commerce trade national federal " +
    "supreme state region regional division province township city district town border coast economy relations sanctions policy " +
    "news update updates live analysis opinion study people peoples muslim muslims buddhist buddhists christian christians " +
    "hindu hindus rohingya refugees refugee map desk bureau special joint union armed air police security time visit talks " +
    "summit civil spring revolution peace democracy democratic political human rights internet photo photos image picture video " +
    "source credit asia africa europe world international northern southern eastern western north south east west central " +
    "upper lower local public public-private first second third fourth fifth new general attorney intelligence nuclear " +
    "resistance opposition aid humanitarian day week month year affairs studies press official officials aide critic critics insider pres permanent charge women men youth children workers " +
    "migrant migrants nationals citizens residents villagers scam rebel rebels ethnic insurgents fighters soldiers troops jets " +
    "airstrike airstrikes strike strikes attack attacks bombing fighting violence killings genocide invasion arms weapons " +
    "crackdown protest protests protesters leaders generals diaspora shadow media exports imports borders peacekeepers"
  ).split(" ")
)

/** Ranks that ships, horses and shops have in their names: "Dawei Princess". In lower case. */
export const ranks: ReadonlySet<string> = new Set("lady lord queen prince princess dame captain".split(" "))
