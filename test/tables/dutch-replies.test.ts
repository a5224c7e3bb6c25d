import { describe, expect, it } from 'vitest';
import type { Command } from '../../lib/reply/command.ts';
import { readReply } from '../../lib/reply/read-reply.ts';

const read = (text: string): Command =>
  readReply(text, { saidOn: '2026-08-18', language: 'nl', presentFrom: '2026-09-01' }).command;

/** Typed on Tuesday 18 August above a reminder about September, by one who writes Dutch: each was once taken for something else. */
const ROWS: readonly (readonly [text: string, command: string, holds?: string])[] = [
  // Somebody will answer, or decide: nothing moves.
  ['gaat toch niet', 'no'],
  ['Marieke belt me morgen terug', 'not-yet'],
  ['ze mailt me vrijdag', 'not-yet'],
  ['Ze komt er maandag op terug', 'not-yet'],
  ['ze laat het volgende week weten', 'not-yet'],
  ['ik hoor vrijdag meer', 'not-yet'],
  ['ze beslissen eind augustus', 'not-yet'],
  ['ze zei dat ze in de tweede helft van september beslissen', 'unclear'],
  ['half september hoor ik meer', 'unclear'],
  ['ik hoor het in september', 'unclear'],
  ['in oktober weten ze meer', 'unclear'],
  ['Ze nemen in oktober een besluit', 'unclear'],
  ['pas in oktober is er duidelijkheid', 'unclear'],
  ['ik bel haar morgen', 'snooze', '2026-08-19'],
  // What else is then is not when the work begins.
  ['afspraak staat op 3 september', 'unclear'],
  ['Ik heb 3 september een gesprek met ze', 'unclear'],
  ['we gaan 8 september koffie drinken', 'unclear'],
  ['ik stuur in september de offerte', 'unclear'],
  ['duurt tot november', 'unclear'],
  ['loopt door tot eind oktober', 'unclear'],
  ['september zit vol', 'unclear'],
  ['in september heb ik geen tijd', 'unclear'],
  ['maandag overleg met Marieke', 'snooze', '2026-08-24'],
  ['we beginnen op 7 september', 'later', '2026-09-07'],
  ['afspraak is nu oktober', 'later', '2026-10-01'],
  ['over twee weken', 'snooze', '2026-09-01'],
  // How long it takes is not when to ask again.
  ['duurt ongeveer 3 weken', 'unclear'],
  ['3 dagen werk', 'unclear'],
  ['het kost me twee weken', 'unclear'],
  ['3 dagen', 'snooze', '2026-08-21'],
  ['Ik wil ook week 39 erbij', 'unclear'],
  ['dit is geen klus', 'drop'],
  ['dit was een test', 'drop'],
  ['nog geen klus', 'not-yet'],
  ['wanneer hoor ik iets?', 'list'],
  ['wanneer herinner je me?', 'list'],
  // Work that begins sooner, or moves by so much, is not when to ask again.
  ['ze wil eerder beginnen: 24 augustus', 'unclear'],
  ['begint volgende week al', 'unclear'],
  ['start 24 aug', 'unclear'],
  ['schuift een week op', 'unclear'],
  ['24 augustus', 'snooze', '2026-08-24'],
  ['begint 15 september', 'later', '2026-09-15'],
  // No setting says when reminders come.
  ['herinner me voortaan een week eerder', 'unclear'],
  ['geef me in het vervolg een week eerder een seintje', 'unclear'],
  // Out is the letter, or they are out of it: nothing is thrown out.
  ['Mailtje eruit!', 'sent'],
  ['de mail is eruit', 'sent'],
  ['We zijn eruit!', 'booked'],
  ['Marieke en ik zijn eruit, start in september', 'booked'],
  ['gooi deze eruit', 'drop'],
  ['project gepauzeerd', 'unclear'],
  ['klus vertraagd', 'unclear'],
  ['klus vertaling', 'job', 'vertaling'],
  ['Marieke is met zwangerschapsverlof tot januari', 'unclear'],
  ['Marieke is ziek tot half september', 'unclear'],
  ['Afgetikt', 'done'],
  ['kan eraf', 'done'],
  ['we gaan het doen! 🎊', 'booked'],
  ['gaat m niet worden', 'no'],
  ['skip maar', 'drop'],
  ['Niet meer van toepassing', 'drop'],
  ['radiostilte', 'not-yet'],
  ['ze denkt er nog over na', 'not-yet'],
  ['Kap hiermee', 'stop'],
  ['Wie stuurt mij dit??', 'help'],
  ["welke commando's zijn er", 'help'],
  ['Wat had ik ook alweer openstaan?', 'list'],
  ['stuur mijn data', 'export'],
  ['zeg maar gewoon je', 'register', 'informal'],
  ['haar nieuwe mail: marieke@nieuw.example', 'client', 'marieke@nieuw.example'],
  // "Has she replied?" – "No, heard nothing" closes nothing.
  ['Nee, niets meer gehoord', 'not-yet'],
  ['nee, niks gehoord', 'not-yet'],
  ['Nee hoor, niets van haar gehoord', 'not-yet'],
  ['nee, geen antwoord gehad', 'not-yet'],
  ['wacht op handtekening', 'not-yet'],
  ['nee, het gaat niet door', 'no'],
  ['weet ik vrijdag', 'snooze', '2026-08-21'],
  ['weet ik in oktober', 'unclear'],
  ['we zijn al begonnen', 'booked'],
  ['loopt al', 'booked'],
  ['ik ben er al mee bezig', 'booked'],
  ['ze zijn er nog mee bezig', 'unclear'],
  ['ruimte vrijgegeven', 'sent'],
  ['geen seintjes meer over deze klus', 'stop'],
  ['vrij 4 september', 'settings', '4 september'],
  ['vrij op 14 september', 'settings', '14 september'],
  ['ik ben niet meer vrij van 3 t/m 21 augustus', 'unclear'],
  ['verwijder mijn vrije dagen', 'settings', '-'],
  ['geen vrije dagen meer', 'settings', '-'],
  ['overzicht weer aan', 'settings', 'on'],
  ['handtekening:\nGroeten uit Utrecht,\nSanne', 'settings', 'Groeten uit Utrecht,\nSanne'],
  ['tijdzone:\nLonden', 'settings', 'Londen'],
  ['wat zijn mijn instellingen?', 'help'],
  // Days off.
  ['vakantie 24 t/m 28 augustus', 'settings', '24 t/m 28 augustus'],
  ['Ik ben van 24 aug tot 4 sept op vakantie, stuur dan niks', 'settings'],
  ['ik ben 24 aug t/m 4 sept weg', 'settings', '24 aug t/m 4 sept'],
  ['van 24 augustus t/m 4 september ben ik er niet', 'settings', 'van 24 augustus t/m 4 september'],
  // Who, what, how.
  ['ik mail ook vanaf sanne@werk.example', 'link'],
  ['mijn andere adres is sanne@werk.example', 'link'],
  ['stuur ze voortaan ook naar mijn sanne@werk.example', 'unclear'],
  ['haar mailadres is nu marieke@nieuw.example', 'client', 'marieke@nieuw.example'],
  ['klus is al af', 'done'],
  ['de opdracht is al klaar', 'done'],
  ['het gaat niet om de huisstijl maar om de website', 'job', 'website'],
  ['het is niet de website maar de brochure', 'job', 'brochure'],
  ['Dit gaat niet om een logo, maar om een affiche', 'job', 'affiche'],
  ['het is niet september maar oktober', 'later', '2026-10-01'],
  ['het gaat niet om geld maar om de lol', 'unclear'],
  ['Spreek haar maar met u aan', 'register', 'formal'],
  ['spreek hem voortaan met je aan', 'register', 'informal'],
  ['ik heb het met u besproken', 'unclear'],
  // An invoice, an offer: no letter has gone.
  ['factuur gestuurd', 'unclear'],
  ['heb offerte gestuurd', 'unclear'],
  ['offerte gestuurd en ze heeft getekend', 'booked'],
  ['offerte verstuurd, wordt oktober', 'later', '2026-10-01'],
  ['Offerte de deur uit, afwachten dus', 'not-yet'],
  ['klaar, factuur is verstuurd', 'done'],
  ['klaar vraagteken', 'unclear'],
  ['Ik heb haar nog niet gemaild, doe ik later', 'not-yet'],
  // What they told, and of whom.
  ['begin september wordt eind september', 'later', '2026-09-21'],
  ['september wordt oktober', 'later', '2026-10-01'],
  ['vrijdag hoor ik het definitief', 'not-yet'],
  ['ik hoor net dat het definitief is', 'booked'],
  ['heb net met Marieke gebeld: ze weet het eind september pas', 'unclear'],
  ['klant wil het eerder: augustus', 'unclear'],
  ['klant belt maandag', 'not-yet'],
  ['klant jan visser', 'client', 'jan visser'],
  ['die andere klus is klaar', 'unclear'],
  ['ze heet nu Marieke Jansen', 'client', 'Marieke Jansen'],
  ['ik ga in loondienst per 1 oktober', 'unclear'],
  ['ze betaalt pas in oktober', 'unclear'],
  ['betaling volgt in oktober', 'unclear'],
  ['oplevering eind oktober', 'unclear'],
  ['ze is vanaf 1 september weer bereikbaar', 'unclear'],
  ['Marieke is vanaf 24 augustus terug', 'snooze', '2026-08-24'],
  ['ben in september weg', 'unclear'],
  ['heel september al vol', 'unclear'],
  ['ik start in oktober met wat anders', 'unclear'],
  ['stop er maar mee', 'stop'],
  // Politely, sideways.
  [
    'Goedemorgen, zou u zo vriendelijk willen zijn deze opdracht naar november te verplaatsen? Met vriendelijke groet, Sanne',
    'later',
    '2026-11-01',
  ],
  ['fout: moet week 39 zijn', 'later', '2026-09-21'],
  ['dit moet oktober worden', 'later', '2026-10-01'],
  ['moet in november klaar zijn', 'unclear'],
  ['is niet doorgegaan en gaat ook niet meer door', 'no'],
  ['Deze mag je vergeten, ik ga er niet meer achteraan', 'drop'],
  ['ik zeg het af, geen tijd', 'no'],
  ['gooi alles van mij maar weg', 'forget', 'me'],
  ['verwijder mijn account', 'forget', 'me'],
  ['verwijder alles', 'forget', 'me'],
  ['verwijder deze', 'drop'],
  ['haal deze maar weg', 'drop'],
  // Stop, who are you, when.
  ['Hou hier maar mee op', 'stop'],
  ['Wat een rotmail, hou op met me lastigvallen', 'stop'],
  ['Hoe zeg ik dit op?', 'help'],
  ['Wie is dit?', 'help'],
  ['wat is dit voor mail?', 'help'],
  ['wat moet ik hiermee?', 'help'],
  ['wanneer krijg ik het volgende seintje?', 'list'],
];

describe('replies in Dutch that were once taken for something else', () => {
  it.each(ROWS.map(([text, wanted, holds = null]) => [text, wanted, holds] as const))(
    '%s → %s',
    (text, wanted, holds) => {
      const command = read(text);
      expect(command.name).toBe(wanted);
      if (holds !== null) expect(held(command)).toBe(holds);
    },
  );
});

it('what is not clear is told back as it was said', () => {
  expect(read('Goedemorgen, tja geen idee eigenlijk hoor')).toMatchObject({
    words: 'Goedemorgen, tja geen idee eigenlijk hoor',
  });
});

function held(command: Command): string {
  if (command.name === 'later') return command.period.from;
  if (command.name === 'snooze') return command.until;
  if (command.name === 'register') return command.register;
  if (command.name === 'forget') return command.who === 'me' ? command.who : command.client;
  return 'words' in command ? command.words : '';
}
