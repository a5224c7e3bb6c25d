import { englishJob } from './en-jobs.ts';
import type { LetterParts, LetterWords } from './letter-words.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const mentioned = (p: LetterParts): string =>
  p.said ? `${capital(p.said)} you mentioned ${p.aJob}.` : `You ${p.recent ? 'recently ' : ''}mentioned ${p.aJob}.`;
/** ", which you mentioned in June": as a clause behind the job. */
const which = (p: LetterParts): string =>
  `${p.named ? ', which' : ''} you mentioned${p.said ? ` ${p.said}` : p.recent ? ' recently' : ''}`;

export const englishLetters: LetterWords = {
  greeting(formal, name, full) {
    if (/^(?:mrs?|ms|miss|dr|prof)\.?\s/i.test(name)) return `Dear ${name},`;
    const shown = name || full;
    return shown ? `${formal ? 'Dear' : 'Hi'} ${shown},` : formal ? 'Hello,' : 'Hi there,';
  },
  closing: (formal) => (formal ? 'Kind regards,' : 'Best wishes,'),
  job: (name) => englishJob(name),
  jobs: (jobs) => list(jobs.map(({ name, period }) => `${name === null ? 'some work' : englishJob(name)} (${period})`)),
  noJob: { a: 'some work', the: 'the work' },
  said: (month, year) => `in ${month}${year}`,
  subject(kind, { for: planned }, job) {
    const about = job ? `: ${job}` : '';
    return kind === 'release' ? `My planning ${planned}${about}` : `Planning ${planned}${about}`;
  },
  quoted: (on, name) => `On ${on}, ${name || 'you'} wrote:`,
  and: 'and',
  letters: {
    'check-in': [
      (p) => [
        p.filling
          ? `My calendar ${p.for} is filling up nicely.`
          : `I’m making my plans ${p.for} and am still keeping room free for you.`,
        `${mentioned(p)} Do you know any more about it yet, for instance when I could start? I’m asking now so that I can plan for it.`,
        'If it moves to a later date, that’s fine too: just let me know.',
      ],
      (p) => [
        p.filling
          ? `My calendar ${p.for} is starting to fill up nicely; there is still room for you.`
          : `I’m working on my plans ${p.for} and still have room for you in them.`,
        `I’d be glad to keep it for ${p.theJob}${which(p)}. Can you say anything yet about when it might begin? Then I’ll arrange my other work around it.`,
        'If it turns out to be later or different, I’d be just as glad to hear it.',
      ],
      (p) => [
        p.filling
          ? `My calendar ${p.for} is getting nicely full.`
          : `I’m looking ahead at my planning ${p.for}; there is still room for you.`,
        `${mentioned(p)} Do you have an idea yet of when it could begin? If I know now, I can plan well around it.`,
        'If it isn’t certain yet or moves back, that’s no problem at all; a short line will do.',
      ],
      (p) => [
        p.filling
          ? `My planning ${p.for} is filling up nicely.`
          : `I’m sketching out my plans ${p.for}, and there is still room for you in them.`,
        `It’s about ${p.theJob}${which(p)}. When would be a good time for you to start? Then I’ll set those days aside.`,
        'If it doesn’t suit you now after all, we’ll simply move it.',
      ],
    ],
    nudge: [
      (p) => [
        p.filling
          ? `My calendar ${p.for} is filling up nicely, and I’ll be finishing my planning soon.`
          : `I’ll be finishing my planning ${p.for} soon and am still keeping room free for you.`,
        `It’s about ${p.theJob}${which(p)}. Can you say yet whether it begins then? Even a provisional answer helps me plan.`,
        'If it will be later or not at all, that’s fine.',
      ],
      (p) => [
        p.filling
          ? `I’ll be settling my planning ${p.for} soon; my calendar is filling up nicely.`
          : `I’ll be settling my planning ${p.for} soon, and there is still room for you in it.`,
        `${mentioned(p)} Shall I reserve days for it? Then I know what I can do with the rest of my calendar.`,
        'If another time suits you better, I’m happy to look at that.',
      ],
      (p) => [
        p.filling
          ? `My calendar ${p.for} is getting nicely full; I’ll make the planning final soon.`
          : `I’ll make my planning ${p.for} final soon and still have days for you.`,
        `How do things stand with ${p.theJob}${which(p)}? A few words are enough for me to plan for it.`,
        'If it has been put off, that’s fine too: I’ll move it back in my calendar.',
      ],
    ],
    release: [
      (p) => [
        `I’m updating my planning ${p.for}: the days that I had kept free for you will go to other work.`,
        `${mentioned(p)} Is there a later time that would suit you better? Then I’ll make room for it again.`,
        'If it isn’t going ahead, that’s fine too; a short line will do.',
      ],
      (p) => [
        `In my planning ${p.for} I’m now freeing up the room that I had kept for ${p.theJob}.`,
        `That doesn’t mean it’s off the table: I’d still be glad to do what you mentioned${p.said ? ` ${p.said}` : ''}. When would it suit you instead? Then I’ll schedule it again.`,
        'If it’s no longer needed, do feel free to say so.',
      ],
      (p) => [
        `I’m updating my planning ${p.for}: the room for ${p.theJob}${which(p)}${p.named ? ',' : ''} is now going to other work.`,
        'Shall I make room for you again later on? Then I’ll plan for that.',
        'If it’s no longer on the cards, that’s fine too.',
      ],
    ],
    decision: [
      (p) => [
        `Thanks for your message; in my planning ${p.for} I’m keeping room free for you for the time being.`,
        `When do you expect to know more about ${p.theJob}${which(p)}? I’ll plan the rest around it and come back to it only after that.`,
        'If it takes longer or turns out differently, that’s fine too.',
      ],
      (p) => [
        `Good to know; I’m leaving room open for you in my planning ${p.for} for now.`,
        `${mentioned(p)} Roughly when do you think it will be decided? Then I know how long to hold on to that room.`,
        'If it takes longer, I’ll move along with you.',
      ],
    ],
  },
};

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
