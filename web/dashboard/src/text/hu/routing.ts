/** How waiting conversations come to agents, and who is away, in Hungarian. */
export const routing = {
  "offer.toYou": "Felajánlva Önnek",
  "offer.to": "Felajánlva: {name}",
  "offer.round_robin": "Ön következik",
  "offer.least_busy": "Önnek van a legkevesebb beszélgetése",
  "offer.other": "Önhöz érkezik",
  "offer.take": "Elvállalás",
  "offer.pass": "Továbbadás",
  "offer.secondsLeft": { one: "{count} másodperc van a válaszra", other: "{count} másodperc van a válaszra" },
  "offer.told": "{name} vár. {reason}: {text}",
  "offer.notice": "{reason}: {text}",
  "offer.saysNothing": "Még nem írt",
  "offer.isPassed": "Továbbadva a következőnek",
  "offer.takeAfterAll": "Elvállalás mégis",

  "came.title": "Ebben a beszélgetésben",
  "came.nobody": "Még senki sem csatlakozott.",
  "came.joined": "elvállalta",
  "came.wrote": "üzenet írásával",
  "came.assigned": "hozzárendelve",
  "came.assignedByYou": "Ön rendelte hozzá",
  "came.assignedBy": "{name} rendelte hozzá",
  "came.round_robin": "sor szerint",
  "came.least_busy": "legkevesebb beszélgetés",
  "came.reopened": "újranyitotta",

  "routing.title": "Beszélgetések elosztása",
  "routing.lead":
    "A várakozók egymás után ajánlhatók fel az ügyintézőknek, így senki sem marad ki, és senkinek sem kell kapkodnia.",
  "routing.mode": "Elosztás módja",
  "routing.manual": "Az ügyintézők vállalják el",
  "routing.manualHelp": "Mindenki látja a várakozókat, és az csatlakozik, aki ráér.",
  "routing.round_robin": "Sorban",
  "routing.round_robinHelp": "A rendszer annak ajánlja fel az új beszélgetést, aki a legrégebben kapott ajánlatot.",
  "routing.least_busy": "Akinek a legkevesebb van",
  "routing.least_busyHelp":
    "A rendszer annak ajánlja fel az új beszélgetést, akinek a legkevesebb nyitott beszélgetése van.",
  "routing.limit": "Nyitott beszélgetések ügyintézőnként",
  "routing.anyNumber": "Nincs korlát",
  "routing.upTo": { one: "Legfeljebb {count}", other: "Legfeljebb {count}" },
  "routing.answer": "Idő a felajánlott elvállalására",
  "routing.seconds": { one: "{count} másodperc", other: "{count} másodperc" },
  "routing.away": "Automatikusan távol",
  "routing.awayHelp":
    "Aki ennyi ideig nem csinál semmit, nem kap ajánlatot, és a látogatók sem látják online állapotban.",
  "routing.never": "Soha",
  "routing.afterMinutes": {
    one: "{count} perc tétlenség után",
    other: "{count} perc tétlenség után",
  },
  "routing.queue": "A látogatók lássák, hányan várnak előttük",
  "routing.queueHelp": "A chatablakban látható, amíg egy ügyintéző nem csatlakozik.",

  "away.note": {
    one: "Távol – {count} perce nem volt itt tevékenység",
    other: "Távol – {count} perce nem volt itt tevékenység",
  },
};
