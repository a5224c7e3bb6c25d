import { describe, expect, it } from 'vitest';
import { gmailForward } from '../fixtures/gmail.ts';
import { AUTO_REPLIES } from '../tables/machines/auto-replies.ts';
import { type World, world } from './world.ts';

async function known(): Promise<World> {
  const here = world('2026-06-10T10:00');
  await here.receive(gmailForward({ body: 'Hoi Sanne, in september heb ik werk voor je: een nieuwe huisstijl.' }));
  return here;
}

let count = 0;
/** Answers our last mail as a program does that marks nothing; tells the verdict, and how many mails of ours came of it. */
async function say(here: World, text: string): Promise<readonly [verdict: string, mails: number]> {
  count += 1;
  const { subject, replyTo, references } = await here.lastMail();
  const before = (await here.mails()).length;
  const head = [
    'From: Sanne de Boer <sanne@studio.example>',
    `To: ${replyTo}`,
    `Message-ID: <said-${count}@a.example>`,
  ];
  const line = (value: string) => value.replace(/\s+/g, ' ');
  const thread = [`Subject: Re: ${line(subject)}`, `References: ${line(references)}`];
  const verdict = await here.receive([...head, ...thread, '', text].join('\r\n'), { to: [replyTo] });
  return [verdict, (await here.mails()).length - before];
}

/** What such programs write, without a sign of one; "done" alone is a word of ours. */
const UNMARKED = [
  ...new Set(AUTO_REPLIES.map(([, , text]) => text).filter((text) => text !== 'done')),
  'Bedankt voor je bericht. Ik ben met vakantie en lees mijn mail weer vanaf 3 augustus. Bel bij haast 06-12345678.',
  'Thank you for your email. I have limited access to my inbox and will reply as soon as I can.',
  'We hebben uw bericht goed ontvangen en beantwoorden het binnen twee werkdagen.',
  'Hoi! Op maandag en vrijdag werk ik niet. Ik antwoord op dinsdag.',
];

describe('a program of the freelancer’s that answers each of our mails with the same words, and is marked by nothing', () => {
  it.each(UNMARKED)('draws one mail at most: %s', async (text) => {
    const here = await known();
    const before = (await here.mails()).length;
    for (let round = 0; round < 5; round += 1) {
      await say(here, text);
      here.clock.pass(3);
    }
    expect((await here.mails()).length - before).toBeLessThanOrEqual(1);
  });
});

describe('a person is answered', () => {
  it.each([
    ['whatever commands they repeat', ['undo', 'undo', 'lijst', 'lijst', 'klaar', 'klaar', 'help', 'help']],
    ['who says again what they took back', ['wordt november', 'undo', 'wordt november', 'undo', 'wordt november']],
    ['who tries other words', ['hm, lastig', 'hmm, lastig', 'lastig hoor', 'klaar']],
    ['who says again what did not take hold', ['sluimer 2 weken', 'geen idee', 'sluimer 3 weken', 'sluimer 2 weken']],
  ])('%s', async (_, replies) => {
    const here = await known();
    for (const text of replies) expect([text, (await say(here, text))[1]]).toEqual([text, 1]);
  });

  it('who writes the same some hours later', async () => {
    const here = await known();
    expect(await say(here, 'tja, wat zal ik zeggen')).toEqual(['asked', 1]);
    expect((await say(here, 'tja, wat zal ik zeggen'))[1]).toBe(0);
    here.clock.pass(61);
    expect(await say(here, 'tja, wat zal ik zeggen')).toEqual(['asked', 1]);
  });
});
