import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LoopbackRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

export interface LoopbackAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface LoopbackServer {
  /** `http://127.0.0.1:<port>`. */
  readonly endpoint: string;
  close(): Promise<void>;
}

/** More than any call needs (SQS 256 KB, SES 10 MB as base64); whoever sends more is cut off. */
const MOST_BYTES = 64 * 1024 * 1024;

/** A server on a free port of this machine alone; `'drop'` as an answer breaks the connection. */
export async function loopbackServer(
  answer: (request: LoopbackRequest) => Promise<LoopbackAnswer | 'drop'> | LoopbackAnswer | 'drop',
): Promise<LoopbackServer> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > MOST_BYTES) request.destroy();
      else chunks.push(chunk);
    });
    request.on('end', async () => {
      try {
        const answered = await answer({
          method: request.method ?? 'GET',
          url: new URL(request.url ?? '/', 'http://127.0.0.1'),
          headers: request.headers,
          body: Buffer.concat(chunks),
        });
        if (answered === 'drop') request.socket.destroy();
        else response.writeHead(answered.status, answered.headers).end(answered.body);
      } catch (error) {
        response.writeHead(500).end(error instanceof Error ? error.message : 'failed');
      }
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
