/** About from whom the account takes messages, in Polish. */
export const protection = {
  "protection.title": "Ochrona",
  "protection.adminsOnly": "Tę stronę widzą tylko administratorzy",
  "protection.nothing": "Nic nie ustawiono: czatować może każdy, z dowolnej witryny i adresu, używając dowolnych słów.",
  "protection.count": "{count} z najwyżej {most}",
  "protection.allowed_domains": "Dozwolone domeny",
  "protection.allowed_domains_field": "Domeny, każda w osobnym wierszu",
  "protection.allowed_domains_lead":
    "Widget działa tylko w tych witrynach. Gdy lista jest pusta, działa we wszystkich.",
  "protection.allowed_domains_help":
    "example.com albo *.example.com dla wszystkich poddomen (www.example.com, ale nie sama example.com)",
  "protection.blocked_addresses": "Zablokowane adresy IP",
  "protection.blocked_addresses_field": "Adresy IP, każdy w osobnym wierszu",
  "protection.blocked_addresses_lead": "Z tych adresów IP nie można czatować. Kto właśnie czatuje, zostaje rozłączony.",
  "protection.blocked_addresses_help": "203.0.113.7 albo zakres: 203.0.113.0/24, 2001:db8:1:2::/64 (jeden dom z IPv6)",
  "protection.blocked_words": "Zablokowane słowa",
  "protection.blocked_words_field": "Słowa, każde w osobnym wierszu",
  "protection.blocked_words_lead": "Wiadomość z którymś z nich nie zostanie wysłana, a odwiedzający się o tym dowie.",
  "protection.blocked_words_help":
    "Całe słowo lub kilka kolejnych. Wielkość liter i znaki diakrytyczne nie mają znaczenia.",
  "protection.noDomain": "To nie jest domena taka jak example.com.",
  "protection.domainIsAddress": "To jest adres IP. Wpisz domenę, na przykład example.com.",
  "protection.noAddress": "To nie jest adres taki jak 203.0.113.7 lub 203.0.113.0/24.",
  "protection.noRange": "Zakres zaczyna się od innego adresu. Zmień jego ostatnie liczby na 0.",
  "protection.noWord": "Nie zawiera żadnej litery.",
  "protection.longWord": "Skróć ten wpis: najwyżej 100 znaków.",
  "protection.tooMany": "Za dużo wpisów: najwyżej {most}.",
  "protection.andMore": "I jeszcze {count}.",
  "protection.fixFirst": "Najpierw popraw to, co zaznaczono.",
  "protection.blockAddress": "Zablokuj ten adres IP",
  "protection.addressBlocked": "Z adresu {address} nikt już nie może czatować",
  "protection.refused": "Serwer nie przyjmuje „{entry}”. Popraw to i zapisz ponownie.",
  "protection.hidden_numbers": "Ukryte numery",
  "protection.hidden_numbers_lead":
    "Odwiedzający piszą czasem to, czego w czacie nikt nie potrzebuje. Taki numer jest ukrywany, zanim ktokolwiek go zobaczy i zanim zostanie zapisany.",
  "protection.hidden_numbers_help":
    "Z karty i rachunku zostają ostatnie cztery cyfry. Numer rozpoznaje się po cyfrach kontrolnych, więc czasem ukryty zostanie też inny. Wcześniej wysłane wiadomości pozostają bez zmian.",
  "protection.hidden.card": "Karty płatnicze",
  "protection.hidden.bank_account": "Rachunki bankowe",
  "protection.hidden.birth_number": "Numery urodzenia (Czechy, Słowacja)",
};
