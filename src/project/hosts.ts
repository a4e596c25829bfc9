/** Where a deck can be hosted without anything of ours. */
export const HOSTS = ['pages', 'netlify', 'cloudflare'] as const

export type Host = (typeof HOSTS)[number]
