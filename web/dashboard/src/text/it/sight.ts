/** What agents see, and in which languages they answer, in Italian. */
export const sight = {
  "visibility.title": "Cosa vede",
  "visibility.all": "Tutte le conversazioni",
  "visibility.allMeans": "Tutto ciò che scrivono i visitatori dell’azienda, chiunque risponda.",
  "visibility.group": "Quelle dei suoi gruppi",
  "visibility.groupMeans": "Quelle dei suoi gruppi, quelle senza gruppo e quelle a cui partecipa.",
  "visibility.own": "Solo le sue",
  "visibility.ownMeans": "Quelle a cui partecipa e quelle che aspettano una sua risposta.",
  "visibility.groupBadge": "Vede i suoi gruppi",
  "visibility.ownBadge": "Vede solo le sue",
  "languages.title": "Lingue",
  "languages.add": "Aggiungi una lingua…",
  "languages.remove": "Rimuovi {name}",
  "languages.help": "I visitatori con queste lingue sono proposti prima a questa persona. Nessuna: tutti.",
};
