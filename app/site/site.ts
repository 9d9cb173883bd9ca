/** Where the site is reached from outside: SITE_URL, else this machine. */
export const SITE = new URL(process.env.SITE_URL ?? 'http://localhost:3000');
