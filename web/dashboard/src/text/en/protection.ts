/** About from whom the account takes messages. */
export const protection = {
  "protection.title": "Protection",
  "protection.adminsOnly": "Only admins see this page",
  "protection.blockAddress": "Block this address",
  "protection.addressBlocked": "Nobody chats from {address} any more",
};
