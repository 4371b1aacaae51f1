/** What is said on the map of visitors, in Italian. */
export const map = {
  "map.show": "Come vedere i visitatori",
  "map.list": "Elenco",
  "map.map": "Mappa",
  "map.title": "Mappa del mondo",
  "map.help": "Le frecce spostano la mappa, + e - cambiano lo zoom, 0 la mostra tutta.",
  "map.zoomIn": "Ingrandisci",
  "map.zoomOut": "Riduci",
  "map.whole": "Tutto il mondo",
  "map.bubble": {
    one: "{country}: {count} visitatore, {state}",
    other: "{country}: {count} visitatori, più urgente: {state}",
  },
  "map.byCountry": "Ora per paese",
  "map.visitors": "Visitatori",
  "map.mostUrgent": "Più urgente",
  "map.elsewhere": { one: "{count} di luogo sconosciuto", other: "{count} di luogo sconosciuto" },
  "map.in": "Visitatori: {country}",
  "map.all": "Tutti i paesi",
  "map.size": "Più è grande, più visitatori ci sono",
  "map.nobody": "Sulla mappa non c’è nessuno: la ricerca e i filtri escludono tutti.",
};
