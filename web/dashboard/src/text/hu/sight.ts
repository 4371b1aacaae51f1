/** What agents see, and in which languages they answer, in Hungarian. */
export const sight = {
  "visibility.title": "Látható beszélgetések",
  "visibility.all": "Minden beszélgetés",
  "visibility.allMeans": "Bármi, amit a cég látogatói írnak, bárki válaszol is rá.",
  "visibility.group": "A saját csoportoké",
  "visibility.groupMeans": "Ami a saját csoportjaié vagy egyik csoporté sem, és amihez csatlakozott.",
  "visibility.own": "Csak a sajátok",
  "visibility.ownMeans": "Amihez csatlakozott, és ami rá vár.",
  "visibility.groupBadge": "A csoportjait látja",
  "visibility.ownBadge": "Csak a sajátját látja",
  "languages.title": "Nyelvek",
  "languages.add": "Nyelv hozzáadása…",
  "languages.remove": "Eltávolítás: {name}",
  "languages.help": "Az ilyen nyelvű látogatókat először neki ajánljuk fel. Ha üres: bárkit.",
};
