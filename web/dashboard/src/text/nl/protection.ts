/** About from whom the account takes messages, in Dutch. */
export const protection = {
  "protection.title": "Bescherming",
  "protection.adminsOnly": "Alleen beheerders zien deze pagina",
  "protection.nothing":
    "Er is niets ingesteld: iedereen kan chatten, vanaf elke site en elk adres, met welke woorden ook.",
  "protection.count": "{count} van maximaal {most}",
  "protection.allowed_domains": "Toegestane domeinen",
  "protection.allowed_domains_field": "Domeinen, één per regel",
  "protection.allowed_domains_lead": "De chatbox werkt alleen op deze sites. Staat er niets, dan werkt hij overal.",
  "protection.allowed_domains_help":
    "example.com, of *.example.com voor alles eronder (www.example.com, maar niet example.com zelf)",
  "protection.blocked_addresses": "Geblokkeerde IP-adressen",
  "protection.blocked_addresses_field": "IP-adressen, één per regel",
  "protection.blocked_addresses_lead":
    "Vanaf deze IP-adressen kan niemand chatten. Van wie dat nu doet, wordt de verbinding verbroken.",
  "protection.blocked_addresses_help":
    "203.0.113.7, of een reeks: 203.0.113.0/24, 2001:db8:1:2::/64 (één huishouden met IPv6)",
  "protection.blocked_words": "Geblokkeerde woorden",
  "protection.blocked_words_field": "Woorden, één per regel",
  "protection.blocked_words_lead":
    "Een bericht van een bezoeker met een van deze woorden wordt niet verstuurd, en dat krijgt de bezoeker te zien.",
  "protection.blocked_words_help":
    "Een heel woord, of meerdere achter elkaar. Hoofdletters en accenten maken niet uit.",
  "protection.noDomain": "Dit is geen domein zoals example.com.",
  "protection.domainIsAddress": "Dit is een IP-adres. Vul een domein in, zoals example.com.",
  "protection.noAddress": "Dit is geen IP-adres zoals 203.0.113.7 of 203.0.113.0/24.",
  "protection.noRange": "De reeks begint bij een ander adres. Zet de laatste getallen op 0.",
  "protection.noWord": "Er staat geen letter in.",
  "protection.longWord": "Maak het korter: maximaal 100 tekens.",
  "protection.tooMany": "Te veel: maximaal {most}.",
  "protection.andMore": "En nog {count}.",
  "protection.fixFirst": "Corrigeer eerst wat is gemarkeerd.",
  "protection.blockAddress": "IP-adres blokkeren",
  "protection.addressBlocked": "Vanaf {address} kan niemand meer chatten",
  "protection.refused": "De server accepteert “{entry}” niet. Corrigeer het en sla opnieuw op.",
  "protection.hidden_numbers": "Verborgen nummers",
  "protection.hidden_numbers_lead":
    "Bezoekers schrijven soms wat niemand in een chat nodig heeft. Zo’n nummer wordt verborgen voordat iemand het ziet en voordat het wordt opgeslagen.",
  "protection.hidden_numbers_help":
    "Van een kaart of rekening blijven de laatste vier cijfers staan. Een nummer wordt herkend aan zijn controlecijfers, dus soms wordt ook een ander verborgen. Eerder verzonden berichten blijven zoals ze zijn.",
  "protection.hidden.card": "Betaalkaarten",
  "protection.hidden.bank_account": "Bankrekeningen",
  "protection.hidden.birth_number": "Geboortenummers (Tsjechië, Slowakije)",
};
