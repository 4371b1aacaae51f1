/** What agents see, and in which languages they answer, in Czech. */
export const sight = {
  "visibility.title": "Vidí",
  "visibility.all": "Všechny konverzace",
  "visibility.allMeans": "Cokoli návštěvníci firmy napíší, ať odpovídá kdokoli.",
  "visibility.group": "Konverzace svých skupin",
  "visibility.groupMeans": "Co patří jejich skupinám nebo žádné, a kam se připojili.",
  "visibility.own": "Jen své",
  "visibility.ownMeans": "Kam se připojili a co na ně čeká.",
  "visibility.groupBadge": "Vidí své skupiny",
  "visibility.ownBadge": "Vidí jen své",
  "languages.title": "Jazyky",
  "languages.add": "Přidat jazyk…",
  "languages.remove": "Odebrat: {name}",
  "languages.help": "Návštěvníci v těchto jazycích se jim nabízejí nejdřív. Žádný: jakýkoli.",
};
