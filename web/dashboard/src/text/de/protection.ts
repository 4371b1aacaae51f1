/** About from whom the account takes messages, in German. */
export const protection = {
  "protection.title": "Schutz",
  "protection.adminsOnly": "Diese Seite sehen nur Admins",
  "protection.nothing":
    "Nichts ist festgelegt: Alle können chatten, von jeder Website und jeder Adresse, mit beliebigen Wörtern.",
  "protection.count": "{count} von höchstens {most}",
  "protection.allowed_domains": "Erlaubte Domains",
  "protection.allowed_domains_field": "Domains, eine pro Zeile",
  "protection.allowed_domains_lead":
    "Die Chatbox funktioniert nur auf diesen Websites. Ist keine eingetragen, funktioniert sie auf allen.",
  "protection.allowed_domains_help":
    "example.com, oder *.example.com für alles darunter (www.example.com, aber nicht example.com selbst)",
  "protection.blocked_addresses": "Blockierte IP-Adressen",
  "protection.blocked_addresses_field": "IP-Adressen, eine pro Zeile",
  "protection.blocked_addresses_lead": "Von diesen IP-Adressen kann niemand chatten. Wer es gerade tut, wird getrennt.",
  "protection.blocked_addresses_help":
    "203.0.113.7, oder ein Bereich: 203.0.113.0/24, 2001:db8:1:2::/64 (ein Haushalt mit IPv6)",
  "protection.blocked_words": "Blockierte Wörter",
  "protection.blocked_words_field": "Wörter, eines pro Zeile",
  "protection.blocked_words_lead":
    "Eine Nachricht mit einem dieser Wörter wird nicht gesendet, und der Besucher erfährt das.",
  "protection.blocked_words_help":
    "Ein ganzes Wort oder mehrere hintereinander. Großschreibung und Akzente spielen keine Rolle.",
  "protection.noDomain": "Das ist keine Domain wie example.com.",
  "protection.domainIsAddress": "Das ist eine IP-Adresse. Geben Sie eine Domain ein, zum Beispiel example.com.",
  "protection.noAddress": "Das ist keine IP-Adresse wie 203.0.113.7 oder 203.0.113.0/24.",
  "protection.noRange": "Der Bereich beginnt mit einer anderen Adresse. Setzen Sie die letzten Zahlen auf 0.",
  "protection.noWord": "Darin ist kein Buchstabe.",
  "protection.longWord": "Kürzen Sie den Eintrag: höchstens 100 Zeichen.",
  "protection.tooMany": "Zu viele: höchstens {most}.",
  "protection.andMore": "Und {count} weitere.",
  "protection.fixFirst": "Korrigieren Sie zuerst, was markiert ist.",
  "protection.blockAddress": "IP-Adresse blockieren",
  "protection.addressBlocked": "Von {address} kann niemand mehr chatten",
  "protection.refused": "Der Server nimmt „{entry}“ nicht an. Korrigieren Sie den Eintrag und speichern Sie erneut.",
  "protection.hidden_numbers": "Verborgene Nummern",
  "protection.hidden_numbers_lead":
    "Besucher schreiben manchmal, was im Chat niemand braucht. Eine solche Nummer wird verborgen, bevor sie jemand sieht oder sie gespeichert wird.",
  "protection.hidden_numbers_help":
    "Von Karte und Konto bleiben die letzten vier Ziffern. Eine Nummer wird an ihren Prüfziffern erkannt, daher werden vereinzelt auch andere verborgen. Früher gesendete Nachrichten bleiben, wie sie sind.",
  "protection.hidden.card": "Zahlungskarten",
  "protection.hidden.bank_account": "Bankkonten",
  "protection.hidden.birth_number": "Geburtsnummern (Tschechien, Slowakei)",
};
