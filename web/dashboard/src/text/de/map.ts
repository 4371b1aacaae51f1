/** What is said on the map of visitors, in German. */
export const map = {
  "map.show": "Darstellung der Besucher",
  "map.list": "Liste",
  "map.map": "Karte",
  "map.title": "Weltkarte",
  "map.help": "Pfeiltasten bewegen die Karte, + und - zoomen, 0 zeigt alles.",
  "map.zoomIn": "Vergrößern",
  "map.zoomOut": "Verkleinern",
  "map.whole": "Ganze Welt",
  "map.bubble": {
    one: "{country}: {count} Besucher, {state}",
    other: "{country}: {count} Besucher, am dringendsten: {state}",
  },
  "map.byCountry": "Jetzt nach Land",
  "map.visitors": "Besucher",
  "map.mostUrgent": "Am dringendsten",
  "map.elsewhere": { one: "{count} mit unbekanntem Ort", other: "{count} mit unbekanntem Ort" },
  "map.in": "Besucher aus {country}",
  "map.all": "Alle Länder",
  "map.size": "Je größer, desto mehr Besucher",
  "map.nobody": "Niemand auf der Karte: Suche und Filter blenden alle aus.",
};
