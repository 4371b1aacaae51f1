/** How waiting conversations come to agents, and who is away, in French. */
export const routing = {
  "offer.toYou": "Vous est proposée",
  "offer.to": "Proposée à {name}",
  "offer.round_robin": "C’est votre tour",
  "offer.least_busy": "Vous avez le moins de conversations",
  "offer.other": "Elle est pour vous",
  "offer.take": "Prendre",
  "offer.pass": "Passer",
  "offer.secondsLeft": {
    one: "{count} seconde pour répondre",
    other: "{count} secondes pour répondre",
  },
  "offer.told": "{name} attend. {reason}\u202f: {text}",
  "offer.notice": "{reason}\u202f: {text}",
  "offer.saysNothing": "N’a pas encore écrit",
  "offer.isPassed": "Passée au suivant",
  "offer.takeAfterAll": "La prendre quand même",

  "came.title": "Dans cette conversation",
  "came.nobody": "Personne pour l’instant.",
  "came.joined": "a pris la conversation",
  "came.wrote": "en écrivant",
  "came.assigned": "attribuée",
  "came.assignedByYou": "attribuée par vous",
  "came.assignedBy": "attribuée par {name}",
  "came.round_robin": "à tour de rôle",
  "came.least_busy": "le moins de conversations",
  "came.reopened": "l’a rouverte",
  "came.takeOff": "Retirer {name}",
  "came.takenOff": "{name} ne répond plus ici",

  "routing.title": "Répartition des conversations",
  "routing.lead":
    "Les conversations en attente peuvent être proposées aux agents l’un après l’autre\u202f: personne n’est oublié, et nul besoin d’être le plus rapide.",
  "routing.mode": "Mode de répartition",
  "routing.manual": "Les agents les prennent",
  "routing.manualHelp": "Tout le monde voit qui attend\u202f; le premier agent libre rejoint la conversation.",
  "routing.round_robin": "À tour de rôle",
  "routing.round_robinHelp": "Chaque nouvelle conversation est proposée à l’agent sollicité il y a le plus longtemps.",
  "routing.least_busy": "À l’agent qui en a le moins",
  "routing.least_busyHelp":
    "Chaque nouvelle conversation est proposée à l’agent qui a le moins de conversations ouvertes.",
  "routing.limit": "Conversations ouvertes par agent",
  "routing.anyNumber": "Sans limite",
  "routing.upTo": { one: "Jusqu’à {count}", other: "Jusqu’à {count}" },
  "routing.answer": "Délai pour prendre une proposition",
  "routing.seconds": { one: "{count} seconde", other: "{count} secondes" },
  "routing.away": "Absence automatique",
  "routing.awayHelp":
    "Un agent inactif aussi longtemps ne reçoit plus de proposition et les visiteurs ne le voient plus en ligne.",
  "routing.never": "Jamais",
  "routing.afterMinutes": {
    one: "Après {count} minute d’inactivité",
    other: "Après {count} minutes d’inactivité",
  },
  "routing.queue": "Indiquer aux visiteurs combien attendent avant eux",
  "routing.queueHelp": "Affiché dans le widget jusqu’à ce qu’un agent rejoigne la conversation.",

  "away.note": {
    one: "Absent – aucune activité depuis {count} minute",
    other: "Absent – aucune activité depuis {count} minutes",
  },
};
