export const LINKS = ['direct', 'queue'] as const;
export type Link = (typeof LINKS)[number];

/** How the second function is. The events of the figure's samples carry these names. */
export const MAIL_STATES = ['works', 'fails', 'slow'] as const;
export type MailState = (typeof MAIL_STATES)[number];
