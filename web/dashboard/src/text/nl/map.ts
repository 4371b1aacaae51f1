/** What is said on the map of visitors, in Dutch. */
export const map = {
  "map.show": "Hoe je de bezoekers ziet",
  "map.list": "Lijst",
  "map.map": "Kaart",
  "map.title": "Wereldkaart",
  "map.help": "Pijltoetsen verplaatsen de kaart, + en - zoomen, 0 toont alles.",
  "map.zoomIn": "Inzoomen",
  "map.zoomOut": "Uitzoomen",
  "map.whole": "Hele wereld",
  "map.bubble": {
    one: "{country}: {count} bezoeker, {state}",
    other: "{country}: {count} bezoekers, meest urgent: {state}",
  },
  "map.byCountry": "Nu per land",
  "map.visitors": "Bezoekers",
  "map.mostUrgent": "Meest urgent",
  "map.elsewhere": { one: "{count} op onbekende plaats", other: "{count} op onbekende plaats" },
  "map.in": "Bezoekers uit {country}",
  "map.all": "Alle landen",
  "map.size": "Hoe groter, hoe meer bezoekers",
  "map.nobody": "Niemand op de kaart: de zoekopdracht en de filters laten iedereen weg.",
};
