/** What every request passes: refusals, what the server says itself, what is kept, and what has to be made. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { METHODS, PREFLIGHT } from '@/app/api/headers';
import type { ApiProblemKind } from '@/app/api/problem';
import { type Address, LONGEST_URL, readAddress } from './answer/address';
import { type Answer, finish, type Site } from './answer/answer';
import type { KeptAnswers } from './answer/kept';
import { securityHeaders } from './answer/policy';
import { send } from './answer/send';
import { apiProblemAnswer } from './api';
import { clientAddress, type Limiter, type LimitState, limitHeaders } from './limit';
import type { Metrics } from './metrics';
import { OWN_PAGES, type OwnPage, ownPage } from './own-page';
import { Busy } from './render/queue';
import type { Renderers } from './render/renderers';
import { securityText } from './security-text';

export interface FrontSettings {
  /** where the site is reached from outside */
  site: URL;
  /** see clientAddress() */
  proxyHeader: string | undefined;
  securityContact: string | undefined;
}

/** The law that is served now, and who renders it. */
export interface Serving extends Site {
  version: string;
  renderers: Renderers;
}

/** How long whoever was refused for want of time waits, in seconds. */
const AGAIN_AFTER = 5;
const READY_WITHIN = 5000;
const HEAVY: ReadonlySet<string> = new Set(['picture', 'file', 'download']);
const FORWARDING = ['x-forwarded-for', 'forwarded', 'x-real-ip'] as const;

export class Front {
  /** Whether the server takes requests; not once it has been asked to stop. */
  ready = true;
  private warned = false;

  constructor(
    private readonly settings: FrontSettings,
    private readonly kept: KeptAnswers,
    private readonly limits: { api: Limiter | null; render: Limiter | null },
    private readonly metrics: Metrics,
    private readonly serving: () => Serving,
  ) {}

  readonly handle = (req: IncomingMessage, res: ServerResponse): void => {
    this.answer(req, res).catch((error) => {
      console.error(error);
      if (!res.headersSent) this.say(req, res, 'failed', null);
      else res.destroy();
    });
  };

  private async answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const url = req.url ?? '';
    // No request has a body here: one that does is answered, and its connection closed.
    if (req.headers['content-length'] || req.headers['transfer-encoding'])
      res.setHeader('Connection', 'close');
    if (url.length > LONGEST_URL) return this.say(req, res, 'long', null);
    const address = readAddress(url);
    if (address?.kind === 'api' || /^\/api(?=[/?]|$)/.test(url))
      return this.answerApi(req, res, address);
    if (!this.takesMethod(req, res, address)) return;
    if (!address) return this.say(req, res, 'address', null);
    if (this.answerOwn(req, res, address)) return;
    await this.answerKept(req, res, address, 'render');
  }

  /** @returns false when the request has been answered */
  private takesMethod(req: IncomingMessage, res: ServerResponse, address: Address | null): boolean {
    const allow = { Allow: METHODS.join(', ') };
    if (req.method === 'OPTIONS') {
      res.writeHead(204, { ...this.guarded(), ...allow }).end();
      this.metrics.count('own', 204, false);
      return false;
    }
    if (req.method === 'GET' || req.method === 'HEAD') return true;
    this.say(req, res, 'method', address?.lang ?? null, allow);
    return false;
  }

  private async answerApi(
    req: IncomingMessage,
    res: ServerResponse,
    address: Address | null,
  ): Promise<void> {
    const state = this.limits.api?.count(this.clientOf(req));
    for (const [name, value] of Object.entries(state ? limitHeaders(state) : {}))
      res.setHeader(name, value);
    const refuse = (kind: ApiProblemKind) => this.refuseApi(req, res, kind);
    if (state && !state.allowed) return refuse('limit');
    if (req.method === 'OPTIONS') {
      res.writeHead(204, { ...this.guarded(), ...PREFLIGHT }).end();
      return this.metrics.count('api', 204, false);
    }
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      res.setHeader('Allow', METHODS.join(', '));
      return refuse('method');
    }
    if (!address) return refuse('address');
    await this.answerKept(req, res, address, null);
  }

  private refuseApi(req: IncomingMessage, res: ServerResponse, kind: ApiProblemKind): void {
    const { status, headers, body } = apiProblemAnswer(req.url, this.settings.site.origin, kind);
    res.writeHead(status, { ...this.guarded('open'), ...headers });
    res.end(req.method === 'HEAD' ? undefined : body);
    this.metrics.count('api', status, false);
  }

  /** What needs no process that renders. @returns whether the request has been answered */
  private answerOwn(req: IncomingMessage, res: ServerResponse, { url, lang }: Address): boolean {
    const text = (body: string, status = 200, type = 'text/plain; charset=utf-8') => {
      const headers = { ...this.guarded(), 'Content-Type': type, 'Cache-Control': 'no-store' };
      res.writeHead(status, headers).end(req.method === 'HEAD' ? undefined : body);
      this.metrics.count('own', status, false);
      return true;
    };
    if (url === '/healthz') return text('ok\n');
    if (url === '/readyz') {
      void this.readiness().then(({ status, said }) => text(said, status));
      return true;
    }
    if (url === '/metrics') {
      void this.metrics.text().then((body) => text(body, 200, this.metrics.type));
      return true;
    }
    if (url === '/.well-known/security.txt')
      return text(securityText(this.settings.site, this.settings.securityContact));
    if (url.startsWith('/_next/') && !url.startsWith('/_next/static/')) {
      this.say(req, res, 'missing', lang);
      return true;
    }
    return false;
  }

  /** Whether an answer can be made from the database. */
  private async readiness(): Promise<{ status: number; said: string }> {
    if (!this.ready) return { status: 503, said: 'the server is stopping\n' };
    try {
      const { status, body } = await this.serving().renderers.check('/readyz', READY_WITHIN);
      return { status: status === 200 ? 200 : 503, said: body.toString('utf8') };
    } catch {
      return { status: 503, said: 'no answer can be made\n' };
    }
  }

  /** @param limit what is counted when the answer has to be made; null = it has been counted */
  private async answerKept(
    req: IncomingMessage,
    res: ServerResponse,
    address: Address,
    limit: 'render' | null,
  ): Promise<void> {
    const key = keyOf(address, req);
    const known = address.kept ? this.kept.get(key) : undefined;
    if (known) {
      send(req, res, known);
      return this.metrics.count(address.kind, known.status, true);
    }
    const client = this.clientOf(req);
    // What belongs to a page is not counted again.
    if (limit && address.kind !== 'asset') {
      const state = this.limits[limit]?.count(client);
      if (state && !state.allowed) return this.refuse(req, res, address, state);
    }
    const begun = performance.now();
    try {
      const make = () => this.make(req, res, address, client);
      const answer = await (address.kept ? this.kept.make(key, make) : make());
      // A moment is enough to go away.
      if (res.destroyed) return;
      if (answer.status >= 500 && address.kind !== 'api')
        return this.say(req, res, 'failed', address.lang);
      send(req, res, answer);
      this.metrics.count(address.kind, answer.status, false);
      this.metrics.took(address.kind, (performance.now() - begun) / 1000);
    } catch (error) {
      if (res.destroyed) return;
      const busy = error instanceof Busy || (error as Error).name === 'TimeoutError';
      if (!busy) console.error(error);
      this.refuseMaking(req, res, address, busy ? 'busy' : 'failed');
    }
  }

  private async make(
    req: IncomingMessage,
    res: ServerResponse,
    address: Address,
    client: string,
  ): Promise<Answer> {
    const serving = this.serving();
    const rendered = await serving.renderers.render({
      url: address.url,
      headers: headersFor(address, req),
      client,
      heavy: HEAVY.has(address.kind),
      // What is kept may have others waiting for it.
      ...(address.kept ? {} : { wanted: () => !res.destroyed }),
    });
    return await finish(address, rendered, serving);
  }

  private refuse(
    req: IncomingMessage,
    res: ServerResponse,
    address: Address,
    state: LimitState,
  ): void {
    const headers = limitHeaders(state);
    this.say(req, res, 'limit', address.lang, headers, state.resetSeconds);
  }

  private refuseMaking(
    req: IncomingMessage,
    res: ServerResponse,
    address: Address,
    why: 'busy' | 'failed',
  ): void {
    const seconds = why === 'busy' ? AGAIN_AFTER : undefined;
    if (seconds) res.setHeader('Retry-After', seconds);
    if (address.kind === 'api') this.refuseApi(req, res, seconds ? 'busy' : 'server');
    else this.say(req, res, why, address.lang, {}, seconds);
  }

  /** Answers with a page of the server's own. */
  private say(
    req: IncomingMessage,
    res: ServerResponse,
    page: OwnPage,
    lang: Address['lang'],
    extra: Record<string, string> = {},
    seconds?: number,
  ): void {
    const status = OWN_PAGES[page];
    res.writeHead(status, {
      ...this.guarded(),
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      ...extra,
    });
    res.end(req.method === 'HEAD' ? undefined : ownPage(page, lang, seconds));
    this.metrics.count('own', status, false);
  }

  private guarded(as: 'own' | 'open' = 'own') {
    return securityHeaders({ as }, this.serving().tls);
  }

  /** Whom a request is counted under. */
  private clientOf(req: IncomingMessage): string {
    const { proxyHeader } = this.settings;
    if (!this.warned && !proxyHeader && FORWARDING.some((name) => req.headers[name])) {
      this.warned = true;
      console.warn(
        'Requests come through a proxy whose header is not trusted, so that all visitors are counted as one. Set TRUSTED_PROXY_HEADER (see README.md).',
      );
    }
    return clientAddress(req, proxyHeader);
  }
}

const forPeople = (req: IncomingMessage) => req.headers.accept?.includes('text/html') ?? false;

/** The name under which an answer is kept. What is wrong with a file is said to people and programs in their own way. */
function keyOf({ kind, url }: Address, req: IncomingMessage): string {
  return kind === 'download' && forPeople(req) ? `${url} for people` : url;
}

/** Those of a request's headers that its answer may depend on. */
function headersFor({ kind, url }: Address, req: IncomingMessage): Record<string, string> {
  if (kind === 'download' && forPeople(req)) return { accept: 'text/html' };
  const language = url === '/' ? req.headers['accept-language']?.slice(0, 500) : undefined;
  return language ? { 'accept-language': language } : {};
}
