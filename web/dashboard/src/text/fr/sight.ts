/** What agents see, and in which languages they answer, in French. */
export const sight = {
  "visibility.title": "Voit",
  "visibility.all": "Toutes les conversations",
  "visibility.allMeans": "Tout ce qu’écrivent les visiteurs de l’entreprise, quelle que soit la personne qui répond.",
  "visibility.group": "Celles de ses groupes",
  "visibility.groupMeans": "Celles de ses groupes ou sans groupe, et celles que l’agent a rejointes.",
  "visibility.own": "Les siennes",
  "visibility.ownMeans": "Celles que l’agent a rejointes, et celles qui l’attendent.",
  "visibility.groupBadge": "Voit ses groupes",
  "visibility.ownBadge": "Voit les siennes",
  "languages.title": "Langues",
  "languages.add": "Ajouter une langue…",
  "languages.remove": "Retirer\u202f: {name}",
  "languages.help": "Les visiteurs qui parlent ces langues lui sont proposés en priorité. Aucune\u202f: toutes.",
};
