import type { ExampleMail, OpenedMail, PageState } from './page-state.ts';

/** When the server says no, or says nothing. */
export class ServerSaidNo extends Error {
  /** Null where nobody answers at all. */
  readonly refusal: { readonly error: string; readonly given: string; readonly allowed: string } | null;

  constructor(refusal: ServerSaidNo['refusal']) {
    super(refusal === null ? 'no answer' : `${refusal.given}: ${refusal.allowed}`);
    this.name = 'ServerSaidNo';
    this.refusal = refusal;
  }
}

/** The calls that the page makes. Each throws {@link ServerSaidNo}. */
export const server = {
  state: (): Promise<PageState> => json('/page/state'),
  examples: (): Promise<ExampleMail[]> => json('/page/examples'),
  mail: (id: string): Promise<OpenedMail> => json(`/page/mails/${encodeURIComponent(id)}`),
  source: async (id: string): Promise<string> => (await call(rawPath(id))).text(),
  /** Moves the clock; answers when everything that fell due has been done. */
  moveClock: async (now: string): Promise<{ now: string }> => {
    try {
      return await json('/api/clock', { method: 'POST', body: JSON.stringify({ now }) });
    } catch (error) {
      // The clock runs on by itself: the moment may have come since the page last looked.
      if (error instanceof ServerSaidNo && error.refusal?.error === 'earlier-than-now') return json('/api/clock');
      throw error;
    }
  },
  /** Hands a mail over as it is. */
  receive: (raw: Blob): Promise<Received> => json('/api/receive', { method: 'POST', body: raw }),
  /** Has a mail written (`forward`, `reply`) and hands it over. */
  send: (kind: 'forward' | 'reply', fields: Readonly<Record<string, string>>): Promise<Received> =>
    draftAndReceive(`/page/drafts/${kind}`, JSON.stringify(fields)),
  /** Has a client's mail attached to a forward and hands that over. */
  sendAttached: (raw: Blob, fields: Readonly<Record<string, string>>): Promise<Received> =>
    draftAndReceive(`/page/drafts/attached?${new URLSearchParams(fields)}`, raw),
};

export interface Received {
  readonly messageId: string;
  readonly verdict: string;
}

/** Sends something and shows what came of it; false where it went wrong. */
export type Send = (work: () => Promise<Received>) => Promise<boolean>;

/** Where the raw bytes of a mail are. */
export function rawPath(id: string): string {
  return `/api/mails/${encodeURIComponent(id)}/raw`;
}

async function draftAndReceive(path: string, body: BodyInit): Promise<Received> {
  const draft = await call(path, { method: 'POST', body });
  const envelope = new URLSearchParams({
    from: draft.headers.get('X-Envelope-From') ?? '',
    to: draft.headers.get('X-Envelope-To') ?? '',
  });
  return json(`/api/receive?${envelope}`, { method: 'POST', body: await draft.blob() });
}

async function json<T>(path: string, init: RequestInit = {}): Promise<T> {
  return (await call(path, init)).json();
}

async function call(path: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(path, init).catch(() => {
    throw new ServerSaidNo(null);
  });
  if (response.ok) return response;
  const refusal = await response.json().catch(() => ({ error: 'broken', given: path, allowed: response.statusText }));
  throw new ServerSaidNo(refusal);
}
