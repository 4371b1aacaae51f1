/** What only the page of protection says. */
export const seldomProtection = {
  "protection.nothing": "Nothing is set: anyone may chat, from any site and any address, with any words.",
  "protection.count": "{count} of at most {most}",
  "protection.allowed_domains": "Allowed domains",
  "protection.allowed_domains_lead": "The chat box works on these sites alone. With none, it works on any.",
  "protection.allowed_domains_field": "Domains, one on each line",
  "protection.allowed_domains_help":
    "example.com, or *.example.com for all below it (www.example.com, but not example.com itself)",
  "protection.blocked_addresses": "Blocked addresses",
  "protection.blocked_addresses_lead": "Nobody chats from these network addresses. Who does now, is disconnected.",
  "protection.blocked_addresses_field": "Addresses, one on each line",
  "protection.blocked_addresses_help":
    "203.0.113.7, or a range: 203.0.113.0/24, 2001:db8:1:2::/64 (one household with IPv6)",
  "protection.blocked_words": "Blocked words",
  "protection.blocked_words_lead": "A visitor\u2019s message with one of these is not sent, and they are told so.",
  "protection.blocked_words_field": "Words, one on each line",
  "protection.blocked_words_help": "A whole word, or several in a row. Capital letters and accents make no difference.",
  "protection.noDomain": "This is no domain such as example.com.",
  "protection.domainIsAddress": "This is a network address. Write a domain, such as example.com.",
  "protection.noAddress": "This is no address such as 203.0.113.7 or 203.0.113.0/24.",
  "protection.noRange": "The range begins at another address. Set its last numbers to 0.",
  "protection.noWord": "There is no letter in it.",
  "protection.longWord": "Make it shorter: at most 100 characters.",
  "protection.tooMany": "Too many: at most {most}.",
  "protection.andMore": "And {count} more.",
  "protection.fixFirst": "Correct what is marked first.",
  "protection.refused": "The server does not take \u201c{entry}\u201d. Correct it and save again.",
  "protection.hidden_numbers": "Hidden numbers",
  "protection.hidden_numbers_lead":
    "Visitors sometimes write what nobody in a chat needs. Such a number is hidden before anybody sees it or it is stored.",
  "protection.hidden_numbers_help":
    "Of a card or an account the last four digits stay. A number is known by its check digits, so a few others are hidden with them. Messages that were sent before stay as they are.",
  "protection.hidden.card": "Payment cards",
  "protection.hidden.bank_account": "Bank accounts",
  "protection.hidden.birth_number": "Numbers given at birth (Czechia, Slovakia)",
};
