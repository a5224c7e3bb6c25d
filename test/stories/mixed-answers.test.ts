import { describe, expect, it } from 'vitest';
import { asked, later, type STORIES, stories } from './later-answers.ts';

/** What becomes of the promise for September: it moves, is kept, is closed, or is asked about. */
type Fate = 'asked about' | 'closed' | 'kept' | `moved to ${string}`;

/** Answers of more than one meaning, and days that are no days of work. */
const MIXED: Record<keyof typeof STORIES, readonly (readonly [body: string, fate: Fate])[]> = {
  nl: [
    ['Hoi Sanne, we hakken begin oktober de knoop door.', 'kept'],
    ['Eind augustus beslissen we, dan laat ik het weten.', 'kept'],
    ['Het budget wordt pas in oktober vastgesteld, dus we weten het nog niet.', 'kept'],
    ['We zijn er nog mee bezig; waarschijnlijk wordt het oktober.', 'kept'],
    ['Ik ben tot 1 september met vakantie, daarna weet ik meer.', 'kept'],
    ['Volgende week hebben we overleg, daarna hoor je van me.', 'kept'],
    ['In week 38 overleggen we over jouw werk aan de huisstijl, daarna hoor je van me.', 'kept'],
    ['September wordt hem niet, november wel!', 'moved to 2026-11-01'],
    ['We schuiven de huisstijl door naar Q1.', 'moved to 2027-01-01'],
    ['De klus gaat door, in week 38 kun je beginnen.', 'moved to 2026-09-14'],
    ['Helaas, het gaat niet door. Misschien volgend jaar weer.', 'closed'],
    ['We hebben besloten om het zelf te doen.', 'closed'],
    ['In september gaat het niet door, we hopen op het voorjaar.', 'asked about'],
  ],
  en: [
    ['In October we have a meeting about the work you will do for us, then you hear from me.', 'kept'],
    ['Hi, the board decides in early October.', 'kept'],
    ['We will know at the end of August.', 'kept'],
    ['Budget is approved in October, so we don’t know yet.', 'kept'],
    ['Still discussing it; it will probably be October.', 'kept'],
    ['I’m away until 1 September and will know more after that.', 'kept'],
    ['September is off, November is on!', 'moved to 2026-11-01'],
    ['We are pushing the report to Q1.', 'moved to 2027-01-01'],
    ['It’s going ahead, you can start in week 38.', 'moved to 2026-09-14'],
    ['Sadly it’s not going ahead. Maybe next year.', 'closed'],
    ['It is not going ahead in September, we hope for spring.', 'asked about'],
    ['We decided not to do it in September but in October.', 'moved to 2026-10-01'],
  ],
  de: [
    ['Der Vorstand entscheidet Anfang Oktober.', 'kept'],
    ['Ende August wissen wir mehr.', 'kept'],
    ['Wir sind noch in Abstimmung; wahrscheinlich wird es Oktober.', 'kept'],
    ['Ich bin bis 1. September im Urlaub, danach weiß ich mehr.', 'kept'],
    ['Nächste Woche haben wir ein Meeting, danach melde ich mich.', 'kept'],
    ['Wir schieben die Website auf Q1.', 'moved to 2027-01-01'],
    ['Wir haben uns entschieden, es erst im Oktober zu machen.', 'moved to 2026-10-01'],
    ['Leider wird daraus nichts. Vielleicht nächstes Jahr.', 'closed'],
    ['September fällt aus, November klappt!', 'moved to 2026-11-01'],
    ['Im September findet es nicht statt, wir hoffen auf das Frühjahr.', 'asked about'],
  ],
  fr: [
    ['La direction décide début octobre.', 'kept'],
    ['Nous en saurons plus fin août.', 'kept'],
    ['On en discute encore ; ce sera probablement octobre.', 'kept'],
    ['Je suis en vacances jusqu’au 1er septembre, j’en saurai plus après.', 'kept'],
    ['Nous avons une réunion la semaine prochaine, je reviens vers toi ensuite.', 'kept'],
    ['On décale le site au premier trimestre.', 'moved to 2027-01-01'],
    ['Malheureusement ça ne se fera pas. Peut-être l’année prochaine.', 'closed'],
    ['Septembre tombe à l’eau, mais novembre c’est bon !', 'moved to 2026-11-01'],
    ['Ça ne se fera pas en septembre, on espère au printemps.', 'asked about'],
  ],
};

describe.each(stories)('answers that mix things (%s)', (language, story) => {
  it.each(MIXED[language as keyof typeof STORIES])('%s → %s', async (body, fate) => {
    const here = await asked(story);
    await here.receive(later(story, body));
    const { state, outcome, period } = here.onlyPromise();
    const told = (await here.lastMail()).kind;
    const seen =
      told === 'question'
        ? 'asked about'
        : outcome === 'no'
          ? 'closed'
          : state === 'asked'
            ? 'kept'
            : `moved to ${period?.from}`;
    expect(seen).toBe(fate);
  });
});
