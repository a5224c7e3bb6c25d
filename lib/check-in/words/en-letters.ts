import { englishJob } from './en-jobs.ts';
import type { LetterParts, LetterWords } from './letter-words.ts';
import { withoutColon } from './without-colon.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const mentioned = (p: LetterParts): string =>
  p.said ? `${capital(p.said)} you mentioned ${p.aJob}.` : `You ${p.recent ? 'recently ' : ''}mentioned ${p.aJob}.`;
/** ", which you mentioned in June": as a clause behind the job. */
const which = (p: LetterParts): string =>
  `${p.named ? ', which' : ''} you mentioned${p.said ? ` ${p.said}` : p.recent ? ' recently' : ''}`;

/** "It", or "they" of several jobs; `them` as an object. */
const it = (p: LetterParts): string => (p.several ? 'they' : 'it');
const them = (p: LetterParts): string => (p.several ? 'them' : 'it');
const itIs = (p: LetterParts): string => (p.several ? 'they’re' : 'it’s');
const itIsnt = (p: LetterParts): string => (p.several ? 'they aren’t' : 'it isn’t');

export const englishLetters: LetterWords = {
  greeting(formal, name) {
    if (/^(?:mrs?|ms|miss|dr|prof(?:essor)?)\.?\s/i.test(name)) return `Dear ${name},`;
    return name ? `${formal ? 'Dear' : 'Hi'} ${name},` : formal ? 'Hello,' : 'Hi there,';
  },
  closing: (formal) => (formal ? 'Kind regards,' : 'Best wishes,'),
  job: (name) => englishJob(name),
  jobs: (jobs, _formal, known) =>
    list(
      jobs.map(
        ({ name, period }) => `${name === null ? (known ? 'the work' : 'some work') : englishJob(name)} (${period})`,
      ),
    ),
  noJob: () => ({ a: 'some work', the: 'the work' }),
  said: (month, year) => `in ${month}${year}`,
  subject(kind, { for: planned }, job) {
    const about = job ? `: ${withoutColon(job)}` : '';
    return kind === 'release' || kind === 'postponed'
      ? `My schedule ${planned}${about}`
      : `Planning ${planned}${about}`;
  },
  quoted: (on, name) => `On ${on}, ${name || 'you'} wrote:`,
  and: 'and',
  letters: {
    'check-in': [
      (p) => [
        p.filling
          ? `My calendar ${p.for} is filling up nicely.`
          : `I’m making my plans ${p.for}, and I’m still keeping some time free for you.`,
        `${mentioned(p)} ${p.daysNamed ? 'Is that still the plan' : `Do you know any more about ${them(p)} yet, for instance when I could start`}? I’m asking now so that I can plan ahead.`,
        `If ${p.several ? 'they move' : 'it moves'} to a later date, that’s fine too: just let me know.`,
      ],
      (p) => [
        p.filling
          ? `My calendar ${p.for} is starting to fill up nicely, but there’s still some room for you.`
          : `I’m working on my plans ${p.for}, and there’s still some room for you.`,
        `I’d be glad to keep that for ${p.theJob}${which(p)}. ${p.daysNamed ? 'Shall I take that as settled' : `Do you have a sense yet of when ${it(p)} might start`}? Then I can arrange my other work around that.`,
        `If ${p.several ? 'they turn' : 'it turns'} out to be later, or different, that’s just as good to know.`,
      ],
      (p) => [
        p.filling
          ? `My calendar ${p.for} is filling up steadily.`
          : `I’m looking ahead at my schedule ${p.for}; there’s still room in it for you.`,
        `${mentioned(p)} ${p.daysNamed ? 'Is that still on' : `Do you have any idea yet when ${it(p)} could start`}? If I know now, I can plan around that.`,
        `If ${itIsnt(p)} certain yet, or ${p.several ? 'get' : 'gets'} pushed back, that’s no problem at all; a quick line will do.`,
      ],
      (p) => [
        p.filling
          ? `My schedule ${p.for} is filling up nicely.`
          : `I’m sketching out my plans ${p.for}, and there’s still time for you.`,
        `I’d be glad to set ${p.daysNamed ? 'the time' : 'days'} aside for ${p.theJob}${which(p)}. ${p.daysNamed ? 'Is that still the right time for you?' : 'When would be a good time to start?'} Then I’ll put it in my calendar.`,
        `If the timing doesn’t suit you after all, we can simply move ${them(p)}.`,
      ],
    ],
    nudge: [
      (p) => [
        p.filling
          ? `My calendar ${p.for} is filling up nicely, and I’ll soon be settling my plans.`
          : `I’ll soon be settling my plans ${p.for}, and I’m still keeping some time free for you.`,
        `${mentioned(p)} Can you say yet whether ${itIs(p)} going ahead? Even a provisional answer helps me plan.`,
        `If ${itIs(p)} going to be later, or not at all, that’s fine too.`,
      ],
      (p) => [
        p.filling
          ? `I’ll soon be finalising my schedule ${p.for}; my calendar is filling up nicely.`
          : `I’ll soon be finalising my schedule ${p.for}, and there’s still room in it for you.`,
        `${mentioned(p)} Shall I set the time aside for ${them(p)}? Then I’ll know what I can do with the rest of my calendar.`,
        'If another time suits you better, I’m happy to look at that.',
      ],
      (p) => [
        p.filling
          ? `My calendar ${p.for} is filling up steadily; I’ll soon be firming up my plans.`
          : `I’ll soon be firming up my plans ${p.for}, and I still have time free for you.`,
        `How do things stand with ${p.theJob}${which(p)}? A few words are all I need to plan.`,
        `If ${p.several ? 'they have' : 'it has'} been put off, that’s fine too: I’ll simply move ${them(p)} in my calendar.`,
      ],
    ],
    release: [
      (p) => [
        `I’m updating my schedule ${p.for}: the time I had kept free for you will now go to other work.`,
        `${mentioned(p)} Is there a later time that would suit you better? Then I’ll make room for ${them(p)} again.`,
        `If ${itIsnt(p)} going ahead, that’s fine too; a quick line will do.`,
      ],
      (p) => [
        `In my schedule ${p.for} I’m now freeing up the time I had kept for you.`,
        `I’d still be glad to take on ${p.theJob}${which(p)}. When would suit you instead? Then I’ll schedule ${them(p)} again.`,
        `If ${itIs(p)} no longer needed, do feel free to say so.`,
      ],
      (p) => [
        `A change in my schedule ${p.for}: the time I had kept for ${p.theJob}${which(p)}${p.named ? ',' : ''} is now going to other work.`,
        'Shall I make room for you again later on? Then I’ll plan for that.',
        `If ${itIs(p)} no longer on the cards, that’s fine too.`,
      ],
    ],
    decision: [
      (p) => [
        `Thanks for the update; for the moment I’m keeping some time free for you in my schedule ${p.for}.`,
        `When do you expect to know more about ${p.theJob}${which(p)}? I’ll plan the rest around that, and won’t come back to ${them(p)} before then.`,
        `If ${p.several ? 'they take' : 'it takes'} longer or ${p.several ? 'turn' : 'turns'} out differently, that’s fine too.`,
      ],
      (p) => [
        `Good to know; for now I’m leaving some room for you in my schedule ${p.for}.`,
        `${mentioned(p)} Roughly when do you think ${it(p)} will be decided? Then I’ll know how long to hold that time.`,
        `If ${p.several ? 'they take' : 'it takes'} longer, that’s fine: I’ll plan around ${them(p)}.`,
      ],
      (p) => [
        `Thanks for letting me know; my plans ${p.for} still have room for you.`,
        `${mentioned(p)} When would be a good moment for me to ask again? I’ll leave ${them(p)} until then, and plan my other work around ${them(p)}.`,
        `If ${p.several ? 'they move' : 'it moves'} in the meantime, that’s fine too.`,
      ],
    ],
    postponed: [
      (p) => [
        `Thanks for letting me know; my schedule ${p.for} now allows for a later start.`,
        `${mentioned(p)} Roughly when do you think ${it(p)} will start now? Then I’ll know which days to keep free for you.`,
        'If you can’t say yet, that’s fine too; a quick line once it’s clearer will do.',
      ],
      (p) => [
        `Good to know; I’ll note in my schedule ${p.for} that ${p.theJob}${which(p)}${p.named ? ',' : ''} will be later.`,
        `I’d be glad to make room for ${them(p)} then. What timing looks most likely now? That way I can plan my other work around ${them(p)}.`,
        'If it’s too early to say, that’s fine too.',
      ],
    ],
  },
};

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
