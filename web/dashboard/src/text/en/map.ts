/** What is said on the map of visitors. */
export const map = {
  "map.show": "How to see the visitors",
  "map.list": "List",
  "map.map": "Map",
  "map.title": "Map of the world",
  "map.help": "Arrow keys move the map, + and - zoom, 0 shows all of it.",
  "map.zoomIn": "Zoom in",
  "map.zoomOut": "Zoom out",
  "map.whole": "Whole world",
  "map.bubble": {
    one: "{country}: {count} visitor, {state}",
    other: "{country}: {count} visitors, most urgent: {state}",
  },
  "map.byCountry": "Now by country",
  "map.visitors": "Visitors",
  "map.mostUrgent": "Most urgent",
  "map.elsewhere": { one: "{count} whose place is not known", other: "{count} whose place is not known" },
  "map.in": "Visitors from {country}",
  "map.all": "All countries",
  "map.size": "The larger, the more visitors",
  "map.nobody": "Nobody is on the map: the search and the filters leave everybody out.",
};
