import { describe, expect, it } from 'vitest';
import { readReply } from '../../../lib/reply/read-reply.ts';
import type { ReplyContext } from '../../../lib/reply/reply-context.ts';

/** Thursday; the promise is for September. */
const CONTEXT: ReplyContext = { saidOn: '2026-08-20', language: 'nl', presentFrom: '2026-09-01' };

function read(text: string, context: Partial<ReplyContext> = {}) {
  return readReply(text, { ...CONTEXT, ...context });
}

describe('commands of one word, with the small talk people add', () => {
  it.each([
    [
      'done',
      [
        'Klaar',
        'klaar!',
        'KLAAR.',
        'Klaar, dank je!',
        'is gedaan',
        'Is al geregeld hoor',
        'ok klaar',
        'Hoi, klaar',
        'klaar 👍',
        '✅',
        'Klaar, de factuur is verstuurd',
        'Done',
        'Done, thanks',
        'all done!',
        "that's done",
        'Sorted, cheers',
        'Erledigt',
        'geht klar, erledigt',
        'Ist erledigt. Viele Grüße',
        'Schon erledigt, danke!',
        'Fait',
        "c'est fait !",
        'Terminé, merci',
        'déjà fait',
        'C’est réglé',
      ],
    ],
    [
      'sent',
      [
        'verstuurd',
        'Heb ik net gestuurd',
        'mail gestuurd, dank',
        'Sent',
        'sent it yesterday',
        'ist raus',
        'verschickt',
        'Envoyé',
        "c'est parti, merci",
      ],
    ],
    [
      'booked',
      [
        'geboekt',
        'Geboekt!',
        'ja, geboekt',
        'gaat door',
        'Het gaat door, top',
        'is doorgegaan',
        'booked',
        'Confirmed, thanks',
        'it went ahead',
        'gebucht',
        'Bestätigt, danke',
        'réservé',
        "c'est confirmé",
      ],
    ],
    [
      'no',
      [
        'nee',
        'Nee, dank je',
        'gaat niet door',
        'gaat helaas niet door',
        'afgeblazen',
        'no',
        'no thanks',
        'not going ahead',
        'It fell through',
        'nein',
        'findet nicht statt',
        'non merci',
        "ça n'aura pas lieu",
      ],
    ],
    [
      'drop',
      [
        'Annuleer deze maar',
        'annuleren',
        'laat maar vallen',
        'Prima, laat maar',
        'vergeet het maar',
        'hoeft niet meer',
        'Cancel',
        'cancel this please',
        'drop it',
        'never mind',
        'löschen bitte',
        'vergiss es',
        'annule',
        'Annuler svp',
        'laisse tomber',
      ],
    ],
    ['yes', ['ja', 'Ja hoor', 'klopt', 'yes', 'Yes please', 'ja, genau', 'stimmt', 'oui', "oui, c'est ça"]],
    ['same', ['zelfde', 'dezelfde klus', 'same', 'the same job', 'derselbe', 'le même']],
    [
      'undo',
      ['ongedaan', 'maak ongedaan', 'Toch niet, foutje', 'undo', 'oops, undo that', 'rückgängig', 'retour en arrière'],
    ],
    ['list', ['lijst', 'stuur de lijst', 'wat staat er open?', 'list', 'liste', 'Übersicht bitte']],
    ['help', ['help', 'hulp', 'Hilfe', 'aide', '?', 'how does this work?']],
    [
      'stop',
      [
        'stop',
        'STOP',
        'Stop maar',
        'stop alle mail',
        'unsubscribe',
        'please stop',
        'abmelden',
        'désabonner',
        'Dank voor alles\n\nstop',
        'geboekt\nSTOP',
      ],
    ],
    ['start', ['start', 'hervat', 'resume', 'fortsetzen', 'reprendre']],
    ['export', ['export', 'mijn gegevens', 'export my data', 'mes données']],
    [
      'thanks',
      [
        'ok, dank je',
        'Dank je wel!',
        'top',
        '👍',
        'Thanks!',
        'Danke dir',
        'merci beaucoup',
        'Prima, fijn weekend',
        'ok\n\nGroet,\nSanne',
        'Bedankt voor de herinnering!',
      ],
    ],
    [
      'not-yet',
      ['nog niet klaar', 'nee, nog niet', 'nothing yet', 'not done yet', 'noch nichts gehört', 'pas encore fait'],
    ],
    [
      'unclear',
      [
        'blabla',
        'Is het klaar?',
        'nicht erledigt',
        'klaar en verstuurd',
        'booked, cancelled',
        'als het klaar is meld ik het',
        'De klant zegt dat alles klaar moet zijn voor kerst',
        'wordt later',
        'snooze',
      ],
    ],
  ])('%s', (name, texts) => {
    expect(texts.filter((text) => read(text).command.name !== name)).toEqual([]);
  });

  it('names what it understood of two commands', () => {
    expect(read('klaar en verstuurd').command).toEqual({
      name: 'unclear',
      words: 'klaar en verstuurd',
      understood: ['done', 'sent'],
    });
  });
});

describe('later and snooze', () => {
  it.each([
    ['wordt november', 'later', '2026-11-01'],
    ['Nee, wordt november', 'later', '2026-11-01'],
    ['verplaats naar week 42', 'later', '2026-10-12'],
    ['november', 'later', '2026-11-01'],
    ['moved to October', 'later', '2026-10-01'],
    ['verschoben auf Oktober', 'later', '2026-10-01'],
    ['reporté à novembre', 'later', '2026-11-01'],
    ['snooze tot 25 augustus', 'snooze', '2026-08-25'],
    ['25 augustus', 'snooze', '2026-08-25'],
    ['snooze 2 weken aub', 'snooze', '2026-09-03'],
    ['over 3 dagen', 'snooze', '2026-08-23'],
    ['Snooze 2 weeks please.\n\nTom', 'snooze', '2026-09-03'],
    ['stel 2 weken uit', 'snooze', '2026-09-03'],
    ['erinnere mich in 10 Tagen', 'snooze', '2026-08-30'],
    ['reporter 2 semaines', 'snooze', '2026-09-03'],
    ['snooze 1 maand', 'snooze', '2026-09-20'],
    ['nog niet, over 2 weken graag', 'snooze', '2026-09-03'],
    ['niet nu, over een week', 'snooze', '2026-08-27'],
    ['uitgesteld tot november', 'later', '2026-11-01'],
  ])('%s → %s %s', (text, name, day) => {
    const { command } = read(text);
    const at = command.name === 'later' ? command.period.from : command.name === 'snooze' ? command.until : null;
    expect([command.name, at]).toEqual([name, day]);
  });

  it.each([
    ['snooze 2 weken aub', 'P2W'],
    ['over 3 dagen', 'P3D'],
    ['snooze 1 maand', 'P1M'],
    ['remind me in 10 days', 'P10D'],
  ])('%s lasts %s', (text, duration) => {
    const { command } = read(text);
    expect(command.name === 'snooze' && command.duration).toBe(duration);
  });

  it.each(['reporté à octobre', 'décalé à octobre', 'octobre'])(
    '"%s" is the whole month, whatever English makes of "à"',
    (text) => {
      const { command } = readReply(text, { saidOn: '2026-08-18', language: 'fr', presentFrom: '2026-09-01' });
      expect(command).toMatchObject({
        name: 'later',
        period: { from: '2026-10-01', to: '2026-11-01', grain: 'month' },
      });
    },
  );

  it.each([
    ['nl', 'herinner me een week eerder'],
    ['en', 'remind me a week earlier from now on'],
    ['de', 'erinnere mich eine Woche früher'],
    ['fr', 'Rappelle-moi une semaine plus tôt à partir de maintenant'],
    ['fr', 'préviens-moi deux semaines avant'],
    ['fr', 'préviens-moi toujours deux semaines avant'],
    ['fr', 'préviens-moi trois jours à l’avance'],
  ] as const)('in %s "%s" is no snooze of a week', (language, text) => {
    const { command } = readReply(text, { saidOn: '2026-06-10', language, presentFrom: '2026-09-01' });
    expect(command.name).toBe('unclear');
  });

  it('a bare period with no present one is later: the answer to "when?"', () => {
    expect(read('25 augustus', { presentFrom: null }).command.name).toBe('later');
  });

  it('a snooze never ends before it begins', () => {
    expect(read('snooze tot 3 augustus 2026').command.name).toBe('unclear');
  });
});

describe('an outcome beside a time', () => {
  const october = { saidOn: '2026-09-18', presentFrom: '2026-10-01', presentTo: '2026-11-01' } as const;

  it.each([
    ['nl', 'geboekt, het begint op 12 oktober'],
    ['en', 'confirmed for 12 October'],
    ['de', 'bestätigt, am 12. Oktober geht es los'],
    ['fr', 'elle confirme, on démarre le 12 octobre'],
  ] as const)('in %s "%s" of an October is booked', (language, text) => {
    expect(readReply(text, { ...october, language }).command.name).toBe('booked');
  });

  it.each([
    ['nl', 'we beginnen pas in november'],
    ['en', 'They say I can start in November'],
    ['en', 'It will be signed in November'],
    ['fr', 'On démarre en novembre'],
  ] as const)('in %s "%s" of an October is not booked for that', (language, text) => {
    expect(['unclear', 'later']).toContain(readReply(text, { ...october, language }).command.name);
  });
});

describe('below a greeting or thanks', () => {
  it.each([
    ['nl', 'Hoi,\n\nIk begrijp deze mail niet.\n\nSanne'],
    ['en', 'Hi Pencilled,\n\nwho is this?\n\nTom'],
    ['de', 'Hallo,\n\ndas war doch jemand ganz anderes.\n\nLena'],
    ['fr', 'Bonjour,\n\nNon ce n’est pas la bonne cliente : c’est Léa Fontaine.\n\nMerci\nChloé'],
    ['nl', 'Top, dankjewel\n\nIk snap alleen niet wat ik hiermee moet'],
    ['en', 'Thanks!\n\nWho is she again?'],
  ] as const)('in %s what is not understood is asked about: %j', (language, text) => {
    const { command } = readReply(text, { saidOn: '2026-08-18', language, presentFrom: '2026-09-01' });
    expect(['unclear', 'wrong']).toContain(command.name);
  });

  it.each([
    ['fr', 'Bonjour,\nChloé'],
    ['fr', 'Merci !\n\nChloé Martin\nGraphiste indépendante'],
    ['nl', 'Dank je wel!\n\nSanne de Boer\nOntwerper'],
    ['en', 'Thank you so much\n\nTom Baker | Illustrator | 020 1234567'],
    ['de', 'Danke!\n\nMit freundlichen Grüßen\nLena Koch'],
  ] as const)('in %s a name is no more than that: %j', (language, text) => {
    const { command } = readReply(text, { saidOn: '2026-08-18', language, presentFrom: '2026-09-01' });
    expect(command.name).toBe('thanks');
  });
});

describe('rows of a list', () => {
  it.each([
    ['2 klaar', 2, 'done'],
    ['#2 klaar', 2, 'done'],
    ['2: geboekt', 2, 'booked'],
    ['nr 3 annuleren', 3, 'drop'],
    ['projet 2 fait', 2, 'done'],
    ['2 → décembre', 2, 'later'],
    ['2. wordt november', 2, 'later'],
    ['1 november', null, 'later'],
    ['2 weken', null, 'snooze'],
    ['klaar', null, 'done'],
  ])('%s', (text, row, name) => {
    expect([read(text).row, read(text).command.name]).toEqual([row, name]);
  });
});

describe('client and job on one line', () => {
  it.each([
    'klant: Jan Jansen, klus: jaarverslag',
    'client: Jan Jansen; job: annual report',
    'Kunde: Jan Jansen, Auftrag: Jahresbericht',
    'client : Jan Jansen, projet : rapport annuel',
  ])('%s: asked, so that neither becomes part of the other', (text) => {
    expect(read(text).command.name).toBe('unclear');
  });
});

describe('commands that take words', () => {
  it.each([
    ['klant: Jan Jansen <jan@example.com>', { name: 'client', words: 'Jan Jansen <jan@example.com>' }],
    ['client Jan Jansen', { name: 'client', words: 'Jan Jansen' }],
    ['jan@example.com', { name: 'client', words: 'jan@example.com' }],
    ['petra@mijn.example', { name: 'client', words: 'petra@mijn.example' }],
    ['van jan@example.com', { name: 'client', words: 'jan@example.com' }],
    ['klus: nieuwe huisstijl', { name: 'job', words: 'nieuwe huisstijl' }],
    ['Auftrag: Broschüre', { name: 'job', words: 'Broschüre' }],
    ['klus is klaar', { name: 'done' }],
    ['opdracht is binnen!', { name: 'booked' }],
    ['u', { name: 'register', register: 'formal' }],
    ['je graag', { name: 'register', register: 'informal' }],
    ['Siezen bitte', { name: 'register', register: 'formal' }],
    ['vous', { name: 'register', register: 'formal' }],
    ['instellingen taal engels', { name: 'settings', setting: 'language', words: 'engels' }],
    ['settings zone Europe/Brussels', { name: 'settings', setting: 'zone', words: 'Europe/Brussels' }],
    ['tijdzone Europe/Brussels', { name: 'settings', setting: 'zone', words: 'Europe/Brussels' }],
    ['overzicht uit', { name: 'settings', setting: 'overview', words: 'uit' }],
    [
      'instellingen vrije dagen 10 t/m 21 augustus',
      { name: 'settings', setting: 'days off', words: '10 t/m 21 augustus' },
    ],
    [
      'handtekening: Sanne\nDe Vries Ontwerp',
      { name: 'settings', setting: 'signature', words: 'Sanne\nDe Vries Ontwerp' },
    ],
    ['vergeet mij', { name: 'forget', who: 'me' }],
    ['forget me', { name: 'forget', who: 'me' }],
    ['Vergiss mich', { name: 'forget', who: 'me' }],
    ['oubliez-moi', { name: 'forget', who: 'me' }],
    ['Alles wissen aub', { name: 'forget', who: 'me' }],
    ['Please delete my account.', { name: 'forget', who: 'me' }],
    ['Alles löschen bitte!', { name: 'forget', who: 'me' }],
    ['Lösch mein Konto', { name: 'forget', who: 'me' }],
    ['Efface tout', { name: 'forget', who: 'me' }],
    ['delete everything about Alex', { name: 'forget', who: 'client', client: 'Alex' }],
    ['vergeet Bakkerij Vos', { name: 'forget', who: 'client', client: 'Bakkerij Vos' }],
  ])('%s', (text, command) => {
    expect(read(text).command).toEqual(command);
  });
});

describe('hostile text', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' '.repeat(100_000)],
    ['one endless word', 'a'.repeat(100_000)],
    ['a thousand commands', 'klaar '.repeat(20_000)],
    ['a line of line feeds', '\n'.repeat(100_000)],
    ['object members', 'constructor'],
    ['prototype', '__proto__ toString'],
  ])('%s gets a command from the list', (_, text) => {
    expect(['unclear', 'thanks', 'done']).toContain(read(text).command.name);
  });
});
