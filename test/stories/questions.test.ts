import { describe, expect, it } from 'vitest';
import { gmailForward } from '../fixtures/gmail.ts';
import { answer, kinds } from './steps.ts';
import { world } from './world.ts';

const at = () => world('2026-06-10T10:00');

describe('what is not sure is asked', () => {
  it('no period: a question, answered by "september"', async () => {
    const here = at();
    const body =
      'Hoi Sanne, ik heb binnenkort vast weer eens werk voor je: een nieuwe huisstijl. Je hoort van me.\n\nGroet, Marieke';
    expect(await here.receive(gmailForward({ body }))).toBe('asked');
    expect(await kinds(here)).toEqual(['question']);
    expect(here.onlyPromise()).toMatchObject({ state: 'unclear', period: null });
    const told = await answer(here, 'september');
    expect(told.kind).toBe('answer');
    expect(here.onlyPromise()).toMatchObject({ state: 'waiting', period: { from: '2026-09-01', to: '2026-10-01' } });
    await here.moveTo('2026-08-18T09:15');
    expect((await here.lastMail()).kind).toBe('reminder');
  });

  it('a month that is a name too is an answer to when, and a name to who', async () => {
    const here = at();
    const body = 'Hoi Sanne, ik heb binnenkort vast weer eens werk voor je: een nieuwe huisstijl. Je hoort van me.';
    await here.receive(gmailForward({ body }));
    await answer(here, 'Mei');
    expect(here.onlyPromise()).toMatchObject({ state: 'waiting', period: { from: '2027-05-01', to: '2027-06-01' } });

    const nobody = at();
    await nobody.receive(
      gmailForward({ client: '', body: 'Hoi Sanne, in september heb ik werk voor je: een huisstijl.' }),
    );
    expect((await nobody.lastMail()).kind).toBe('question');
    await answer(nobody, 'Jan');
    expect(nobody.onlyPromise()).toMatchObject({ client: { name: 'Jan' }, period: { from: '2026-09-01' } });
  });

  it('a period that was asked for is noted, in the thread of the question, and has not moved', async () => {
    const here = at();
    await here.receive(gmailForward({ body: 'Hoi Sanne, ik heb vast weer eens werk voor je: een huisstijl.' }));
    const { subject } = await here.lastMail();
    const told = await answer(here, 'september');
    expect(told.subject).toBe(`Re: ${subject}`);
    expect(told.text).toMatch(/^Genoteerd: 1 t\/m 30 september 2026/);
  });

  it('no period known yet: the job stays, and it is said how to give one', async () => {
    const here = at();
    await here.receive(gmailForward({ body: 'Hoi Sanne, ik heb vast weer eens werk voor je: een huisstijl.' }));
    const told = await answer(here, 'weet ik nog niet');
    expect(told.text).not.toContain('niets meer over');
    expect(told.text).toContain('Weet je de periode? Antwoord ermee');
    await answer(here, 'september', told);
    expect(here.onlyPromise()).toMatchObject({ state: 'waiting', period: { from: '2026-09-01' } });
  });

  it.each([
    ['van Marieke', 'Marieke', null],
    ['Jan Visser, jan@visser.example', 'Jan Visser', 'jan@visser.example'],
    ['Bakkerij Jansen', 'Bakkerij Jansen', null],
    ['het is van Bakkerij Jansen', 'Bakkerij Jansen', null],
    ['weet ik niet meer', '', null],
    ['geen idee', '', null],
    ['I don’t know', '', null],
  ])('who it is from: “%s” is “%s”', async (text, name, address) => {
    const here = at();
    const body = 'Hoi Sanne, in september heb ik werk voor je: een huisstijl.';
    await here.receive(gmailForward({ client: '', body }));
    await answer(here, text);
    expect(here.onlyPromise().client).toMatchObject({ name, address });
  });

  it('a receipt answered with "gaat niet door": closed; with "nee": asked what is not right', async () => {
    const body = 'Hoi Sanne, in september heb ik werk voor je: een huisstijl.\n\nMarieke';
    const off = at();
    await off.receive(gmailForward({ body }));
    await answer(off, 'Helaas, gaat niet door');
    expect(off.onlyPromise()).toMatchObject({ state: 'closed', outcome: 'no' });
    const no = at();
    await no.receive(gmailForward({ body }));
    await answer(no, 'nee');
    expect(no.onlyPromise()).toMatchObject({ state: 'waiting', question: 'not-right' });
  });

  it('who it is from, not known at first: asked again, and answered then', async () => {
    const here = at();
    await here.receive(
      gmailForward({ client: '', body: 'Hoi Sanne, in september heb ik werk voor je: een huisstijl.' }),
    );
    const again = await answer(here, 'weet ik niet meer');
    expect(again.text).toContain('Van wie is deze klus?');
    await answer(here, 'Marieke');
    expect(here.onlyPromise()).toMatchObject({ client: { name: 'Marieke' }, state: 'waiting' });
  });

  it('stop: this job, by its name, or all mail', async () => {
    const here = at();
    await here.receive(
      gmailForward({ body: 'Hoi Sanne, in september heb ik werk voor je: een huisstijl.\n\nMarieke' }),
    );
    const asked = await answer(here, 'STOP');
    expect(asked.text).toContain('van Marieke Postma in september, of met alle mail?');
  });

  it('what has no period yet is answered in the thread of the question', async () => {
    const here = at();
    await here.receive(gmailForward({ body: 'Hoi Sanne, ik heb vast weer eens werk voor je: een huisstijl.' }));
    const { subject } = await here.lastMail();
    expect((await answer(here, 'laat maar')).subject).toBe(`Re: ${subject}`);
  });

  it('a period that is over: said so, a new one asked for', async () => {
    const here = at();
    const body = 'Hoi Sanne, in maart 2026 heb ik werk voor je: een nieuwe huisstijl.\n\nGroet, Marieke';
    expect(await here.receive(gmailForward({ body, date: 'ma 2 feb 2026 om 09:12' }))).toBe('asked');
    expect(here.onlyPromise()).toMatchObject({ state: 'unclear', period: null, question: 'over' });
    const { subject, text } = await here.lastMail();
    expect(subject).toMatch(/maart/);
    expect(text).toMatch(/1 t\/m 31 maart 2026/);
    // It isn't offered as one that may have been meant.
    expect(text.match(/31 maart/g)).toHaveLength(1);
    await answer(here, 'wordt oktober');
    expect(here.onlyPromise()).toMatchObject({ state: 'waiting', period: { from: '2026-10-01' } });
  });

  it('two years ahead: pencilled in, and asked about', async () => {
    const here = at();
    const body = 'Hoi Sanne, in september 2028 heb ik werk voor je: een nieuwe huisstijl.\n\nGroet, Marieke';
    expect(await here.receive(gmailForward({ body }))).toBe('asked');
    expect(here.onlyPromise()).toMatchObject({ state: 'waiting', period: { from: '2028-09-01' } });
    // It stands in the mail already, and is no other that the client may have meant.
    expect((await here.lastMail()).text).not.toContain('Misschien bedoelt');
    await answer(here, 'ja');
    expect(here.onlyPromise()).toMatchObject({ state: 'waiting', question: null });
  });

  it('"nee" to a receipt means not right; a period puts it right', async () => {
    const here = at();
    await here.receive(
      gmailForward({ body: 'Hoi Sanne, in september heb ik werk voor je: een huisstijl.\n\nGroet, Marieke' }),
    );
    expect((await answer(here, 'nee')).kind).toBe('question');
    expect(here.onlyPromise().state).toBe('waiting');
    await answer(here, 'oktober');
    expect(here.onlyPromise()).toMatchObject({ state: 'waiting', period: { from: '2026-10-01' } });
  });

  it('words that mean nothing to us are answered with those that do, and change nothing', async () => {
    const here = at();
    await here.receive(
      gmailForward({ body: 'Hoi Sanne, in september heb ik werk voor je: een huisstijl.\n\nGroet, Marieke' }),
    );
    const before = here.onlyPromise();
    const told = await answer(here, 'paarse krokodil');
    expect(told.kind).toBe('question');
    expect(told.text).toMatch(/klaar/);
    expect(here.onlyPromise()).toMatchObject({ state: before.state, period: before.period });
  });

  it('thanks are met with silence', async () => {
    const here = at();
    await here.receive(
      gmailForward({ body: 'Hoi Sanne, in september heb ik werk voor je: een huisstijl.\n\nGroet, Marieke' }),
    );
    await answer(here, 'ok, dank je!');
    expect(await kinds(here)).toEqual(['receipt']);
  });

  it('a snooze past the beginning is asked about', async () => {
    const here = at();
    await here.receive(
      gmailForward({ body: 'Hoi Sanne, in september heb ik werk voor je: een huisstijl.\n\nGroet, Marieke' }),
    );
    await here.moveTo('2026-08-18T09:15');
    expect((await answer(here, 'sluimer 3 weken')).kind).toBe('question');
    expect(here.onlyPromise().snoozed).toBeNull();
  });
});

describe('the list, help, stop and start', () => {
  it('lijst names what is open, and a number closes one of them', async () => {
    const here = at();
    await here.receive(
      gmailForward({ body: 'Hoi Sanne, in september heb ik werk voor je: een huisstijl.\n\nGroet, Marieke' }),
    );
    const client = 'Joris Vink <joris@vink.example>';
    await here.receive(
      gmailForward({
        client,
        subject: 'Jaarverslag',
        body: 'Dag Sanne, in november heb ik werk voor je: het jaarverslag.\n\nGroet, Joris',
      }),
    );
    const list = await answer(here, 'lijst');
    expect(list.text).toContain('Marieke');
    expect(list.text).toContain('Joris');
    await answer(here, '2 klaar', list);
    expect(here.promises().map(({ client: { name }, state }) => [name, state])).toEqual([
      ['Marieke Postma', 'waiting'],
      ['Joris Vink', 'closed'],
    ]);
  });

  it('stop under a promise asks what to stop; after stop nothing comes; start begins again', async () => {
    const here = at();
    await here.receive(
      gmailForward({ body: 'Hoi Sanne, in september heb ik werk voor je: een huisstijl.\n\nGroet, Marieke' }),
    );
    const receipt = await here.lastMail();
    expect((await answer(here, 'stop', receipt)).kind).toBe('question');
    expect((await answer(here, 'stop', receipt)).kind).toBe('answer');
    const before = (await kinds(here)).length;
    await here.moveTo('2026-08-19T09:30');
    expect(await kinds(here)).toHaveLength(before);
    await answer(here, 'start', receipt);
    await here.moveTo('2026-09-30T09:30');
    expect((await kinds(here)).filter((kind) => kind === 'reminder').length).toBeGreaterThan(0);
  });

  it('days off that are told later move the reminder', async () => {
    const here = at();
    await here.receive(
      gmailForward({ body: 'Hoi Sanne, in september heb ik werk voor je: een huisstijl.\n\nGroet, Marieke' }),
    );
    await answer(here, 'vrij van 10 t/m 21 augustus');
    await here.moveTo('2026-08-21T23:00');
    expect((await kinds(here)).filter((kind) => kind === 'reminder')).toEqual([]);
    await here.moveTo('2026-08-24T09:30');
    expect((await kinds(here)).filter((kind) => kind === 'reminder')).toEqual(['reminder']);
  });
});

describe('who wrote it', () => {
  it('a forward that shows nobody: asked, answered by a name and an address', async () => {
    const here = at();
    const raw = [
      'From: Sanne de Boer <sanne@studio.example>',
      'To: track@in.example.com',
      'Subject: Fwd: Huisstijl',
      'Date: Wed, 10 Jun 2026 09:55:00 +0200',
      'Message-ID: <nobody@mail.example.com>',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Hoi Sanne, in september heb ik werk voor je: een nieuwe huisstijl.',
      '',
      'Groet, Marieke',
    ].join('\r\n');
    expect(await here.receive(raw)).toBe('asked');
    expect(here.onlyPromise()).toMatchObject({ state: 'unclear', question: 'client' });
    await answer(here, 'Marieke Postma <marieke@postma.example>');
    expect(here.onlyPromise()).toMatchObject({
      state: 'waiting',
      client: { name: 'Marieke Postma', address: 'marieke@postma.example' },
      period: { from: '2026-09-01' },
    });
    await here.moveTo('2026-08-18T09:15');
    expect((await here.lastMail()).text).toContain('Marieke');
  });

  it('a client’s mail that is forwarded to a reply address is a forward all the same', async () => {
    const here = at();
    await here.receive(
      gmailForward({ body: 'Hoi Sanne, in september heb ik werk voor je: een huisstijl.\n\nGroet, Marieke' }),
    );
    const { replyTo } = await here.lastMail();
    const other = gmailForward({
      client: 'Joris Vink <joris@vink.example>',
      subject: 'Jaarverslag',
      body: 'Dag Sanne, in november heb ik werk voor je: het jaarverslag.\n\nGroet, Joris',
    });
    expect(await here.receive(other, { to: [replyTo] })).toBe('pencilled');
    expect(here.promises()).toHaveLength(2);
  });

  it('a reply from Outlook, which quotes with a header block, is a reply all the same', async () => {
    const here = at();
    await here.receive(
      gmailForward({ body: 'Hoi Sanne, in september heb ik werk voor je: een huisstijl.\n\nGroet, Marieke' }),
    );
    const { replyTo, subject, references, text } = await here.lastMail();
    const raw = [
      'From: Sanne de Boer <sanne@studio.example>',
      `To: Pencilled <${replyTo}>`,
      `Subject: RE: ${subject}`,
      'Date: Wed, 10 Jun 2026 11:00:00 +0200',
      'Message-ID: <outlook@mail.example.com>',
      `References: ${references.replace(/\s+/g, ' ')}`,
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      'laat maar',
      '',
      'Van: Pencilled <track@in.example.com>',
      'Verzonden: woensdag 10 juni 2026 10:00',
      'Aan: Sanne de Boer <sanne@studio.example>',
      `Onderwerp: ${subject}`,
      '',
      text,
    ].join('\r\n');
    expect(await here.receive(raw, { to: [replyTo] })).toBe('carried-out');
    expect(here.onlyPromise()).toMatchObject({ state: 'closed', outcome: 'dropped' });
  });
});

describe('answers that mail programs mangle', () => {
  it('a reply without In-Reply-To is told by its subject, and is about the newest mail', async () => {
    const here = at();
    await here.receive(
      gmailForward({ body: 'Hoi Sanne, in september heb ik werk voor je: een huisstijl.\n\nGroet, Marieke' }),
    );
    const { subject } = await here.lastMail();
    const raw = [
      'From: Sanne de Boer <sanne@studio.example>',
      'To: track@in.example.com',
      `Subject: Re: ${subject}`,
      'Message-ID: <bare@mail.example.com>',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'wordt november',
    ].join('\r\n');
    expect(await here.receive(raw)).toBe('carried-out');
    expect(here.onlyPromise().period?.from).toBe('2026-11-01');
  });

  it('a month of four whole weeks stays a month, and a subject that names a time names no job', async () => {
    const here = world('2026-11-10T10:00');
    const body = 'Hoi Sanne, in februari heb ik weer eens werk voor je.\n\nGroet, Marieke';
    await here.receive(gmailForward({ subject: 'Volgend jaar', date: 'di 10 nov 2026 om 09:12', body }));
    expect(here.onlyPromise().period).toMatchObject({ from: '2027-02-01', to: '2027-03-01' });
    await here.moveTo('2027-01-18T09:20');
    const reminder = (await here.mails()).findLast(({ kind }) => kind === 'reminder');
    expect(reminder?.text).toContain('februari');
    expect(reminder?.text).not.toMatch(/week 5 t\/m 8,|voor week 5|over .?Volgend jaar/i);
  });

  it('an unclear reply is told back, so that it can be seen what was not understood', async () => {
    const here = at();
    const body = 'Hoi Sanne, in september heb ik werk voor je: een nieuwe huisstijl.\n\nGroet, Marieke';
    await here.receive(gmailForward({ body }));
    const receipt = await here.lastMail();
    const unclear = await answer(here, 'de kat zit op de krabpaal', receipt);
    expect(unclear.kind).toBe('question');
    expect(unclear.text).toContain('“de kat zit op de krabpaal”');
    const both = await answer(here, 'klaar, wordt november', receipt);
    expect(both.kind).toBe('question');
    expect(both.text).toContain('“klaar, wordt november”');
  });
});
