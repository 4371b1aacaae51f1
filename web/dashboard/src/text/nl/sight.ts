/** What agents see, and in which languages they answer, in Dutch. */
export const sight = {
  "visibility.title": "Ziet",
  "visibility.all": "Alle gesprekken",
  "visibility.allMeans": "Alles wat bezoekers het bedrijf schrijven, wie er ook antwoordt.",
  "visibility.group": "Die van de eigen groepen",
  "visibility.groupMeans": "Gesprekken van de eigen groepen of zonder groep, en die waaraan deze collega deelneemt.",
  "visibility.own": "Alleen de eigen",
  "visibility.ownMeans": "Gesprekken waaraan deze collega deelneemt, en die op deze collega wachten.",
  "visibility.groupBadge": "Ziet eigen groepen",
  "visibility.ownBadge": "Ziet alleen eigen",
  "languages.title": "Talen",
  "languages.add": "Taal toevoegen…",
  "languages.remove": "{name} verwijderen",
  "languages.help": "Bezoekers met deze talen worden eerst aan deze collega aangeboden. Geen: alle.",
};
