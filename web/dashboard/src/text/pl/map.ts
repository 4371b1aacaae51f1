/** What is said on the map of visitors, in Polish. */
export const map = {
  "map.show": "Jak pokazać odwiedzających",
  "map.list": "Lista",
  "map.map": "Mapa",
  "map.title": "Mapa świata",
  "map.help": "Strzałki przesuwają mapę, + i - zmieniają powiększenie, 0 pokazuje całość.",
  "map.zoomIn": "Powiększ",
  "map.zoomOut": "Pomniejsz",
  "map.whole": "Cały świat",
  "map.bubble": {
    one: "{country}: {count} odwiedzający, {state}",
    few: "{country}: {count} odwiedzających, najpilniejszy: {state}",
    many: "{country}: {count} odwiedzających, najpilniejszy: {state}",
  },
  "map.byCountry": "Teraz według krajów",
  "map.visitors": "Odwiedzający",
  "map.mostUrgent": "Najpilniejszy",
  "map.elsewhere": {
    one: "{count} w nieznanym miejscu",
    few: "{count} w nieznanym miejscu",
    many: "{count} w nieznanym miejscu",
  },
  "map.in": "Odwiedzający: {country}",
  "map.all": "Wszystkie kraje",
  "map.size": "Im większe, tym więcej odwiedzających",
  "map.nobody": "Na mapie nie ma nikogo: wyszukiwanie i filtry wszystkich pomijają.",
};
