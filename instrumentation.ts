/** However the program is started, a database that can't be used stops it with what to run. */
export async function register(): Promise<void> {
  // In development the data is edited while the program runs: scripts/dev.ts says what is wrong with it.
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NODE_ENV === 'development') return;
  const { verifyDatabase } = await import('./db/verify');
  verifyDatabase();
}
