/** What whoever runs the server may set, each by a variable of the environment; the README lists them. */
import path from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws when the variable is no whole number from `least` on */
export function wholeNumber(
  environment: Environment,
  name: string,
  usual: number,
  least = 0,
): number {
  const written = environment[name];
  if (written === undefined) return usual;
  const number = Number(written);
  if (!/^\d{1,12}$/.test(written) || number < least)
    throw new Error(`${name} is "${written}": write a whole number from ${least} on.`);
  return number;
}

const MEGABYTE = 1024 * 1024;

/** @throws with what is wrong with a variable */
export function settingsFrom(environment: Environment) {
  const number = (name: string, usual: number, least?: number) =>
    wholeNumber(environment, name, usual, least);
  return {
    port: number('PORT', 3000),
    host: environment.HOST ?? '0.0.0.0',
    /** the header in which a trusted proxy names the client */
    proxyHeader: environment.TRUSTED_PROXY_HEADER?.toLowerCase(),
    kept: {
      bytes: number('KEPT_MEGABYTES', 128, 1) * MEGABYTE,
      entries: number('KEPT_ENTRIES', 20_000, 1),
    },
    render: {
      processes: number('RENDER_PROCESSES', 2, 1),
      waiting: number('RENDER_QUEUE', 64, 1),
      perClient: number('RENDER_QUEUE_CLIENT', 16, 1),
      milliseconds: number('RENDER_SECONDS', 30, 1) * 1000,
    },
    /** requests a minute of one client for what is not kept; 0 = no limit */
    renderLimit: number('RENDER_LIMIT', 600),
    /** requests a minute of one client to the API; 0 = no limit */
    apiLimit: number('API_LIMIT', 600),
    connections: number('MOST_CONNECTIONS', 10_000, 1),
    /** how long the server goes on listening, not ready, when it is asked to stop */
    drainMilliseconds: number('DRAIN_SECONDS', 0) * 1000,
    /** where to write about a hole in the site's security */
    securityContact: environment.SECURITY_CONTACT,
    folder: path.resolve('.'),
  };
}

export type Settings = ReturnType<typeof settingsFrom>;
