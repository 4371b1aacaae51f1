/** What is said on the map of visitors, in Hungarian. */
export const map = {
  "map.show": "Látogatók megjelenítése",
  "map.list": "Lista",
  "map.map": "Térkép",
  "map.title": "Világtérkép",
  "map.help": "A nyilak mozgatják a térképet, a + és a - nagyít és kicsinyít, a 0 az egészet mutatja.",
  "map.zoomIn": "Nagyítás",
  "map.zoomOut": "Kicsinyítés",
  "map.whole": "Egész világ",
  "map.bubble": {
    one: "{country}: {count} látogató, {state}",
    other: "{country}: {count} látogató, legsürgősebb: {state}",
  },
  "map.byCountry": "Most, országonként",
  "map.visitors": "Látogatók",
  "map.mostUrgent": "Legsürgősebb",
  "map.elsewhere": { one: "{count} ismeretlen helyről", other: "{count} ismeretlen helyről" },
  "map.in": "Látogatók: {country}",
  "map.all": "Minden ország",
  "map.size": "Minél nagyobb, annál több látogató",
  "map.nobody": "Senki sincs a térképen: a keresés és a szűrők mindenkit kihagynak.",
};
