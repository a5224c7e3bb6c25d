import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Assistant } from './assistant.ts';
import { createWeb } from './web/web.ts';

export interface WebServer {
  readonly port: number;
  close(): Promise<void>;
}

/** The page and the API on this machine alone. Rejects with the system's error where the port is taken. */
export async function startWebServer(assistant: Assistant, port: number, timeZone: string): Promise<WebServer> {
  const server = createServer(getRequestListener(createWeb(assistant, timeZone).fetch));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
