/** About from whom the account takes messages, in Italian. */
export const protection = {
  "protection.title": "Protezione",
  "protection.adminsOnly": "Solo gli amministratori vedono questa pagina",
  "protection.nothing":
    "Non è impostato nulla: chiunque può chattare, da qualsiasi sito e indirizzo, con qualsiasi parola.",
  "protection.count": "{count} di {most} al massimo",
  "protection.allowed_domains": "Domini consentiti",
  "protection.allowed_domains_field": "Domini, uno per riga",
  "protection.allowed_domains_lead":
    "Il widget funziona solo su questi siti. Se non ce n’è nessuno, funziona su tutti.",
  "protection.allowed_domains_help":
    "example.com, oppure *.example.com per tutto ciò che sta sotto (www.example.com, ma non example.com stesso)",
  "protection.blocked_addresses": "Indirizzi IP bloccati",
  "protection.blocked_addresses_field": "Indirizzi IP, uno per riga",
  "protection.blocked_addresses_lead":
    "Nessuno può chattare da questi indirizzi IP. Chi lo sta facendo viene disconnesso.",
  "protection.blocked_addresses_help":
    "203.0.113.7, oppure un intervallo: 203.0.113.0/24, 2001:db8:1:2::/64 (una sola casa con IPv6)",
  "protection.blocked_words": "Parole bloccate",
  "protection.blocked_words_field": "Parole, una per riga",
  "protection.blocked_words_lead":
    "Il messaggio di un visitatore che ne contiene una non viene inviato, e il visitatore ne è avvisato.",
  "protection.blocked_words_help": "Una parola intera o più di seguito. Maiuscole e accenti non contano.",
  "protection.noDomain": "Non è un dominio come example.com.",
  "protection.domainIsAddress": "È un indirizzo IP. Scrivi un dominio, ad esempio example.com.",
  "protection.noAddress": "Non è un indirizzo come 203.0.113.7 o 203.0.113.0/24.",
  "protection.noRange": "L’intervallo inizia da un altro indirizzo. Imposta a 0 i suoi ultimi numeri.",
  "protection.noWord": "Non contiene nessuna lettera.",
  "protection.longWord": "Accorcia il testo: al massimo 100 caratteri.",
  "protection.tooMany": "Troppe voci: al massimo {most}.",
  "protection.andMore": "E altre {count}.",
  "protection.fixFirst": "Prima correggi ciò che è segnalato.",
  "protection.blockAddress": "Blocca questo indirizzo IP",
  "protection.addressBlocked": "Nessuno può più chattare da {address}",
  "protection.refused": "Il server non accetta “{entry}”. Correggi e salva di nuovo.",
  "protection.hidden_numbers": "Numeri nascosti",
  "protection.hidden_numbers_lead":
    "A volte i visitatori scrivono ciò che in una chat non serve a nessuno. Un numero del genere viene nascosto prima che qualcuno lo veda e prima di essere salvato.",
  "protection.hidden_numbers_help":
    "Di una carta o di un conto restano le ultime quattro cifre. Un numero si riconosce dalle cifre di controllo, quindi a volte ne viene nascosto anche un altro. I messaggi già inviati restano come sono.",
  "protection.hidden.card": "Carte di pagamento",
  "protection.hidden.bank_account": "Conti bancari",
  "protection.hidden.birth_number": "Numeri di nascita (Cechia, Slovacchia)",
};
