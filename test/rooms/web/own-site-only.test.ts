import { describe, expect, it } from 'vitest';
import { createWeb } from '../../../infra/local/web/web.ts';
import { fakeAssistant } from '../../fakes/assistant.ts';

const POSTED = { method: 'POST', body: 'Subject: x\r\n\r\nin september' };

describe('who may call', () => {
  it.each(['localhost', 'localhost:8025', 'LOCALHOST:8025', '127.0.0.1', '127.0.0.1:8925', '[::1]:8025'])(
    'a browser that asks for %s',
    async (host) => {
      expect((await web().request('/api/mails', { headers: { host } })).status).toBe(200);
    },
  );

  it.each(['pencilled.example', 'localhost.evil.example:8025', '127.0.0.1.evil.example', 'evil.example:127', ''])(
    'not under the name %j, however it resolves',
    async (host) => {
      const answer = await web().request('/api/mails', { headers: { host } });
      expect(answer.status).toBe(403);
      expect(await answer.json()).toMatchObject({ error: 'not-this-host', given: `Host: ${host}` });
    },
  );

  it.each<[string, Record<string, string>, number]>([
    ['a program', {}, 200],
    ['the page itself', { origin: 'http://localhost:8025', 'sec-fetch-site': 'same-origin' }, 200],
    ['another site', { origin: 'https://evil.example' }, 403],
    ['another site, by form', { 'sec-fetch-site': 'cross-site' }, 403],
    ['another port of this machine', { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-site' }, 403],
    ['a sandboxed frame', { origin: 'null' }, 403],
  ])('a post from %s', async (_who, headers, status) => {
    const { assistant, received } = fakeAssistant();
    const request = { ...POSTED, headers: { host: 'localhost:8025', ...headers } };
    for (const path of ['/api/receive', '/page/drafts/attached?freelancerAddress=sanne@example.com']) {
      expect((await createWeb(assistant).request(path, request)).status, path).toBe(status);
    }
    expect(received).toHaveLength(status === 200 ? 1 : 0);
  });
});

describe('what a browser may do with the answers', () => {
  it('the page runs and loads its own files only, in nobody’s frame', async () => {
    const policy = (await web().request('/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it('a mail runs nothing, fetches nothing and posts nothing', async () => {
    const pages = web();
    await pages.request('/api/receive', POSTED);
    const answer = await pages.request('/page/mails/mail-1/body');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain('sandbox');
    expect(policy).not.toMatch(/allow-scripts|allow-forms|script-src|https?:/);
    expect(policy).toContain("form-action 'none'");
  });

  it('every answer says what it is and may not be kept', async () => {
    const { headers } = await web().request('/nope');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });
});

function web() {
  return createWeb(fakeAssistant().assistant);
}
