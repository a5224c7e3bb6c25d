import { describe, expect, it } from 'vitest';
import { writeMail } from '../../lib/check-in/write-mail.ts';
import { LANGUAGES } from '../../lib/period/language.ts';
import { readReply } from '../../lib/reply/read-reply.ts';
import { gmailForward } from '../fixtures/gmail.ts';
import { contextOf, viewOf } from '../reports/every-mail.ts';
import { listed } from './listed.ts';
import { answer, booked, pencilled } from './steps.ts';
import { world } from './world.ts';

describe('a mere "later"', () => {
  it.each([
    'later',
    'Later!',
    'het wordt later',
    'schuift op',
    'uitgesteld',
    'später',
    'verschiebt sich',
    'plus tard',
    'it will be later',
    'sluimer',
    'herinner me later',
    'remind me later',
    'rappelle-moi plus tard',
  ])('“%s” is asked until when', async (text) => {
    const here = await pencilled();
    const told = await answer(here, text);
    expect(told.text).toContain('Later: tot wanneer?');
    expect(here.onlyPromise()).toMatchObject({ state: 'waiting', period: { from: '2026-09-01' }, snoozed: null });
  });

  it.each(['later', 'später', 'plus tard', 'sluimer', 'herinner me later'])(
    '“%s” to a reminder, too, without the list of all words',
    async (text) => {
      const here = await pencilled();
      await here.moveTo('2026-08-18T10:00');
      const told = await answer(here, text);
      expect(told.text).toContain('Later: tot wanneer?');
      expect(told.text).not.toContain('geboekt =');
      expect(here.onlyPromise()).toMatchObject({ state: 'asked', period: { from: '2026-09-01' }, snoozed: null });
    },
  );

  it.each(['later november', 'november', 'wordt november', 'tot november', 'in november'])(
    'and “%s” is the answer to that',
    async (text) => {
      const here = await pencilled();
      await here.moveTo('2026-08-18T10:00');
      await answer(here, 'later');
      await answer(here, text);
      expect(here.onlyPromise()).toMatchObject({ state: 'waiting', period: { from: '2026-11-01' } });
    },
  );

  it('or when to be reminded', async () => {
    const here = await pencilled();
    await here.moveTo('2026-08-18T10:00');
    await answer(here, 'later');
    await answer(here, 'over 1 week');
    expect(here.onlyPromise()).toMatchObject({ period: { from: '2026-09-01' }, snoozed: { until: '2026-08-25' } });
  });

  it('of several jobs is asked of which, by number or name, and then until when', async () => {
    const here = await listed();
    expect((await answer(here, 'later')).text).toContain('Over welke klus gaat je antwoord?');
    const list = await here.lastMail();
    for (const text of ['2 later', 'Joris later']) {
      const told = await answer(here, text, list);
      expect(told.text).toContain('Later: tot wanneer?');
      expect(told.subject).toContain('Joris');
    }
    await answer(here, 'december');
    expect(here.promises().map(({ period }) => period?.from)).toEqual(['2026-09-01', '2026-12-01', '2026-11-01']);
  });

  it('of what is booked no reminder is offered', async () => {
    const here = await booked();
    const told = await answer(here, 'later');
    expect(told.text).toContain('Later: tot wanneer?');
    expect(told.text).not.toContain('seintje?');
  });

  it('of what has no period yet is asked when it is', async () => {
    const here = world('2026-06-10T10:00');
    await here.receive(gmailForward({ body: 'Hoi Sanne, ik heb werk voor je: een nieuwe huisstijl.' }));
    expect((await answer(here, 'later')).text).toContain('Wanneer zou');
  });

  it('with more in it is told back as before', async () => {
    const here = await pencilled();
    expect((await answer(here, 'later wordt dat allemaal nogal lastig, met die grote verbouwing')).text).toContain(
      'geboekt =',
    );
  });
});

describe.each(LANGUAGES)('what "until when?" teaches, in %s', (language) => {
  it('is understood: two periods, and when to remind', () => {
    const { html } = writeMail(
      { kind: 'question', about: 'until-when', candidates: [] },
      contextOf(
        language,
        '2026-08-18T09:00:00.000Z',
      )({ subject: viewOf(language, {}, { touch: 'nudge', on: '2026-08-25' }) }),
    );
    const taught = [...html.matchAll(/<strong>([^<]+)<\/strong>/g)].map(([, word = '']) => word);
    const names = taught.map((word) => readReply(word, { saidOn: '2026-08-18', language, presentFrom: '2026-09-01' }));
    expect(names.map(({ command }) => command.name)).toEqual(['later', 'later', 'snooze']);
  });
});

describe('what undo takes back is told with what holds again', () => {
  it.each([
    ['wordt eind oktober', '“eind oktober” geldt niet meer, het is weer “september”'],
    ['klus jaarverslag', '“jaarverslag” geldt niet meer, het is weer “nieuwe huisstijl”'],
    ['klant Jan Visser', '“Jan Visser” geldt niet meer, het is weer “Marieke Postma”'],
    ['geboekt', '“geboekt” geldt niet meer. Zo staat het nu:'],
  ])('“%s”: %s', async (text, told) => {
    const here = await pencilled();
    await answer(here, text);
    expect((await answer(here, 'undo')).text.replace(/\s+/g, ' ')).toContain(told);
  });
});
