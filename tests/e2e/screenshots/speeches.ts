/** What is said in a picture's chat. */
export interface Speech {
  readonly name: string;
  readonly question: string;
  readonly answer: string;
  readonly offer: string;
  readonly choices: readonly string[];
  readonly more: string;
}

export const speeches = {
  en: {
    name: "Klára",
    question: "Hello! Is the Guji Uraga good for a moka pot?",
    answer: "It is, a bit finer than for filter. Do you have a picture of your pot?",
    offer: "Shall we grind it for you?",
    choices: ["Yes, for a moka pot", "No, as beans"],
    more: "And how fresh is it?",
  },
  ar: {
    name: "ليلى",
    question: "مرحبًا! هل تناسب قهوة Guji Uraga إبريق الموكا؟",
    answer: "نعم، بطحن أنعم قليلًا. هل لديك صورة للإبريق؟",
    offer: "هل نطحنها لك؟",
    choices: ["نعم، لإبريق الموكا", "لا، حبوبًا كاملة"],
    more: "ومتى حُمّصت؟",
  },
} as const satisfies Record<string, Speech>;
