import { Hono } from 'hono';
import type { Assistant } from '../assistant.ts';
import { createApi } from './api.ts';
import { ownSiteOnly } from './own-site-only.ts';
import { pageAsset } from './page-assets.ts';
import { createPageRoutes } from './page-routes.ts';
import { refuse } from './refusal.ts';
import { safetyHeaders } from './safety-headers.ts';

/**
 * The page at `http://localhost:8025` and the HTTP API of the embedded runtime, for whoever serves it on loopback.
 * `timeZone` (IANA) is whose wall clock the page shows.
 */
export function createWeb(assistant: Assistant, timeZone = 'Europe/Amsterdam'): Hono {
  const web = new Hono();
  web.use(safetyHeaders);
  web.use(ownSiteOnly);
  web.get('/health', (c) => c.json({ status: 'ok' }));
  web.route('/api', createApi(assistant));
  web.route('/page', createPageRoutes(assistant, timeZone));

  web.get('*', async (c, next) => {
    const asset = await pageAsset(c.req.path === '/' ? 'infra/local/web/page/index.html' : c.req.path.slice(1));
    return asset === null ? next() : c.body(asset.body, 200, { 'Content-Type': asset.type });
  });

  web.notFound((c) =>
    refuse(c, 404, {
      error: 'not-found',
      given: `${c.req.method} ${c.req.path}`,
      allowed: 'GET /, /health, /api/mails, /api/promises, /api/clock; POST /api/receive, /api/clock',
      next: 'the README describes each call',
    }),
  );

  web.onError((error, c) => {
    console.error(error);
    return refuse(c, 500, {
      error: 'broken',
      given: `${c.req.method} ${c.req.path}`,
      allowed: 'this call should have worked',
      next: 'see the terminal where npm start runs: it shows what broke',
    });
  });
  return web;
}
