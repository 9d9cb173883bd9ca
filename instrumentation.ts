/** However the program is started, a database that can't be used stops it with what to run. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { verifyDatabase } = await import('./db/verify');
  verifyDatabase();
}
