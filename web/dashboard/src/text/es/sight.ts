/** What agents see, and in which languages they answer, in Spanish. */
export const sight = {
  "visibility.title": "Qué ve",
  "visibility.all": "Todas las conversaciones",
  "visibility.allMeans": "Todo lo que escriben los visitantes de la empresa, responda quien responda.",
  "visibility.group": "Las de sus grupos",
  "visibility.groupMeans": "Las de sus grupos, las que no tienen grupo y aquellas a las que se ha unido.",
  "visibility.own": "Solo las suyas",
  "visibility.ownMeans": "Aquellas a las que se ha unido y las que esperan su respuesta.",
  "visibility.groupBadge": "Ve las de sus grupos",
  "visibility.ownBadge": "Ve solo las suyas",
  "languages.title": "Idiomas",
  "languages.add": "Añadir idioma…",
  "languages.remove": "Quitar {name}",
  "languages.help": "Se le ofrecen primero los visitantes con estos idiomas. Ninguno: todos.",
};
