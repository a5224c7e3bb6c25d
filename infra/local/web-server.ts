import { existsSync } from 'node:fs';
import type { AddressInfo, Server } from 'node:net';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Assistant } from './assistant.ts';

export interface WebServer {
  readonly port: number;
  close(): Promise<void>;
}

/** The page and the API on this machine alone. Rejects with the system's error where the port is taken. */
export async function startWebServer(assistant: Assistant, port: number, timeZone: string): Promise<WebServer | null> {
  const page = join(import.meta.dirname, 'web/web.ts');
  if (!existsSync(page)) return null;
  const { createWeb } = (await import(page)) as { createWeb: (assistant: Assistant, timeZone: string) => Hono };
  const server = createAdaptorServer({ fetch: createWeb(assistant, timeZone).fetch }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server && typeof server.closeAllConnections === 'function')
          server.closeAllConnections();
      }),
  };
}
