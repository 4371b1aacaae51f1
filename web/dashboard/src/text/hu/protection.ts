/** About from whom the account takes messages, in Hungarian. */
export const protection = {
  "protection.title": "Védelem",
  "protection.adminsOnly": "Ezt az oldalt csak adminok látják",
  "protection.nothing": "Nincs semmi beállítva: bárki írhat, bármelyik webhelyről és címről, bármilyen szavakkal.",
  "protection.count": "{count} / legfeljebb {most}",
  "protection.allowed_domains": "Engedélyezett domainek",
  "protection.allowed_domains_field": "Domainek, soronként egy",
  "protection.allowed_domains_lead": "A chatablak csak ezeken a webhelyeken működik. Ha üres, mindenhol működik.",
  "protection.allowed_domains_help":
    "example.com, vagy *.example.com minden alatta lévőhöz (www.example.com, de maga az example.com nem)",
  "protection.blocked_addresses": "Blokkolt IP-címek",
  "protection.blocked_addresses_field": "IP-címek, soronként egy",
  "protection.blocked_addresses_lead":
    "Ezekről az IP-címekről senki sem írhat. Aki most ír, annak megszakad a kapcsolata.",
  "protection.blocked_addresses_help":
    "203.0.113.7, vagy tartomány: 203.0.113.0/24, 2001:db8:1:2::/64 (egy IPv6-os háztartás)",
  "protection.blocked_words": "Blokkolt szavak",
  "protection.blocked_words_field": "Szavak, soronként egy",
  "protection.blocked_words_lead": "Az ilyen szót tartalmazó üzenet nem megy el, és a látogató értesül erről.",
  "protection.blocked_words_help": "Egy egész szó, vagy több egymás után. A nagybetű és az ékezet nem számít.",
  "protection.noDomain": "Ez nem domain. Példa: example.com.",
  "protection.domainIsAddress": "Ez IP-cím. Adjon meg egy domaint, például: example.com.",
  "protection.noAddress": "Ez nem IP-cím. Példa: 203.0.113.7 vagy 203.0.113.0/24.",
  "protection.noRange": "A tartomány más címmel kezdődik. Írja át az utolsó számait 0-ra.",
  "protection.noWord": "Nincs benne betű.",
  "protection.longWord": "Rövidítse: legfeljebb 100 karakter.",
  "protection.tooMany": "Túl sok: legfeljebb {most}.",
  "protection.andMore": "És még {count}.",
  "protection.fixFirst": "Előbb javítsa a megjelölteket.",
  "protection.blockAddress": "IP-cím blokkolása",
  "protection.addressBlocked": "Erről a címről már senki sem írhat: {address}",
  "protection.refused": "A szerver nem fogadta el: „{entry}”. Javítsa, és mentse újra.",
  "protection.hidden_numbers": "Rejtett számok",
  "protection.hidden_numbers_lead":
    "A látogatók néha olyat írnak, amire egy beszélgetésben senkinek sincs szüksége. Az ilyen szám rejtve lesz, mielőtt bárki látná vagy tárolódna.",
  "protection.hidden_numbers_help":
    "Kártyából és számlából az utolsó négy számjegy marad. A számot az ellenőrző számjegyei árulják el, ezért néha más is rejtve lesz. A korábban küldött üzenetek nem változnak.",
  "protection.hidden.card": "Bankkártyák",
  "protection.hidden.bank_account": "Bankszámlák",
  "protection.hidden.birth_number": "Születési számok (Csehország, Szlovákia)",
};
