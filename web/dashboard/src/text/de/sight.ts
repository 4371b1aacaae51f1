/** What agents see, and in which languages they answer, in German. */
export const sight = {
  "visibility.title": "Sieht",
  "visibility.all": "Alle Unterhaltungen",
  "visibility.allMeans": "Was Besucher dem Unternehmen schreiben, egal wer antwortet.",
  "visibility.group": "Die der eigenen Gruppen",
  "visibility.groupMeans":
    "Unterhaltungen der eigenen Gruppen, die ohne Gruppe und alle, denen die Person beigetreten ist.",
  "visibility.own": "Nur die eigenen",
  "visibility.ownMeans": "Alle, denen die Person beigetreten ist, und was auf sie wartet.",
  "visibility.groupBadge": "Sieht eigene Gruppen",
  "visibility.ownBadge": "Sieht nur eigene",
  "languages.title": "Sprachen",
  "languages.add": "Sprache hinzufügen…",
  "languages.remove": "{name} entfernen",
  "languages.help": "Besucher mit diesen Sprachen werden dieser Person zuerst angeboten. Keine: alle.",
};
