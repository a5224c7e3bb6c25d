import { describe, expect, it } from 'vitest';
import { MAIL_WORDS } from '../../lib/check-in/mail-kit.ts';
import { laterMonth } from '../../lib/check-in/promise-text.ts';
import { nobody } from '../../lib/check-in/write-refusal.ts';
import { WAITS } from '../../lib/check-in/write-reminder.ts';
import { changeSetting } from '../../lib/flows/change-setting.ts';
import { addDays } from '../../lib/period/calendar.ts';
import { LANGUAGES, type Language } from '../../lib/period/language.ts';
import { TOUCHES, type Touch } from '../../lib/promise/touch.ts';
import { readReply } from '../../lib/reply/read-reply.ts';
import { REPLY_WORDS } from '../../lib/reply/reply-words.ts';
import { freelancer } from '../rooms/check-in/samples.ts';

/** What the words under each reminder do, in the order in which every language lists them. */
const REMINDER: Record<Touch, readonly string[]> = {
  'check-in': ['sent', 'done', 'booked', 'later', 'snooze', 'no', 'drop'],
  nudge: ['booked', 'later', 'not-yet', 'no', 'sent', 'done', 'snooze'],
  release: ['booked', 'later', 'not-yet', 'no', 'sent', 'done'],
  ask: ['booked', 'no', 'later', 'done'],
};
const SETTINGS = ['zone', 'country', 'language', 'days off', 'name', 'overview', 'link'];
/** Examples that stand in sentences. */
const EXAMPLES: Record<Language, readonly (readonly [string, string, number | null])[]> = {
  nl: [
    ['oktober', 'later', null],
    ['week 42', 'later', null],
    ['klant Jan Visser', 'client', null],
    ['klus jaarverslag', 'job', null],
    ['laat maar', 'drop', null],
    ['2 wordt oktober', 'later', 2],
    ['1 laat maar', 'drop', 1],
    ['2 klaar', 'done', 2],
    ['zelfde', 'same', null],
    ['ja', 'yes', null],
    ['overzicht uit', 'settings', null],
    ['help', 'help', null],
  ],
  en: [
    ['October', 'later', null],
    ['week 42', 'later', null],
    ['client Alex Morgan', 'client', null],
    ['job annual report', 'job', null],
    ['never mind', 'drop', null],
    ['2 later October', 'later', 2],
    ['1 never mind', 'drop', 1],
    ['2 done', 'done', 2],
    ['same', 'same', null],
    ['yes', 'yes', null],
    ['overview off', 'settings', null],
    ['help', 'help', null],
  ],
  de: [
    ['Oktober', 'later', null],
    ['KW 42', 'later', null],
    ['Kunde Katrin Schäfer', 'client', null],
    ['Auftrag Jahresbericht', 'job', null],
    ['lass gut sein', 'drop', null],
    ['2 wird Oktober', 'later', 2],
    ['1 streichen', 'drop', 1],
    ['2 erledigt', 'done', 2],
    ['dasselbe', 'same', null],
    ['ja', 'yes', null],
    ['Übersicht aus', 'settings', null],
    ['Hilfe', 'help', null],
  ],
  fr: [
    ['octobre', 'later', null],
    ['semaine 42', 'later', null],
    ['client Amélie Roux', 'client', null],
    ['projet rapport annuel', 'job', null],
    ['laisse tomber', 'drop', null],
    ['2 reporté en octobre', 'later', 2],
    ['1 laisse tomber', 'drop', 1],
    ['2 fait', 'done', 2],
    ['même', 'same', null],
    ['oui', 'yes', null],
    ['aperçu non', 'settings', null],
    ['aide', 'help', null],
  ],
};

describe.each(LANGUAGES)('the words that mails in %s offer', (language) => {
  const words = MAIL_WORDS[language];
  const somebody = { ...nobody(''), later: laterMonth(null, language) };
  const read = (text: string) => readReply(text, { saidOn: '2026-08-18', language, presentFrom: '2026-09-01' });

  it.each(TOUCHES)('under a reminder (%s) do what they say', (touch) => {
    const offered = words.reminder.words[touch](somebody).map(([word]) => word);
    expect(offered.map((word) => read(word).command.name)).toEqual(REMINDER[touch]);
  });

  it.each(TOUCHES)(
    'under a reminder (%s) that have a number remind after so many days as are counted with',
    (touch) => {
      const days = WAITS[touch];
      const waits = words.reminder.words[touch](somebody).filter(([word]) => /\d/.test(word));
      const until = days === undefined ? [] : [{ name: 'snooze', until: addDays('2026-08-18', days) }];
      expect(waits.map(([word]) => read(word).command)).toMatchObject(until);
    },
  );

  it('under help are all understood', () => {
    const offered = words.help.words.flatMap(([word]) => word.split(' / ')).filter((word) => !word.includes('…'));
    expect(offered.filter((word) => read(word).command.name === 'unclear')).toEqual([]);
  });

  it('change the setting that they name', () => {
    const commands = words.help.settings.map(([word]) => read(word).command);
    expect(commands.map((command) => (command.name === 'settings' ? command.setting : command.name))).toEqual(SETTINGS);
  });

  it('turn the overview on and off, whichever word is behind its name', () => {
    const { on, off, settings } = REPLY_WORDS[language];
    const [name] = settings.overview;
    const turned = (value: string) => {
      const { command } = read(`${name} ${value}`);
      return command.name === 'settings' && command.setting === 'overview'
        ? changeSetting(freelancer(), command.setting, command.words, '2026-08-18')?.overview
        : command.name;
    };
    expect(on.map((value) => [value, turned(value)])).toEqual(on.map((value) => [value, true]));
    expect(off.map((value) => [value, turned(value)])).toEqual(off.map((value) => [value, false]));
  });

  it.each(EXAMPLES[language])('in sentences: "%s" is %s', (text, name, row) => {
    expect(read(text)).toMatchObject({ command: { name }, row });
    const offered = `${JSON.stringify(words, (_, value) => (typeof value === 'function' ? String(value) : value))} ${words.receipt.correctSeveral(1, 2)}`;
    expect(offered.includes(text), `a mail offers "${text}"`).toBe(true);
  });
});
