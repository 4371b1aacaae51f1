import type { notifyEn } from "./notify.en";
import type { Texts } from "./text";

/** O tom, co kolegovi řekne, že ho někdo chce. */
export const notifyCs: Pick<Texts, keyof typeof notifyEn> = {
  "notify.events": "Co vám dá vědět",
  "notify.eventsLead":
    "Dáme vědět, když přijímáte chaty a díváte se jinam; o zmínkách a o tom, co vám někdo předá, vždy. Upozornění na ploše má i svůj zvuk.",
  "notify.newChat": "Nový chat",
  "notify.newChatHelp": "Návštěvník píše a nikdo se ještě nepřipojil.",
  "notify.myChat": "Zpráva ve vašem chatu",
  "notify.myChatHelp": "Návštěvník píše v konverzaci, ke které jste se připojili.",
  "notify.mention": "Zmínka",
  "notify.mentionHelp": "Kolega vás zavolá v poznámce.",
  "notify.assigned": "Předáno vám",
  "notify.assignedHelp": "Kolega předá konverzaci vám nebo vaší skupině.",
  "notify.cameBack": "Návštěvník je zpět",
  "notify.cameBackHelp": "Na web znovu přijde někdo, s kým jste mluvili.",
  "notify.desktop": "Plocha",
  "notify.sound": "Zvuk",
  "notify.nothing": "Nic",
  "notify.play": "Přehrát zvuk: {event}",
  "notify.assignedBody": "Předáno vám",
  "notify.groupBody": "Předáno skupině {name}",
  "notify.cameBackBody": "Je znovu na vašem webu: {page}",
  "notify.muted": "Zvuk je vypnutý. Zapnete ho klávesou {key}.",
  "notify.count": "Počítat čekající v titulku a na ikoně karty",
  "quiet.title": "Klidové hodiny",
  "quiet.help": "Nic nezvoní a neukáže se žádné upozornění; počítá se dál. Podle času tohoto počítače.",
  "quiet.from": "Od",
  "quiet.to": "Do",
  "quiet.days": "Dny, kdy začínají",
  "quiet.noDays": "Vyberte den, nebo klidové hodiny vypněte.",
  "quiet.nextDay": "Do {time} následujícího dne.",
};
