import { describe, expect, it } from 'vitest';
import { weighPeriods } from '../../../lib/promise/choice/weigh-periods.ts';

/** What is seen of the period that is said in these words. */
function signalsOf(words: string, body: string): readonly string[] {
  const { mail } = weighPeriods({ subject: 'News', body, saidOn: '2026-06-02' });
  const found = mail.filter(({ candidate }) => candidate.reading.words.includes(words));
  expect(found).toHaveLength(1);
  return found.flatMap(({ signals }) => signals);
}

describe('the topics of a letter', () => {
  it.each([
    [
      'Beste Sietske,\n\nIn november willen we graag tekeningen van je.',
      'Met zonnige groet,\nWim\nGesloten in augustus.',
    ],
    ['Dear Imogen,\n\nWe would like new drawings in November.', 'With warm wishes,\nWim\nClosed in August.'],
    ['Liebe Frau Lohse,\n\nim November hätten wir gern Zeichnungen.', 'Mit herzlichen Grüßen\nWim\nIm August zu.'],
    ['Chère Inès,\n\nEn novembre nous voudrions des dessins.', 'Bien cordialement,\nWim\nFermé en août.'],
    ['Hi Imogen,\n\nWe would like new drawings in November.', 'Wim Bakker\nClosed in August.'],
  ])('what stands below the name is told apart: %s', (letter, below) => {
    const body = `${letter}\n\n${below}`;
    expect(signalsOf(/august|août/i.exec(below)?.[0] ?? '', body)).toContain('below the name');
    expect(signalsOf(/novemb(?:er|re)/i.exec(letter)?.[0] ?? '', body)).not.toContain('below the name');
  });

  it('what is added below the name is no signature', () => {
    const signals = signalsOf(
      'October',
      'Hi Ned,\n\nThe shed is dry.\n\nCheers,\nWin\n\nP.S. Draw the map in October?',
    );
    expect(signals).toContain('in a postscript');
    expect(signals).not.toContain('below the name');
  });

  it('a row of a plan is the freelancer’s where it calls them by name', () => {
    const body = 'Hi team, hi Maud,\n\n- July: scaffold (Jost)\n- August: drawings (Maud)\n- October: print (Ilse)\n';
    expect(signalsOf('August', body)).toEqual(expect.arrayContaining(['calls you by name', 'a row of yours']));
    expect(signalsOf('July', body)).toContain('a row of others');
  });

  it.each([
    ['nl', 'Jij hield september vrij. De wethouder twijfelt. Je kunt beter niet op ons wachten.', 'september'],
    ['en', "You kept September for us. The trust dithers. Please don't turn anything down.", 'September'],
    ['de', 'Du hattest den September frei. Der Kunde schweigt. Ich würde nichts freihalten.', 'September'],
    ['fr', 'Tu gardais septembre. La mairie hésite. Bref, ne compte pas sur nous.', 'septembre'],
  ])('%s: the freelancer is let go further down', (_, body, words) => {
    expect(signalsOf(words, body)).toContain('let go further down');
  });

  it('the freelancer is let go in the sentence of one month, further up than another', () => {
    const body = 'Please don’t hold September. The next round is in March.';
    expect(signalsOf('September', body)).toContain('let go here');
    expect(signalsOf('March', body)).toContain('let go further up');
  });

  it.each([
    ['nl', 'Begin in juli maar.\n\nPS Correctie: juli vervalt, het wordt oktober.', 'oktober'],
    ['en', 'Please start in July. All is ready.\n\nPS Ignore the July date, it will be October.', 'October'],
    ['de', 'Bitte im Juli anfangen.\n\nNachtrag: Der Juli ist hinfällig, es wird Oktober.', 'Oktober'],
    ['fr', 'Commencez en juillet.\n\nP.S. Oubliez juillet, ce sera octobre.', 'octobre'],
  ])('%s: something takes the place of what is taken back further down', (_, said, words) => {
    expect(signalsOf(words, `Hi Ned,\n\n${said}`)).toContain('in the place of what is taken back');
  });
});

it('a long row of “and” is done with at once', () => {
  for (const and of ['en ', 'and ', 'und ', 'et '])
    expect(signalsOf('October', `${and.repeat(60)}\n\nPlease start in October.`)).not.toContain('calls you by name');
});

it('who is called by name behind an “and” is written to', () => {
  const body = 'Maud: you film.\n\nAnd now Saar, you draw in October.\n\nAlle 3.';
  expect(signalsOf('October', body)).toContain('calls you by name');
});

it.each(['also raus', 'damit raus'])('what is “%s” does not suit', (said) => {
  expect(signalsOf('Oktober', `Hallo,\n\nder Oktober ist ${said}, wir brauchen dich im November.`)).toContain(
    'does not suit',
  );
});
