/** An application of the same framework that does nothing else: what the measurements are compared with. */
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { countElements, fetchPage } from './load';
import { run, type Server, startServer } from './servers';

const REPOSITORY = path.resolve(import.meta.dirname, '..');

/** Builds it in a new folder outside the repository, with the repository's node_modules linked. @returns the folder */
export async function buildBare(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bare-app-'));
  cpSync(path.join(REPOSITORY, 'bench/bare'), folder, { recursive: true });
  cpSync(path.join(REPOSITORY, 'tsconfig.json'), path.join(folder, 'tsconfig.json'));
  writeFileSync(path.join(folder, 'package.json'), '{ "name": "bare", "private": true }\n');
  symlinkSync(path.join(REPOSITORY, 'node_modules'), path.join(folder, 'node_modules'));
  await run(process.execPath, [nextProgram(folder), 'build'], {
    cwd: folder,
    env: { BARE_ROOT: sharedFolder(folder, REPOSITORY) },
  });
  return folder;
}

export const removeBare = (folder: string) => rmSync(folder, { recursive: true, force: true });

export function startBare(folder: string, port: number): Promise<Server> {
  const program = [nextProgram(folder), 'start', '-H', '127.0.0.1', '-p', String(port)];
  return startServer(program, port, '/', {
    cwd: folder,
    env: { BARE_ROOT: sharedFolder(folder, REPOSITORY) },
  });
}

const nextProgram = (folder: string) => path.join(folder, 'node_modules/next/dist/bin/next');

/** The deepest folder that holds both. */
function sharedFolder(a: string, b: string): string {
  const [left, right] = [a.split(path.sep), b.split(path.sep)];
  const differs = left.findIndex((part, at) => part !== right[at]);
  return left.slice(0, differs).join(path.sep) || path.sep;
}

/** What a bare page must resemble. */
export interface Shape {
  bytes: number;
  elements: number;
}

/**
 * Finds the bare pages that have about as many elements as a page and, within 2 %, as many bytes.
 * @returns the path of such a page for a serial number
 */
export async function barePages(server: Server, like: Shape): Promise<(serial: number) => string> {
  const one = await shapeOf(server, '/101x0-0');
  const none = await shapeOf(server, '/1x0-0');
  const cards = Math.max(1, Math.round(like.elements / ((one.elements - none.elements) / 100)));
  let letters = 0;
  for (let attempt = 0; attempt < 8; attempt++) {
    const { bytes } = await shapeOf(server, `/${cards}x${letters}-0`);
    if (Math.abs(bytes / like.bytes - 1) < 0.02) break;
    // Each letter is sent twice: as HTML, and for React in the browser.
    letters = Math.max(0, Math.round(letters + (like.bytes - bytes) / cards / 2));
  }
  return (serial) => `/${cards}x${letters}-${serial}`;
}

export async function shapeOf(server: Server, address: string): Promise<Shape> {
  const { body } = await fetchPage(server, address);
  return { bytes: body.length, elements: countElements(body) };
}
