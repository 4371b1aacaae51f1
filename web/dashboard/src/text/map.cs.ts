import type { mapEn } from "./map.en";
import type { Texts } from "./text";

export const mapCs: Pick<Texts, keyof typeof mapEn> = {
  "map.show": "Jak zobrazit návštěvníky",
  "map.list": "Seznam",
  "map.map": "Mapa",
  "map.title": "Mapa světa",
  "map.help": "Šipky mapu posouvají, + a - ji přibližují a oddalují, 0 ji ukáže celou.",
  "map.zoomIn": "Přiblížit",
  "map.zoomOut": "Oddálit",
  "map.whole": "Celý svět",
  "map.bubble": {
    one: "{country}: {count} návštěvník, {state}",
    few: "{country}: {count} návštěvníci, nejnaléhavější: {state}",
    other: "{country}: {count} návštěvníků, nejnaléhavější: {state}",
  },
  "map.byCountry": "Právě teď podle zemí",
  "map.visitors": "Návštěvníků",
  "map.mostUrgent": "Nejnaléhavější",
  "map.elsewhere": {
    one: "{count}, u něhož není známo místo",
    few: "{count}, u nichž není známo místo",
    other: "{count}, u nichž není známo místo",
  },
  "map.in": "Návštěvníci: {country}",
  "map.all": "Všechny země",
  "map.size": "Čím větší, tím víc návštěvníků",
  "map.nobody": "Na mapě nikdo není: hledání a filtry všechny vynechaly.",
};
