/** What is said on the map of visitors, in French. */
export const map = {
  "map.show": "Affichage des visiteurs",
  "map.list": "Liste",
  "map.map": "Carte",
  "map.title": "Carte du monde",
  "map.help": "Les flèches déplacent la carte, + et - zooment, 0 l’affiche en entier.",
  "map.zoomIn": "Zoom avant",
  "map.zoomOut": "Zoom arrière",
  "map.whole": "Monde entier",
  "map.bubble": {
    one: "{country}\u202f: {count} visiteur, {state}",
    other: "{country}\u202f: {count} visiteurs, le plus urgent\u202f: {state}",
  },
  "map.byCountry": "En ce moment, par pays",
  "map.visitors": "Visiteurs",
  "map.mostUrgent": "Le plus urgent",
  "map.elsewhere": { one: "{count} sans lieu connu", other: "{count} sans lieu connu" },
  "map.in": "Visiteurs\u202f: {country}",
  "map.all": "Tous les pays",
  "map.size": "Plus c’est grand, plus il y a de visiteurs",
  "map.nobody": "La carte est vide\u202f: la recherche et les filtres excluent tout le monde.",
};
