import { describe, expect, it, vi } from 'vitest';
import { MAIL_BYTES_MAX } from '../../../infra/local/web/api.ts';
import { createWeb } from '../../../infra/local/web/web.ts';
import { fakeAssistant } from '../../fakes/assistant.ts';

const RAW = 'From: Sanne <sanne@example.com>\r\nSubject: Fwd: werk\r\n\r\nin september\r\n';

describe('POST /api/receive', () => {
  it('hands the bytes and the envelope over as they came', async () => {
    const { web, received } = started();
    const bytes = new Uint8Array([0x46, 0x72, 0xff, 0x00, 0x0a]);
    const path =
      '/api/receive?from=sanne@example.com&to=track@in.localhost&to=r-1@in.localhost&dmarc=FAIL&spam=gray&virus=PASS';
    const answer = await web.request(path, { method: 'POST', body: bytes });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ messageId: 'received-1', verdict: 'accepted' });
    expect(received).toEqual([
      {
        raw: bytes,
        envelope: {
          from: 'sanne@example.com',
          to: ['track@in.localhost', 'r-1@in.localhost'],
          checks: { dmarc: 'FAIL', spam: 'GRAY', virus: 'PASS' },
        },
      },
    ]);
  });

  it.each([
    ['', { to: ['track@in.localhost'], checks: {} }],
    ['?from=', { from: '', to: ['track@in.localhost'], checks: {} }],
  ])('fills in what %j leaves out', async (query, envelope) => {
    const { web, received } = started();
    await web.request(`/api/receive${query}`, { method: 'POST', body: RAW });
    expect(received.map((mail) => mail.envelope)).toEqual([envelope]);
  });

  it.each([
    ['?dmarc=maybe', 'bad-check', 'dmarc=maybe'],
    ['?to=', 'bad-recipient', 'to='],
  ])('refuses %s and names it', async (query, error, given) => {
    const { web, received } = started();
    const answer = await web.request(`/api/receive${query}`, { method: 'POST', body: RAW });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error, given, allowed: expect.any(String), next: expect.any(String) });
    expect(received).toEqual([]);
  });

  it('takes 40 MB and no byte more', async () => {
    const { web, received } = started();
    const most = await web.request('/api/receive', { method: 'POST', body: new Uint8Array(MAIL_BYTES_MAX) });
    const more = await web.request('/api/receive', { method: 'POST', body: new Uint8Array(MAIL_BYTES_MAX + 1) });
    expect([most.status, more.status]).toEqual([200, 413]);
    expect(await more.json()).toMatchObject({ error: 'too-large' });
    expect(received).toHaveLength(1);
  });
});

describe('GET /api/mails', () => {
  it('lists, shows one, and gives its bytes', async () => {
    const { web } = started();
    await web.request('/api/receive', { method: 'POST', body: RAW });
    const row = {
      id: 'mail-1',
      to: ['sanne@example.com'],
      from: 'pencilled@in.localhost',
      subject: 'In potlood: Marieke, in september',
      sentAt: '2026-06-10T07:30:00.000Z',
      kind: 'receipt',
    };
    expect(await (await web.request('/api/mails')).json()).toEqual([row]);
    expect(await (await web.request('/api/mails/mail-1')).json()).toEqual({
      ...row,
      text: 'Genoteerd: Marieke, in september.',
      html: expect.stringContaining('<p>Genoteerd'),
      attachments: [],
    });
    const raw = await web.request('/api/mails/mail-1/raw');
    expect(raw.headers.get('content-type')).toBe('message/rfc822');
    expect(await raw.text()).toMatch(/^From: Pencilled .*\r\n/);
  });

  it.each(['/api/mails/nope', '/api/mails/nope/raw', '/page/mails/nope/body'])('%s: no such mail', async (path) => {
    const answer = await started().web.request(path);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ error: 'no-such-mail', given: 'nope' });
  });
});

describe('GET /api/promises', () => {
  it('shows the fields of the interface and no other', async () => {
    const { web, promises } = started();
    await web.request('/api/receive', { method: 'POST', body: RAW });
    const [promise] = promises;
    if (promise?.period == null) throw new Error('the fake pencils in a period');
    const stored = { ...promise, period: { ...promise.period, at: 3, rule: 'month' }, history: ['secret'] };
    promises.splice(0, 1, stored);
    const [shown]: Record<string, unknown>[] = JSON.parse(await (await web.request('/api/promises')).text());
    expect(Object.keys(shown ?? {}).sort()).toEqual(
      'client dueAt freelancer id outcome period saidOn state subject touch version'.split(' '),
    );
    expect(shown?.period).toEqual({
      from: '2026-09-01',
      to: '2026-10-01',
      grain: 'month',
      bound: 'in',
      words: 'in september',
    });
  });
});

describe('the clock', () => {
  it('moves on to the moment asked for, in any offset', async () => {
    const { web } = started();
    expect(await (await web.request('/api/clock')).json()).toEqual({ now: '2026-06-10T07:30:00.000Z' });
    const moved = await move(web, '{"now": "2026-08-18T09:15+02:00"}');
    expect(moved.status).toBe(200);
    expect(await moved.json()).toEqual({ now: '2026-08-18T07:15:00.000Z' });
  });

  it('never goes back', async () => {
    const answer = await move(started().web, '{"now": "2026-06-10T07:29:59Z"}');
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({
      error: 'earlier-than-now',
      given: '2026-06-10T07:29:59.000Z',
      allowed: expect.stringContaining('2026-06-10T07:30:00.000Z'),
    });
  });

  it('goes a hundred years ahead at most: a slip of the pen would keep it going for hours', async () => {
    expect((await move(started().web, '{"now": "2126-06-10T07:30:00Z"}')).status).toBe(200);
    const answer = await move(started().web, '{"now": "2126-06-10T07:30:01Z"}');
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      error: 'too-far-ahead',
      given: '2126-06-10T07:30:01.000Z',
      allowed: expect.stringContaining('2126-06-10T07:30:00.000Z'),
    });
  });

  it.each([
    ['', ''],
    ['{"now": ', '{"now": '],
    ['null', 'null'],
    ['{"now": 1786000000}', '{"now": 1786000000}'],
    ['{"now": "tomorrow"}', 'tomorrow'],
    ['{"now": "2026-08-18"}', '2026-08-18'],
    ['{"now": "2026-08-18T09:15:00"}', '2026-08-18T09:15:00'],
    ['{"now": "2027-02-30T09:15:00Z"}', '2027-02-30T09:15:00Z'],
    ['{"now": "2026-13-01T09:15:00Z"}', '2026-13-01T09:15:00Z'],
  ])('refuses %j and quotes it', async (body, given) => {
    const answer = await move(started().web, body);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: 'bad-body', given, allowed: expect.stringContaining('"now"') });
  });
});

describe('other paths', () => {
  it('tells that it is up', async () => {
    expect((await started().web.request('/health')).status).toBe(200);
  });

  it.each([
    '/nope',
    '/package.json',
    '/infra/local/web/web.ts',
    '/lib/promise/touch.ts',
    '/../etc/passwd',
    '/%2e%2e/x',
  ])('%s is not there', async (path) => {
    const answer = await started().web.request(path);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ error: 'not-found' });
  });

  it('says so when something breaks, without telling a caller what', async () => {
    const { assistant } = fakeAssistant();
    const web = createWeb({ ...assistant, mails: () => Promise.reject(new Error('disk is on fire')) });
    const complained = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const answer = await web.request('/api/mails');
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('fire');
    expect(complained).toHaveBeenCalledWith(new Error('disk is on fire'));
    complained.mockRestore();
  });
});

function started() {
  const fake = fakeAssistant();
  return { ...fake, web: createWeb(fake.assistant) };
}

function move(web: ReturnType<typeof createWeb>, body: string) {
  return web.request('/api/clock', { method: 'POST', body });
}
