import { mkdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../../lib/ports/clock.ts';
import { writeAtomic } from './atomic-file.ts';
import { type LoopbackAnswer, type LoopbackRequest, type LoopbackServer, loopbackServer } from './loopback-server.ts';

export interface S3StandIn extends LoopbackServer {
  /** As SES's own S3 action writes it. */
  put(key: string, bytes: Uint8Array): void;
}

/** S3 over a folder: GET, PUT and DELETE of whole objects, path style, of any bucket name (`/<bucket>/<key>`). */
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

function failure(status: number, code: string, message: string): LoopbackAnswer {
  return {
    status,
    headers: { 'content-type': 'application/xml' },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`,
  };
}
