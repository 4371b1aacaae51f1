import type { routingEn } from "./routing.en";
import type { Texts } from "./text";

export const routingCs: Pick<Texts, keyof typeof routingEn> = {
  "offer.toYou": "Nabídnuto vám",
  "offer.to": "Právě nabídnuto: {name}",
  "offer.round_robin": "Jste na řadě",
  "offer.least_busy": "Máte nejméně chatů",
  "offer.other": "Přichází k vám",
  "offer.take": "Vzít",
  "offer.pass": "Předat dál",
  "offer.secondsLeft": {
    one: "Na odpověď zbývá {count} sekunda",
    few: "Na odpověď zbývají {count} sekundy",
    other: "Na odpověď zbývá {count} sekund",
  },
  "offer.told": "{name} čeká. {reason}: {text}",
  "offer.notice": "{reason}: {text}",
  "offer.saysNothing": "Zatím nic nenapsal(a)",
  "offer.isPassed": "Předáno dalšímu",
  "offer.takeAfterAll": "Přece jen vzít",

  "came.title": "V této konverzaci",
  "came.nobody": "Zatím se nikdo nepřipojil.",
  "came.joined": "sám (sama) od sebe",
  "came.wrote": "první zprávou",
  "came.assigned": "přidělením",
  "came.assignedByYou": "vaším přidělením",
  "came.assignedBy": "přidělením ({name})",
  "came.round_robin": "podle pořadí",
  "came.least_busy": "nejméně chatů",
  "came.reopened": "znovuotevřením",

  "routing.title": "Jak konverzace přicházejí k agentům",
  "routing.lead":
    "Kdo čeká, může být nabízen jednomu agentovi po druhém. Na nikoho se nezapomene a nikdo nemusí být nejrychlejší.",
  "routing.mode": "Jak přicházejí",
  "routing.manual": "Agenti si je berou",
  "routing.manualHelp": "Všichni vidí, kdo čeká, a připojí se ten, kdo má čas.",
  "routing.round_robin": "Po řadě",
  "routing.round_robinHelp": "Každá nová se nabídne agentovi, na kterého se nejdéle nedostalo.",
  "routing.least_busy": "Tomu, kdo jich má nejméně",
  "routing.least_busyHelp": "Každá nová se nabídne agentovi, který má nejméně otevřených konverzací.",
  "routing.limit": "Otevřených konverzací na agenta",
  "routing.anyNumber": "Bez omezení",
  "routing.upTo": { one: "Nejvýše {count}", few: "Nejvýše {count}", other: "Nejvýše {count}" },
  "routing.answer": "Čas na přijetí nabídky",
  "routing.seconds": { one: "{count} sekunda", few: "{count} sekundy", other: "{count} sekund" },
  "routing.away": "Automaticky pryč",
  "routing.awayHelp":
    "Kdo se tak dlouho ničeho nedotkne, tomu se nic nenabízí a návštěvníci ho nevidí jako přítomného.",
  "routing.never": "Nikdy",
  "routing.afterMinutes": {
    one: "Po {count} minutě nečinnosti",
    few: "Po {count} minutách nečinnosti",
    other: "Po {count} minutách nečinnosti",
  },
  "routing.queue": "Říkat návštěvníkům, kolik lidí čeká před nimi",
  "routing.queueHelp": "Ukazuje se v chatu, dokud se nepřipojí agent.",

  "away.note": {
    one: "Pryč \u2013 {count} minutu se tu nikdo ničeho nedotkl",
    few: "Pryč \u2013 {count} minuty se tu nikdo ničeho nedotkl",
    other: "Pryč \u2013 {count} minut se tu nikdo ničeho nedotkl",
  },
};
