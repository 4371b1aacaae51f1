/** What is said on the map of visitors, in Spanish. */
export const map = {
  "map.show": "Cómo ver a los visitantes",
  "map.list": "Lista",
  "map.map": "Mapa",
  "map.title": "Mapa del mundo",
  "map.help": "Las flechas mueven el mapa, + y - cambian el zoom, 0 lo muestra entero.",
  "map.zoomIn": "Acercar",
  "map.zoomOut": "Alejar",
  "map.whole": "Todo el mundo",
  "map.bubble": {
    one: "{country}: {count} visitante, {state}",
    other: "{country}: {count} visitantes, lo más urgente: {state}",
  },
  "map.byCountry": "Ahora por país",
  "map.visitors": "Visitantes",
  "map.mostUrgent": "Lo más urgente",
  "map.elsewhere": { one: "{count} de lugar desconocido", other: "{count} de lugar desconocido" },
  "map.in": "Visitantes de {country}",
  "map.all": "Todos los países",
  "map.size": "Cuanto mayor, más visitantes",
  "map.nobody": "No hay nadie en el mapa: la búsqueda y los filtros dejan fuera a todos.",
};
