/** About from whom the account takes messages, in Spanish. */
export const protection = {
  "protection.title": "Protección",
  "protection.adminsOnly": "Solo los administradores ven esta página",
  "protection.nothing":
    "No hay nada definido: cualquiera puede chatear, desde cualquier sitio y dirección y con cualquier palabra.",
  "protection.count": "{count} de {most} como máximo",
  "protection.allowed_domains": "Dominios permitidos",
  "protection.allowed_domains_field": "Dominios, uno por línea",
  "protection.allowed_domains_lead": "El widget solo funciona en estos sitios. Si no hay ninguno, funciona en todos.",
  "protection.allowed_domains_help":
    "example.com, o *.example.com para todo lo que está por debajo (www.example.com, pero no example.com)",
  "protection.blocked_addresses": "Direcciones IP bloqueadas",
  "protection.blocked_addresses_field": "Direcciones IP, una por línea",
  "protection.blocked_addresses_lead":
    "Nadie puede chatear desde estas direcciones IP. A quien lo esté haciendo se le desconecta.",
  "protection.blocked_addresses_help": "203.0.113.7, o un rango: 203.0.113.0/24, 2001:db8:1:2::/64 (un hogar con IPv6)",
  "protection.blocked_words": "Palabras bloqueadas",
  "protection.blocked_words_field": "Palabras, una por línea",
  "protection.blocked_words_lead": "El mensaje de un visitante que contenga alguna no se envía, y se le avisa.",
  "protection.blocked_words_help": "Una palabra entera o varias seguidas. Las mayúsculas y los acentos no importan.",
  "protection.noDomain": "Esto no es un dominio como example.com.",
  "protection.domainIsAddress": "Esto es una dirección IP. Escribe un dominio, por ejemplo example.com.",
  "protection.noAddress": "Esto no es una dirección como 203.0.113.7 o 203.0.113.0/24.",
  "protection.noRange": "El rango empieza en otra dirección. Pon sus últimos números a 0.",
  "protection.noWord": "No contiene ninguna letra.",
  "protection.longWord": "Acorta el texto: 100 caracteres como máximo.",
  "protection.tooMany": "Hay demasiadas entradas: {most} como máximo.",
  "protection.andMore": "Y {count} más.",
  "protection.fixFirst": "Corrige antes lo que está marcado.",
  "protection.blockAddress": "Bloquear esta dirección IP",
  "protection.addressBlocked": "Ya no se puede chatear desde {address}",
  "protection.refused": "El servidor no acepta “{entry}”. Corrígelo y vuelve a guardar.",
  "protection.hidden_numbers": "Números ocultos",
  "protection.hidden_numbers_lead":
    "A veces los visitantes escriben lo que nadie necesita en un chat. Ese número se oculta antes de que nadie lo vea y de guardarse.",
  "protection.hidden_numbers_help":
    "De una tarjeta o cuenta quedan las cuatro últimas cifras. Un número se reconoce por sus dígitos de control, por lo que a veces se oculta también otro. Los mensajes enviados antes quedan como están.",
  "protection.hidden.card": "Tarjetas de pago",
  "protection.hidden.bank_account": "Cuentas bancarias",
  "protection.hidden.birth_number": "Números de nacimiento (Chequia, Eslovaquia)",
};
