/** Words that say nothing of what a text is about, folded. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    "the of and to a in is was for that it on as with he be by at his had not are but from or have an they which one you " +
    "were all her she there would their we him been has when who will no more if out so up said what its about than into " +
    "them can only other some could these may then do any like my now over such our me even also did many must before back " +
    "see through where get much go well your know should down because while during after since both against between under " +
    "says say told tells how whether come came among still le la les des du de et en un une est que qui dans pour sur par au aux der die das und von zu mit " +
    "dem den ist im ein eine el los las del y por con para se su al lo и в на не что с по из за к от о как его это для до"
  ).split(" ")
)
