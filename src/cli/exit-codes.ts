/** What the process tells the shell. */
export const EXIT = {
  done: 0,
  /** The deck, the article or the machine lacks something; the messages say what. */
  failed: 1,
  /** The command line itself is wrong. */
  usage: 2,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
