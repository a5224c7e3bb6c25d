import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml } from '../../lib/check-in/escape-html.ts';
import type { Clock } from '../../lib/ports/clock.ts';
import { writeAtomic } from './atomic-file.ts';
import { type LoopbackAnswer, type LoopbackRequest, type LoopbackServer, loopbackServer } from './loopback-server.ts';

export interface S3StandIn extends LoopbackServer {
  /** As SES's own S3 action writes it. */
  put(key: string, bytes: Uint8Array): void;
}

/** What S3 tells at once of a list. Source: Amazon S3 API reference, ListObjectsV2. */
const MOST_KEYS = 1_000;

/**
 * S3 over a folder: GET, PUT and DELETE of whole objects, path style, of any bucket name (`/<bucket>/<key>`), and the list of
 * the keys that begin in some way.
 */
export async function startS3(folder: string, clock: Clock): Promise<S3StandIn> {
  mkdirSync(folder, { recursive: true });
  // A key may hold slashes and dots: as one encoded name it can never leave the folder.
  const pathOf = (key: string) => join(folder, encodeURIComponent(key).replaceAll('.', '%2E'));
  /** Its age is counted by the movable clock. */
  const put = (key: string, bytes: Uint8Array) => {
    writeAtomic(pathOf(key), bytes);
    const at = new Date(clock.now());
    utimesSync(pathOf(key), at, at);
  };

  const server = await loopbackServer(({ method, url, body }: LoopbackRequest): LoopbackAnswer => {
    const key = decodeURIComponent(url.pathname.split('/').slice(2).join('/'));
    if (method === 'GET' && key === '') return listing(keysIn(folder), url.searchParams);
    const path = pathOf(key);
    if (method === 'PUT') put(key, body);
    if (method === 'DELETE') rmSync(path, { force: true });
    if (method === 'PUT' || method === 'DELETE') return { status: method === 'PUT' ? 200 : 204 };
    if (method !== 'GET') return failure(501, 'NotImplemented', `${method} is not spoken here`);
    if (!statSync(path, { throwIfNoEntry: false }))
      return failure(404, 'NoSuchKey', 'The specified key does not exist.');
    const bytes = readFileSync(path);
    return { status: 200, headers: { 'content-length': String(bytes.length) }, body: bytes };
  });
  return { ...server, put };
}

function keysIn(folder: string): readonly string[] {
  const names = readdirSync(folder).filter((name) => !name.endsWith('.tmp'));
  return names.map((name) => decodeURIComponent(name)).sort();
}

function listing(keys: readonly string[], asked: URLSearchParams): LoopbackAnswer {
  const after = asked.get('start-after') ?? '';
  const found = keys.filter((key) => key.startsWith(asked.get('prefix') ?? '') && key > after).slice(0, MOST_KEYS);
  const rows = found.map((key) => `<Contents><Key>${escapeHtml(key)}</Key></Contents>`);
  return {
    status: 200,
    headers: { 'content-type': 'application/xml' },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult>${rows.join('')}</ListBucketResult>`,
  };
}

function failure(status: number, code: string, message: string): LoopbackAnswer {
  return {
    status,
    headers: { 'content-type': 'application/xml' },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`,
  };
}
