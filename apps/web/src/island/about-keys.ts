/** Keys that every feature's catalogue has: its page is made of them before any script runs. */
export const ABOUT_KEYS = ['about.title', 'about.lead', 'about.without'] as const;
