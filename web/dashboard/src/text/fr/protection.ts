/** About from whom the account takes messages, in French. */
export const protection = {
  "protection.title": "Protection",
  "protection.adminsOnly": "Seuls les admins voient cette page",
  "protection.nothing":
    "Rien n’est défini\u202f: tout le monde peut écrire, de tout site et de toute adresse, avec n’importe quels mots.",
  "protection.count": "{count} sur {most} au maximum",
  "protection.allowed_domains": "Domaines autorisés",
  "protection.allowed_domains_field": "Domaines, un par ligne",
  "protection.allowed_domains_lead":
    "Le widget ne fonctionne que sur ces sites. Si la liste est vide, il fonctionne partout.",
  "protection.allowed_domains_help":
    "example.com, ou *.example.com pour tout ce qui en dépend (www.example.com, mais pas example.com lui-même)",
  "protection.blocked_addresses": "Adresses IP bloquées",
  "protection.blocked_addresses_field": "Adresses IP, une par ligne",
  "protection.blocked_addresses_lead":
    "Personne ne peut écrire depuis ces adresses IP. Tout chat en cours depuis l’une d’elles est coupé.",
  "protection.blocked_addresses_help":
    "203.0.113.7, ou une plage\u202f: 203.0.113.0/24, 2001:db8:1:2::/64 (un foyer en IPv6)",
  "protection.blocked_words": "Mots bloqués",
  "protection.blocked_words_field": "Mots, un par ligne",
  "protection.blocked_words_lead":
    "Un message de visiteur qui en contient un n’est pas envoyé, et le visiteur en est informé.",
  "protection.blocked_words_help":
    "Un mot entier, ou plusieurs à la suite. Les majuscules et les accents ne comptent pas.",
  "protection.noDomain": "Ce n’est pas un domaine comme example.com.",
  "protection.domainIsAddress": "C’est une adresse IP. Indiquez un domaine, par exemple example.com.",
  "protection.noAddress": "Ce n’est pas une adresse IP comme 203.0.113.7 ou 203.0.113.0/24.",
  "protection.noRange": "La plage commence à une autre adresse. Mettez ses derniers nombres à 0.",
  "protection.noWord": "Il ne contient aucune lettre.",
  "protection.longWord": "Raccourcissez\u202f: 100 caractères au maximum.",
  "protection.tooMany": "Trop d’entrées\u202f: {most} au maximum.",
  "protection.andMore": "Autres erreurs\u202f: {count}.",
  "protection.fixFirst": "Corrigez d’abord ce qui est signalé.",
  "protection.blockAddress": "Bloquer l’adresse IP",
  "protection.addressBlocked": "Plus personne ne peut écrire depuis {address}",
  "protection.refused": "Le serveur refuse «\u202f{entry}\u202f». Corrigez et enregistrez à nouveau.",
  "protection.hidden_numbers": "Numéros masqués",
  "protection.hidden_numbers_lead":
    "Les visiteurs écrivent parfois ce dont personne n’a besoin dans un chat. Un tel numéro est masqué avant que quiconque le voie et avant d’être enregistré.",
  "protection.hidden_numbers_help":
    "D’une carte ou d’un compte, les quatre derniers chiffres restent. Un numéro se reconnaît à ses chiffres de contrôle ; il arrive donc qu’un autre soit masqué aussi. Les messages déjà envoyés restent inchangés.",
  "protection.hidden.card": "Cartes de paiement",
  "protection.hidden.bank_account": "Comptes bancaires",
  "protection.hidden.birth_number": "Numéros de naissance (Tchéquie, Slovaquie)",
};
