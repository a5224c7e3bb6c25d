import type { IncomingMessage, Server, ServerResponse } from 'node:http';

type Handle = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Stands before a server: `alone(work)` waits for the requests that are under way, and does its work while those that come wait.
 */
export function turnstile(server: Server): (work: () => Promise<void>) => Promise<void> {
  const handlers = server.listeners('request') as Handle[];
  const waiting: (() => void)[] = [];
  let isOpen = true;
  let underWay = 0;
  let onIdle = () => {};
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const enter = () => {
      underWay += 1;
      response.once('close', () => {
        underWay -= 1;
        if (underWay === 0) onIdle();
      });
      for (const handle of handlers) handle.call(server, request, response);
    };
    if (isOpen) enter();
    else waiting.push(enter);
  });

  const doAlone = async (work: () => Promise<void>): Promise<void> => {
    isOpen = false;
    try {
      if (underWay > 0) await new Promise<void>((resolve) => (onIdle = resolve));
      await work();
    } finally {
      isOpen = true;
      for (const enter of waiting.splice(0)) enter();
    }
  };
  let last: Promise<void> = Promise.resolve();
  return (work) => {
    const done = last.then(() => doAlone(work));
    last = done.catch(() => {});
    return done;
  };
}
