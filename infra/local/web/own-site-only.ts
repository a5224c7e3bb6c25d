import type { MiddlewareHandler } from 'hono';
import { refuse } from './refusal.ts';

const OWN_NAMES = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The page has no login: what keeps others out is that it listens on loopback. So a web page elsewhere that the user has
 * open must not reach it: not under a name of its own that points to 127.0.0.1 (DNS rebinding: the Host header tells), nor
 * by posting across sites (Origin and Sec-Fetch-Site tell; programs such as curl send neither).
 */
export const ownSiteOnly: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host') ?? new URL(c.req.url).host;
  if (!OWN_NAMES.includes(host.replace(/:\d{1,5}$/, '').toLowerCase())) {
    return refuse(c, 403, {
      error: 'not-this-host',
      given: `Host: ${host}`,
      allowed: OWN_NAMES.join(', '),
      next: 'open the page as http://localhost with its port',
    });
  }
  const refusal = c.req.method === 'GET' || c.req.method === 'HEAD' ? null : otherSite(c.req.header(), host);
  if (refusal !== null) {
    return refuse(c, 403, {
      error: 'other-site',
      given: refusal,
      allowed: `calls from http://${host} itself, or from a program that sends no Origin`,
      next: 'send it from the page or from a terminal',
    });
  }
  return next();
};

function otherSite(headers: Record<string, string>, host: string): string | null {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return `Sec-Fetch-Site: ${site}`;
  const { origin } = headers;
  return origin === undefined || origin === `http://${host}` ? null : `Origin: ${origin}`;
}
