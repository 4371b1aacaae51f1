/** What agents see, and in which languages they answer, in Polish. */
export const sight = {
  "visibility.title": "Co widzi",
  "visibility.all": "Wszystkie rozmowy",
  "visibility.allMeans": "Wszystko, co piszą odwiedzający firmy, bez względu na to, kto odpowiada.",
  "visibility.group": "Rozmowy swoich grup",
  "visibility.groupMeans": "Rozmowy swoich grup, rozmowy bez grupy i te z własnym udziałem.",
  "visibility.own": "Tylko swoje",
  "visibility.ownMeans": "Rozmowy z własnym udziałem i te, które czekają na tę osobę.",
  "visibility.groupBadge": "Widzi swoje grupy",
  "visibility.ownBadge": "Widzi tylko swoje",
  "languages.title": "Języki",
  "languages.add": "Dodaj język…",
  "languages.remove": "Usuń: {name}",
  "languages.help": "Odwiedzających z tymi językami proponujemy najpierw tej osobie. Brak: wszystkich.",
};
