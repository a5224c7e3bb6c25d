import { englishJob, isEnglishPlural } from './en-jobs.ts';
import type { MailWords, PromiseText } from './mail-words.ts';
import { withoutColon } from './without-colon.ts';

const inBrackets = ({ job }: PromiseText): string => (job ? ` (${withoutColon(job)})` : '');
/** "the new logo", or in quotes where it is in another language. */
const named = ({ job, foreign }: PromiseText): string => (job ? (foreign ? `“${job}”` : englishJob(job)) : 'the job');
/** "the job from Marieke in September"; several things are one job, and in quotes they are. */
const theJob = (p: PromiseText): string =>
  `${isEnglishPlural(p.job) ? `“${p.job}”` : named(p)} from ${p.client}${when(p)}`;
/** Not "from Ben from 4 January". */
const when = ({ at }: PromiseText): string => (at.startsWith('from ') ? ` (${at})` : at && ` ${at}`);
const nextOf = (p: PromiseText): string => {
  if (!p.next && !p.period) return 'Once you know when, reply with that; until then there is no reminder.';
  if (!p.next) return 'No more reminders are planned.';
  switch (p.next.touch) {
    case 'check-in':
      return `On ${p.next.on} you’ll get a note to ${p.who}, ready to send.`;
    case 'nudge':
      return `On ${p.next.on} you’ll be asked how things stand with ${p.who}.`;
    case 'release':
      return `On ${p.next.on} you’ll be asked whether it’s going ahead, or whether to free up the days.`;
    case 'ask':
      return `On ${p.next.on} you’ll be asked whether it went ahead.`;
  }
};
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const englishMails: MailWords = {
  someone: 'your client',
  colon: ': ',
  looks: { pencilled: 'Pencilled in', asked: 'Pencilled in, reminder sent', booked: 'Booked', closed: 'Closed' },
  outcomes: {
    booked: 'booked',
    no: 'not going ahead',
    silent: 'nothing more heard',
    dropped: 'dropped',
    done: 'sorted',
  },
  undo: 'Not what you meant? Reply: [[undo]].',
  footer: (address) =>
    `Pencilled keeps track of what clients promise you. Forward their mail to ${address}; reply [[help]] to see what you can say.`,
  next: nextOf,
  takenBack: (before, now) => `“${before}” no longer holds${now && `, it is “${now}” again`}`,
  touches: {
    'check-in': 'check in',
    nudge: 'check in once more',
    release: 'free up the days',
    ask: 'did it go ahead?',
  },
  noTouch: 'no more reminders',
  source: (p) => `From the mail of ${p.saidOn}:`,

  receipt: {
    subject: (p, count) => `Pencilled in: ${count > 1 ? `${count} jobs` : p.period} – ${p.client}`,
    lead: (p, count) =>
      count > 1 ? `Noted: ${count} jobs from ${p.client} are pencilled in.` : `Noted: ${theJob(p)} is pencilled in.`,
    updated: (p, before, by) =>
      `This job was already pencilled in: ${before}. That has been changed.${by && ` ${by} writes so; the job stays with ${p.client}.`}`,
    letterNow: (p) => `It begins so soon that you get the note to ${p.who} right away.`,
    correct:
      'Something not right? Just reply with what it should be: [[~October]], [[~week 42]], [[~client Alex Morgan]]. Or: [[never mind]].',
    correctSeveral: (one, other) =>
      `Something not right? Reply with the number: [[~${other} later October]], [[~${one} never mind]].`,
    noteWon: 'Your note and the mail don’t say the same. Your note counts.',
    overlap: (others) => `Also in those weeks: ${others.join('; ')}.`,
    perhapsSame: (who, other) =>
      `${capital(who)} has another job open: ${other}. Is this the same one? Then reply: [[same]].`,
    holdBooked: 'The entry for your calendar is attached, as booked.',
    holdReplaces: 'It takes the place of the one you have.',
    holdCancelled: 'The attachment takes the entry out of your calendar.',
    hold: 'A tentative entry for your calendar is attached. It doesn’t mark your days as busy.',
    unread: 'A part of your mail couldn’t be read. If it matters, please forward that part by itself.',
    zone: (zone) =>
      `Your mail came from a different time zone from the one we use for you. Do you work there? Reply: [[zone: ${zone}]]. Otherwise it stays as it is.`,
    first: (address) =>
      `This is the first job you’ve pencilled in. An address card is attached: save ${address} in your contacts, and next time the first two letters are enough.`,
    holdTitle: (p, look) => `${look}: ${p.job || 'job'} – ${p.client}`,
    holdName: { pencilled: 'pencilled-in', booked: 'booked', cancelled: 'cancelled' },
  },

  question: {
    period: (p) => ({
      subject: `When is it? ${p.job ? `${capital(p.job)} – ` : ''}${p.client}`,
      lead: `When would the work for ${p.who} begin?`,
      say: [
        'The mail doesn’t say clearly enough when. Reply in a few words: [[~September]], [[~week 38]], [[~late October]], [[~Q4]]. Or: [[never mind]].',
      ],
    }),
    client: () => ({
      subject: 'Who is this job from?',
      lead: 'Who wrote the mail that you forwarded?',
      say: [
        'It shows no sender that we can read. Reply with a name, an email address or both: Alex Morgan, alex@client.example. Or: [[never mind]].',
      ],
    }),
    over: (p) => ({
      subject: `Already over: ${p.period || 'the period'} – ${p.client}`,
      lead: `${p.days ? `${p.days} is already over.` : 'That period is already over.'} When would it be instead?`,
      say: ['Reply with the new period, for instance: November, week 3, next spring. Or: [[never mind]].'],
    }),
    'far-ahead': (p) => ({
      subject: `Is ${p.days.match(/\d{4}/)?.[0] ?? 'that year'} right? ${p.client}`,
      lead: `Pencilled in: ${p.days}. Is that right?`,
      say: ['That is more than two years ahead. Reply [[yes]] if it’s right, or give the right period.'],
    }),
    'two-commands': (p, detail) => ({
      subject: `Which did you mean? ${p.client}`,
      lead: detail ? `“${detail}” says two things at once.` : 'Your reply says two things at once.',
      say: [
        'Nothing has been changed yet. Reply with the one you mean. If you mean both, send two replies, first what happened first:',
      ],
    }),
    'unclear-command': (p, detail) => ({
      subject: `That isn’t quite clear – ${p.client}`,
      lead: detail
        ? `It isn’t clear from “${detail}” what should happen.`
        : 'It isn’t clear from your reply what should happen.',
      say: ['Nothing has been changed. These words work:'],
    }),
    'until-when': (p) => ({
      subject: `Until when? ${p.client}`,
      lead: 'Later: until when?',
      say: [
        `Nothing has been changed yet. Reply with when the work begins: [[~later ${p.later}]], [[~week 42]].`,
        ...(p.next ? ['Only want the reminder later? Reply: [[~snooze 2 weeks]].'] : []),
      ],
    }),
    'snooze-too-far': (p) => ({
      subject: `Remind later, or begin later? ${p.client}`,
      lead: `That day isn’t before the job begins (${p.period}).`,
      say: [
        'Does the work begin later? Reply with the new period: November. If you only want a later reminder, choose a day before it begins.',
      ],
    }),
    'which-promise': (_p, missing) => ({
      subject: 'Which job is it about?',
      lead: missing
        ? `No job in the list has the number ${missing}.`
        : 'Which job is your reply about? There is more than one open.',
      say: ['Reply with its number, for instance: [[~2 done]].'],
    }),
    'stop-what': (p) => ({
      subject: 'Stop this job, or all mail?',
      lead: `Stop reminders about ${p.period ? theJob(p) : 'that job'}, or all mail?`,
      say: ['Reply: [[this job]], or: [[all mail]].'],
    }),
    'forget-me': () => ({
      subject: 'Erase everything?',
      lead: 'Do you want everything about you and your jobs to be erased?',
      say: [
        'Reply [[yes]] to erase it all: your jobs, your settings and the mails we kept. Nothing can be brought back after that. If you don’t reply, nothing changes.',
      ],
    }),
    'forget-client': (_p, detail) => ({
      subject: 'Erase everything?',
      lead: `Do you want everything from ${detail} to be erased?`,
      say: [
        'Reply [[yes]] to erase it all: the jobs and the mails we kept. Nothing can be brought back after that. If you don’t reply, nothing changes.',
      ],
    }),
    'not-right': (p) => ({
      subject: `What isn’t right? ${p.client}`,
      lead: 'What isn’t right?',
      say: [
        'Reply with what it should be: a period (October, week 42), client Alex Morgan, job annual report. Or: [[never mind]].',
      ],
    }),
    'going-ahead': (p, detail) => ({
      subject: `Is it definite? ${p.client}`,
      lead: detail
        ? `${capital(p.who)} writes: “${detail}”. Is that definite?`
        : `${capital(p.who)} writes that it’s going ahead. Is that definite?`,
      say: [
        'Reply [[booked]] and you won’t hear about it again. Does it start at another time? Reply with that period: [[~later November]]. Otherwise everything stays as it is.',
      ],
    }),
    'went-ahead': (p) => ({
      subject: `Did it go ahead? ${p.client}`,
      lead: `Did ${theJob(p)} go ahead?`,
      say: ['A note that has gone doesn’t say that yet. Nothing has been changed. Reply with one of these:'],
    }),
    'link-address': (_p, detail) => ({
      subject: 'Is that address yours too?',
      lead: `A reply came from ${detail || 'another address'}. Is that yours too?`,
      say: [
        'Reply [[yes]], and a mail goes there to make sure; after that, whatever comes from that address counts as yours. If it isn’t, do nothing: nothing has been changed.',
      ],
    }),
  },
  candidates: (p) => `Perhaps ${p.who} means one of these:`,

  reminder: {
    'check-in': {
      subject: (p) => `Time to check in with ${p.who}: ${p.period}${inBrackets(p)}`,
      lead: (p) => `A good moment to check in with ${p.who}: ${named(p)}, ${p.at}.`,
    },
    nudge: {
      subject: (p) => `Check in once more with ${p.who}: ${p.period}${inBrackets(p)}`,
      lead: (p) => `How do things stand with ${p.who}?`,
    },
    release: {
      subject: (p) => `Time to free up the days for ${p.who}: ${p.period}${inBrackets(p)}`,
      lead: (p) => `How do things stand with ${p.who}? The period has now begun.`,
    },
    ask: {
      subject: (p) => `Did it go ahead? ${p.who}: ${p.period}${inBrackets(p)}`,
      lead: (p) => `Did ${theJob(p)} go ahead?`,
    },
    late: 'This reminder comes later than it should. Our apologies.',
    together: (jobs) => `The same note also covers: ${jobs.join('; ')}.`,
    letterTo: (who) => `Note to ${who}`,
    letterOffer: (who) => `Nothing heard yet? You can send ${who} this`,
    subjectLine: (subject) => `Subject: ${subject}`,
    copyOnly: (who) =>
      `We don’t know an email address for ${who}. Copy the text into your own mail or app. If you know it, reply: client, followed by the address.`,
    ways: {
      mailto: 'Open in your mail program',
      gmail: 'Gmail',
      outlook: 'Outlook (work)',
      outlookLive: 'Outlook.com',
    },
    draft: 'It’s attached as a draft too: open it, read it, send it.',
    inThread: (who) =>
      `Is your conversation with ${who} still going? Then it’s better to reply there and paste the text.`,
    findThread: 'Find the conversation in Gmail',
    otherOpening: (sentence) =>
      `Is your calendar filling up already? Then the first sentence may also be: “${sentence}”`,
    otherOpeningLink: 'Open with that first sentence',
    draftName: (who) => `note-to-${who}`,
    wordsLead: () => 'Afterwards, a short reply tells us how things stand:',
    words: {
      'check-in': (p) => [
        ['sent', p.next ? 'the note has gone; the next reminder stands' : 'the note has gone'],
        ['done', 'sorted, you won’t hear about it again'],
        ['booked', 'the job is certain'],
        [`later ${p.later}`, 'it moves to another period'],
        ['snooze 1 week', 'remind me later'],
        ['no', 'it isn’t going ahead'],
        ['drop', 'let it go, no more reminders'],
      ],
      nudge: (p) => [
        ['booked', 'yes, the job is certain'],
        [`later ${p.later}`, 'it will be later'],
        ['not yet', 'no answer yet; everything stays as it is'],
        ['no', 'it isn’t going ahead'],
        ['sent', 'I have checked in once more'],
        ['done', 'sorted, you won’t hear about it again'],
        ['snooze 3 days', 'remind me later'],
      ],
      release: (p) => [
        ['booked', 'yes, the job is certain'],
        [`later ${p.later}`, 'it will be later'],
        ['not yet', 'no answer yet; everything stays as it is'],
        ['no', 'it isn’t going ahead'],
        ['sent', 'I have freed up the days'],
        ['done', 'sorted, you won’t hear about it again'],
      ],
      ask: (p) => [
        ['booked', 'yes, it went ahead'],
        ['no', 'no, it didn’t happen'],
        [`later ${p.later}`, 'it was moved'],
        ['done', 'sorted, you won’t hear about it again'],
      ],
    },
  },

  answer: {
    done: (p) => ({ subject: 'Sorted', lead: `Sorted: ${theJob(p)}. You won’t hear about it again.` }),
    sent: (p) => ({ subject: 'Sent', lead: `Good, the note to ${p.who} has gone.`, say: [nextOf(p)] }),
    booked: (p, detail) => ({
      subject: 'Booked',
      lead: `Booked: ${theJob(p)}.`,
      say: [
        ...(detail ? [`It was pencilled in for another time: ${detail}.`] : []),
        'No more reminders about it. From now on it counts as work in your calendar.',
      ],
    }),
    'booked-as-it-was': (p, detail) => ({
      subject: 'Booked',
      lead: `Booked: ${theJob(p)}.`,
      say: [`The dates stay as they were. Is it “${detail}” instead? Reply: [[~later ${detail}]].`],
    }),
    moved: (p, detail) => ({
      subject: 'Moved',
      lead: `Moved, and still booked: ${p.period}.`,
      say: detail ? [`Before, that was: ${detail}.`] : [],
    }),
    'still-booked': (p) => ({
      subject: 'Booked',
      lead: `${capital(theJob(p))} is booked already. Nothing has been changed.`,
      say: ['Other dates? Reply with them. Not certain after all? Reply: [[~not booked]].'],
    }),
    no: (p) => ({
      subject: 'Not going ahead',
      lead: `Noted: ${theJob(p)} isn’t going ahead.`,
      say: ['Those days are free again.'],
    }),
    later: (p) => ({ subject: 'Moved', lead: `Moved: ${p.period}.`, say: [nextOf(p)] }),
    snooze: (p) => ({ subject: 'Later', lead: 'Fine, you won’t hear about it for now.', say: [nextOf(p)] }),
    drop: (p) => ({ subject: 'Dropped', lead: `Dropped: ${theJob(p)}. No more reminders about it.` }),
    yes: (p) => ({ subject: 'Noted', lead: `Noted: ${p.days || p.client}.`, say: [nextOf(p)] }),
    'not-yet': (p) => ({ subject: 'Nothing changed', lead: 'All right, it stays as it is.', say: [nextOf(p)] }),
    same: (p) => ({ subject: 'Merged', lead: `Merged: it’s one job from ${p.client}.`, say: [nextOf(p)] }),
    undo: (p, detail) => ({
      subject: 'Taken back',
      lead: `Taken back${detail && `: ${detail}`}. This is how it stands now:`,
      say: [nextOf(p)],
    }),
    'nothing-to-undo': () => ({
      subject: 'Nothing to take back',
      lead: 'There is nothing left to take back. This is how it stands:',
    }),
    client: (p, address) => ({
      subject: 'Client changed',
      lead: `Changed: the client is ${p.client}.`,
      say: [
        address
          ? `Notes go to ${address}.`
          : 'We don’t know an email address now. If you know it, reply: client, followed by the address.',
        nextOf(p),
      ],
    }),
    job: (p) => ({ subject: 'Job changed', lead: `Changed: the job is now called “${p.job}”.`, say: [nextOf(p)] }),
    register: (p) => ({
      subject: 'Tone changed',
      lead: `Fine, notes to ${p.who} have the tone you asked for from now on.`,
      say: [nextOf(p)],
    }),
    settings: () => ({ subject: 'Setting changed', lead: 'Your setting has been changed.' }),
    stop: () => ({
      subject: 'Stopped',
      lead: 'You won’t get any more mail.',
      say: ['Your jobs are kept. Reply [[start]] to get reminders again, or [[forget me]] to erase everything.'],
    }),
    start: () => ({ subject: 'Started again', lead: 'Good, you’ll get reminders again.' }),
    export: () => ({
      subject: 'Your data',
      lead: 'Everything that Pencilled keeps about you is attached, as JSON and as CSV.',
    }),
    link: (_p, detail) => ({
      subject: 'Asked',
      lead: `A mail was sent to ${detail}.`,
      say: ['Reply [[~yes]] there, and that address is yours too. Reminders keep coming here.'],
    }),
    linked: (_p, detail) => ({
      subject: 'Address linked',
      lead: `${detail} is now yours too.`,
      say: [
        'You can forward and reply from there. All mail keeps coming here. Not right? Reply: [[~unlink]], followed by the address.',
      ],
    }),
    unlink: (_p, detail) => ({
      subject: 'Address unlinked',
      lead: `${detail} is no longer linked to you.`,
      say: ['What is pencilled in stays.'],
    }),
    forget: (_p, detail) => ({
      subject: 'Erased',
      lead: detail ? `Erased: everything from ${detail}.` : 'Everything about you has been erased.',
    }),
    'decides-later': (p, detail) => ({
      subject: 'Not certain yet',
      lead: `${capital(p.who)} doesn’t know yet; there will be more to say ${detail || 'later'}.`,
      say: ['No need to ask now.', nextOf(p)],
    }),
    postponed: (p) => ({
      subject: 'Put off',
      lead: `${capital(p.who)} is putting it off, without saying until when. Ask roughly when it will be.`,
      say: ['Do you know already? Reply: [[~later November]].', nextOf(p)],
    }),
    undecided: (p) => ({
      subject: 'Not certain yet',
      lead: `${capital(p.who)} doesn’t know yet. Ask when there will be something to say.`,
      say: [nextOf(p)],
    }),
    'already-known': (p) => ({
      subject: 'Already noted',
      lead: `${capital(theJob(p))} was already noted.`,
      say: [nextOf(p)],
    }),
    'already-closed': (p) => ({
      subject: 'Already closed',
      lead: `${capital(theJob(p))} was closed already. Nothing has been changed.`,
      say: ['Is it going ahead after all? Reply [[undo]], or a new period: November.'],
    }),
  },

  list: {
    subject: (count) =>
      count === 0 ? 'Nothing pencilled in' : count === 1 ? '1 job pencilled in' : `${count} jobs pencilled in`,
    lead: (count) => (count === 1 ? 'There is one job pencilled in.' : `There are ${count} jobs pencilled in.`),
    empty: 'Nothing is pencilled in. Forward a mail in which a client promises work, and that changes.',
    how: 'Reply with the number and what should happen, for instance: [[~1 done]], or: [[~1 later November]].',
    overviewSubject: (month) => `Overview of ${month}`,
    overviewLead: (month, count) =>
      `At the start of ${month}, ${count === 1 ? 'one job is' : `${count} jobs are`} pencilled in.`,
    overviewOff: 'Don’t want a monthly overview? Reply: [[overview off]].',
    silent: (rows) => `Nothing more was heard, so these are closed: ${rows.join('; ')}.`,
    noPeriod: 'no period yet',
  },
  help: {
    subject: 'How Pencilled works',
    lead: 'Forward a mail in which a client promises work. In good time before it begins you get a note to that client, ready to send.',
    how: [
      'Add a line above it if you like, such as: it will be late September. That counts for more than the mail itself. A note of your own works too: Alex (alex@client.example) called, a new logo in September.',
    ],
    wordsLead: 'Reply to a mail about a job with:',
    words: [
      ['done', 'sorted, you won’t hear about it again'],
      ['sent', 'the note has gone'],
      ['booked', 'the job is certain'],
      ['later November', 'another period; just November works too'],
      ['snooze 2 weeks', 'remind me later'],
      ['no', 'it isn’t going ahead'],
      ['drop', 'let it go'],
      ['undo', 'take back the last change'],
      ['client … / job …', 'correct the client’s name or address, or the name of the job'],
      ['list', 'everything that is pencilled in'],
      ['export', 'all your data'],
      ['stop / start', 'no more mail, or mail again'],
      ['forget me', 'erase everything'],
    ],
    settingsLead: 'Settings:',
    settings: [
      ['zone: Europe/London', 'the time zone you work in'],
      ['country: GB', 'whose public holidays count'],
      ['language: Dutch', 'the language we write to you in'],
      ['off: 3 to 21 August', 'no reminders then'],
      ['name: Tom', 'how notes are signed'],
      ['overview: off', 'no overview at the start of the month'],
      ['link alex@example.com', 'another address of yours; unlink takes it out'],
    ],
  },
  settings: {
    zone: (value) => `Your time zone is now ${value}.`,
    country: (value) => `The public holidays of ${value} count from now on.`,
    language: (value) => `From now on we write to you in ${value}.`,
    'days off': (value) => `Days off: ${value}. Reminders come before or after.`,
    name: (value) => `Notes are now signed ${value}.`,
    signature: (value) => `Your notes now end with: ${value}`,
    overview: (value) => `The monthly overview is ${value}.`,
  },
  settingWords: { on: 'on', off: 'off', none: 'none' },

  refusal: {
    'too-large': (_p, detail) => ({
      subject: 'That mail is too large',
      lead: `That mail is too large${detail ? ` (${detail} MB)` : ''} and wasn’t read.`,
      say: ['Forward it without the attachments; only the text is needed.'],
    }),
    unreadable: () => ({
      subject: 'That mail can’t be read',
      lead: 'That mail arrived damaged and can’t be read.',
      say: ['Forward it again, or paste its text into a new mail with your client’s name.'],
    }),
    empty: () => ({
      subject: 'That mail is empty',
      lead: 'There is no text in that mail.',
      say: ['Forward your client’s mail, or write a line yourself: Alex called, a new logo in September.'],
    }),
    unopened: () => ({
      subject: 'That mail can’t be opened',
      lead: 'That mail holds an Outlook file or an encrypted message, which can’t be read here.',
      say: ['Open your client’s mail and forward the mail itself, not as an attachment.'],
    }),
    'headers-too-large': () => ({
      subject: 'That mail is too large',
      lead: 'The headers of that mail are too long to read.',
      say: ['Paste the text into a new mail, with your client’s name.'],
    }),
    'too-many-parts': () => ({
      subject: 'That mail has too many attachments',
      lead: 'That mail has too many parts to read.',
      say: ['Forward it without the attachments; only the text is needed.'],
    }),
    'too-deep': () => ({
      subject: 'That mail is wrapped too deep',
      lead: 'That mail holds too many mails inside each other.',
      say: ['Forward only your client’s own mail.'],
    }),
    'no-words': () => ({
      subject: 'Your reply was empty',
      lead: 'Your reply holds no words of your own. Nothing has been changed.',
      say: ['Reply with one word above the mail, for instance: done, booked, or later November.'],
    }),
    'token-forged': () => ({
      subject: 'That reply wasn’t used',
      lead: 'It isn’t certain that this reply came from you. Nothing has been changed.',
      say: [
        'Reply from the address at which you get these mails. If you did, the reply address of that mail is no longer valid: reply [[list]] to this one and go on from there.',
      ],
    }),
    'promise-gone': () => ({
      subject: 'That job is no longer here',
      lead: 'That job is no longer kept. Nothing has been changed.',
      say: ['Reply [[list]] to see what is pencilled in now.'],
    }),
    'unknown-setting': (_p, detail) => ({
      subject: 'We don’t know that setting',
      lead: detail ? `“${detail}” isn’t a setting that we know.` : 'We don’t know that setting.',
      say: ['Nothing has been changed. This is how it works:'],
    }),
    'unknown-zone': (_p, detail) => ({
      subject: 'That time zone is unknown',
      lead: detail ? `The time zone “${detail}” is unknown.` : 'That time zone is unknown.',
      say: ['Write it like this: zone: Europe/London.'],
    }),
    'too-many-addresses': (_p, detail) => ({
      subject: 'No more addresses can be added',
      lead: 'There is room for five addresses besides your own, and all five are taken.',
      say: [`These are linked: ${detail}. To make room, reply [[~unlink]] followed by one of them.`],
    }),
    'too-old': () => ({
      subject: 'That mail is too old',
      lead: 'Your mail was written more than a week ago and only came in now, so nothing has been changed.',
      say: [
        'Is it still what you want? Then send it again, in a new mail.',
        'Did you write it just now? Then the clock of your computer or phone is behind.',
      ],
    }),
    'too-many': (_p, detail) => ({
      subject: 'Enough for now',
      lead: detail ? `No more can be added right now: ${detail}.` : 'No more can be added right now.',
      say: ['Close a few jobs first (reply [[list]]), or try again later.'],
    }),
  },
  confirmation: (address) => ({
    subject: 'Would you like to use Pencilled?',
    lead: 'A mail came in from your address. Would you like to use Pencilled?',
    say: [
      `Reply [[yes]], and that mail is read and pencilled in. If it wasn’t you, do nothing: that mail and your address will be erased, and you won’t get any more mail from ${address}.`,
    ],
  }),
  linkConfirmation: (address) => ({
    subject: 'Is this address yours too?',
    lead: `${address} uses Pencilled and would like to link this address.`,
    say: [
      `Is that you? Reply [[yes]], and mails from this address count as those of ${address}. If it isn’t, do nothing: nothing changes. After [[no]], nobody asks again for a month.`,
    ],
  }),
  notice: {
    paused: (detail) => ({
      subject: 'You get mail again',
      lead:
        detail === 'complaint'
          ? 'A mail to you was reported as spam, so nothing came for a while.'
          : 'Mail to you bounced, so nothing came for a while.',
      say: ['Now that you write, reminders are on again. Reply [[list]] to see what is open.'],
    }),
  },
};
