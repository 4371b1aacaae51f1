/** What agents see, and in which languages they answer. */
export const sight = {
  "visibility.title": "Sees",
  "visibility.all": "All conversations",
  "visibility.allMeans": "Whatever the company's visitors write, whoever answers.",
  "visibility.group": "Those of their groups",
  "visibility.groupMeans": "What is of their groups or of none, and what they have joined.",
  "visibility.own": "Their own",
  "visibility.ownMeans": "What they have joined, and what waits for them.",
  "visibility.groupBadge": "Sees their groups",
  "visibility.ownBadge": "Sees their own",
  "languages.title": "Languages",
  "languages.add": "Add a language\u2026",
  "languages.remove": "Remove {name}",
  "languages.help": "Visitors of these are offered to them first. None: any.",
};
