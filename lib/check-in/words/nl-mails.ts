import type { MailWords, PromiseText } from './mail-words.ts';
import { dutchArticle, isDutchPlural } from './nl-articles.ts';
import { withoutColon } from './without-colon.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
/** "Het Verenigd Koninkrijk", "de Verenigde Staten", and no other country of ours has an article. */
const withArticle = (country: string): string =>
  country.replace(/^Verenigd(?=e? )/, (word) => `${country.startsWith('Verenigde ') ? 'de' : 'het'} ${word}`);
const inBrackets = ({ job }: PromiseText): string => (job ? ` (${withoutColon(job)})` : '');
/** "de nieuwe huisstijl", or in quotes where its article isn't known. */
const named = ({ job, foreign }: PromiseText): string =>
  job ? ((foreign ? null : dutchArticle(job)) ?? `‘${job}’`) : 'de klus';
/** "de klus van Marieke in september"; several things are one job, and in quotes they are. */
const theJob = (p: PromiseText): string =>
  `${isDutchPlural(p.job) ? `‘${p.job}’` : named(p)} van ${p.client}${p.at ? ` ${p.at}` : ''}`;
const nextOf = (p: PromiseText): string => {
  if (!p.next)
    return p.period
      ? 'Je hoort hier verder niets meer over.'
      : 'Weet je de periode? Antwoord ermee: [[~september]]. Tot dan blijft de klus in je lijst staan.';
  const on = capital(p.next.on);
  switch (p.next.touch) {
    case 'check-in':
      return `${on} krijg je een kant-en-klaar berichtje voor ${p.who}.`;
    case 'nudge':
      return `${on} krijg je een seintje: heeft ${p.who} dan geantwoord?`;
    case 'release':
      return `${on} krijg je een seintje: gaat het door, of geef je de ruimte vrij?`;
    case 'ask':
      return `${on} krijg je de vraag of het is doorgegaan.`;
  }
};

export const dutchMails: MailWords = {
  someone: 'je klant',
  colon: ': ',
  looks: { pencilled: 'In potlood', asked: 'In potlood, seintje gegeven', booked: 'Geboekt', closed: 'Afgesloten' },
  outcomes: {
    booked: 'geboekt',
    no: 'gaat niet door',
    silent: 'niets meer gehoord',
    dropped: 'losgelaten',
    done: 'geregeld',
  },
  undo: 'Vergissing? Antwoord: [[undo]].',
  footer: (address) =>
    `Pencilled houdt bij wat klanten je beloven. Doorsturen naar ${address} is genoeg; antwoord [[help]] voor wat je kunt zeggen.`,
  next: nextOf,
  takenBack: (before, now) => `“${before}” geldt niet meer${now && `, het is weer “${now}”`}`,
  touches: {
    'check-in': 'polsen',
    nudge: 'nog één keer polsen',
    release: 'ruimte vrijgeven?',
    ask: 'is het doorgegaan?',
  },
  noTouch: 'geen seintje meer',
  source: (p) => `Uit het bericht van ${p.saidOn}:`,

  receipt: {
    subject: (p, count) => `In potlood: ${count > 1 ? `${count} klussen` : p.period} – ${p.client}`,
    lead: (p, count) =>
      count > 1
        ? `Genoteerd: ${count} klussen van ${p.client} staan in potlood.`
        : `Genoteerd: ${theJob(p)} staat in potlood.`,
    updated: (p, before, by) =>
      `Deze klus stond al in potlood: ${before}. Dat is aangepast.${by && ` ${by} schrijft het; de klus blijft van ${p.client}.`}`,
    letterNow: (p) => `Het begint al zo snel dat het berichtje voor ${p.who} er meteen bij zit.`,
    correct:
      'Klopt er iets niet? Antwoord met wat het wel is: [[~oktober]], [[~week 42]], [[~klant Jan Visser]]. Of: [[laat maar]].',
    correctSeveral: (one, other) =>
      `Klopt er iets niet? Antwoord met het nummer erbij: [[~${other} wordt oktober]], [[~${one} laat maar]].`,
    noteWon: 'Je notitie zei iets anders dan de mail. Je notitie telt.',
    overlap: (others) => `In dezelfde weken staat ook: ${others.join('; ')}.`,
    perhapsSame: (who, other) =>
      `Van ${who} staat nog een klus open: ${other}. Is dit dezelfde? Antwoord dan: [[zelfde]].`,
    holdBooked: 'De afspraak voor je agenda zit erbij, nu als geboekt.',
    holdReplaces: 'Die komt in de plaats van de vorige.',
    holdCancelled: 'De bijlage haalt de afspraak uit je agenda.',
    hold: 'Voor je agenda zit er een voorlopige afspraak bij. Die houdt je dagen niet bezet.',
    unread: 'Een deel van je mail was niet te lezen. Stond daar iets in dat telt, stuur dat dan even los door.',
    zone: (zone) =>
      `Je mail kwam uit een andere tijdzone dan waarin we nu rekenen. Werk je daar? Antwoord: [[tijdzone: ${zone}]]. Anders blijft het zoals het is.`,
    first: (address) =>
      `Dit is je eerste klus in potlood. Het adreskaartje zit erbij: bewaar ${address} in je contacten, dan is doorsturen straks twee letters typen.`,
    holdTitle: (p, look) => `${look}: ${p.job || 'klus'} – ${p.client}`,
    holdName: { pencilled: 'in-potlood', booked: 'geboekt', cancelled: 'vervallen' },
  },

  question: {
    period: (p) => ({
      subject: `Wanneer is het? ${p.job ? `${capital(p.job)} – ` : ''}${p.client}`,
      lead: `Wanneer zou het werk voor ${p.who} beginnen?`,
      say: [
        'In het bericht staat geen periode die duidelijk genoeg is. Antwoord met een paar woorden: [[~september]], [[~week 38]], [[~eind oktober]], [[~Q4]]. Of: [[laat maar]].',
      ],
    }),
    client: () => ({
      subject: 'Van wie is deze klus?',
      lead: 'Van wie is deze klus?',
      say: [
        'Er staat geen klant in die we kunnen lezen. Antwoord met een naam, een e-mailadres, of allebei: Marieke Postma, marieke@klant.example. Of: [[laat maar]].',
      ],
    }),
    over: (p) => ({
      subject: `Al voorbij: ${p.period || 'de periode'} – ${p.client}`,
      lead: `${p.days ? `${capital(p.days)} is al voorbij.` : 'Deze periode is al voorbij.'} Wanneer zou het wel zijn?`,
      say: ['Antwoord met de nieuwe periode, bijvoorbeeld: november, week 3, volgend voorjaar. Of: [[laat maar]].'],
    }),
    'far-ahead': (p) => ({
      subject: `Klopt ${p.days.match(/\d{4}/)?.[0] ?? 'dat jaar'}? ${p.client}`,
      lead: `In potlood gezet: ${p.days}. Klopt dat?`,
      say: ['Dat is meer dan twee jaar vooruit. Antwoord [[ja]] als het klopt, of geef de goede periode.'],
    }),
    'two-commands': (p, detail) => ({
      subject: `Wat bedoel je? ${p.client}`,
      lead: detail ? `In “${detail}” staan twee dingen tegelijk.` : 'In je antwoord staan twee dingen door elkaar.',
      say: [
        'Er is nog niets veranderd. Antwoord met wat je bedoelt. Bedoel je ze allebei, stuur dan twee antwoorden, eerst wat het eerst gebeurde:',
      ],
    }),
    'unclear-command': (p, detail) => ({
      subject: `Dat is niet helemaal duidelijk – ${p.client}`,
      lead: detail
        ? `Uit “${detail}” wordt niet duidelijk wat er moet gebeuren.`
        : 'Uit je antwoord wordt niet duidelijk wat er moet gebeuren.',
      say: ['Er is niets veranderd. Met deze woorden lukt het wel:'],
    }),
    'until-when': (p) => ({
      subject: `Tot wanneer? ${p.client}`,
      lead: 'Later: tot wanneer?',
      say: [
        `Er is nog niets veranderd. Antwoord met wanneer het werk begint: [[~wordt ${p.later}]], [[~week 42]].`,
        ...(p.next ? ['Wil je alleen later een seintje? Antwoord: [[~over 2 weken]].'] : []),
      ],
    }),
    'snooze-too-far': (p) => ({
      subject: `Later herinneren, of later beginnen? ${p.client}`,
      lead: `Die dag ligt na het begin van de klus (${p.period}).`,
      say: [
        'Begint het werk later? Antwoord met de nieuwe periode: [[~wordt november]]. Wil je alleen later een seintje, kies dan een dag voor het begin.',
      ],
    }),
    'which-promise': (_p, missing) => ({
      subject: 'Over welke klus gaat het?',
      lead: missing
        ? `Er staat geen klus met nummer ${missing} in de lijst.`
        : 'Over welke klus gaat je antwoord? Er staan er meer open.',
      say: ['Antwoord met het nummer erbij, bijvoorbeeld: [[~2 klaar]].'],
    }),
    'stop-what': (p) => ({
      subject: `Stoppen met deze klus of met alle mail?`,
      lead: `Stoppen met ${theJob(p)}, of met alle mail?`,
      say: ['Antwoord: [[deze klus]], of: [[alle mail]].'],
    }),
    'forget-me': () => ({
      subject: 'Alles wissen?',
      lead: 'Wil je dat alles over jou en je klussen wordt gewist?',
      say: [
        'Antwoord [[ja]] om alles te wissen: je klussen, je instellingen en de bewaarde mails. Daarna is er niets meer terug te halen. Antwoord je niet, dan verandert er niets.',
      ],
    }),
    'forget-client': (_p, detail) => ({
      subject: 'Alles wissen?',
      lead: `Wil je dat alles van ${detail} wordt gewist?`,
      say: [
        'Antwoord [[ja]] om alles te wissen: de klussen en de bewaarde mails. Daarna is er niets meer terug te halen. Antwoord je niet, dan verandert er niets.',
      ],
    }),
    'not-right': (p) => ({
      subject: `Wat klopt er niet? ${p.client}`,
      lead: 'Wat klopt er niet?',
      say: [
        'Antwoord met wat het moet zijn: een periode (oktober, week 42), klant Marieke Jansen, klus jaarverslag. Of: [[laat maar]].',
      ],
    }),
    'going-ahead': (p, detail) => ({
      subject: `Staat het vast? ${p.client}`,
      lead: detail
        ? `“${detail}”, schrijft ${p.who}. Staat het daarmee vast?`
        : `${capital(p.who)} schrijft dat het doorgaat. Staat het daarmee vast?`,
      say: [
        'Antwoord [[geboekt]], dan hoor je er niets meer over. Begint het op een ander moment? Antwoord met die periode: [[~wordt november]]. Anders blijft alles staan zoals het is.',
      ],
    }),
    'went-ahead': (p) => ({
      subject: `Is het doorgegaan? ${p.client}`,
      lead: `Is ${theJob(p)} doorgegaan?`,
      say: ['Dat er een berichtje weg is, zegt dat nog niet. Er is niets veranderd. Antwoord met een van deze:'],
    }),
    'link-address': (_p, detail) => ({
      subject: 'Is dat adres ook van jou?',
      lead: `Er kwam een antwoord van ${detail || 'een ander adres'}. Is dat ook van jou?`,
      say: [
        'Antwoord [[ja]], dan vragen we het ook daar, en telt wat er van dat adres komt voortaan als van jou. Anders hoef je niets te doen; er is niets veranderd.',
      ],
    }),
  },
  candidates: (p) => `Misschien bedoelt ${p.who} een van deze:`,

  reminder: {
    'check-in': {
      subject: (p) => `Even polsen bij ${p.who}: ${p.period}${inBrackets(p)}`,
      lead: (p) => `Goed moment om ${p.who} te polsen: ${named(p)}, ${p.at}.`,
    },
    nudge: {
      subject: (p) => `Nog één keer polsen bij ${p.who}: ${p.period}${inBrackets(p)}`,
      lead: (p) => `Heeft ${p.who} geantwoord?`,
    },
    release: {
      subject: (p) => `Ruimte vrijgeven? ${p.who}: ${p.period}${inBrackets(p)}`,
      lead: (p) => `Heeft ${p.who} geantwoord? De periode is inmiddels begonnen.`,
    },
    ask: {
      subject: (p) => `Is het doorgegaan? ${p.who}: ${p.period}${inBrackets(p)}`,
      lead: (p) => `Is ${theJob(p)} doorgegaan?`,
    },
    late: 'Dit seintje komt later dan de bedoeling was. Excuses daarvoor.',
    together: (jobs) => `In hetzelfde berichtje staat ook: ${jobs.join('; ')}.`,
    letterTo: (who) => `Berichtje aan ${who}`,
    letterOffer: (who) => `Nog niets gehoord? Dit kun je ${who} sturen`,
    subjectLine: (subject) => `Onderwerp: ${subject}`,
    copyOnly: (who) =>
      `Van ${who} is geen e-mailadres bekend. Kopieer de tekst naar je eigen mail of app. Weet je het adres? Antwoord: klant, gevolgd door het adres.`,
    ways: { mailto: 'Open in je mailprogramma', gmail: 'Gmail', outlook: 'Outlook (werk)', outlookLive: 'Outlook.com' },
    draft: 'Het zit ook als concept in de bijlage: openen, nalezen, versturen.',
    inThread: (who) => `Loopt je gesprek met ${who} nog? Antwoord dan liever daarin en plak de tekst.`,
    findThread: 'Zoek het gesprek in Gmail',
    otherOpening: (sentence) => `Is je agenda al aardig vol? Dan mag de eerste zin ook zijn: “${sentence}”`,
    otherOpeningLink: 'Open met die eerste zin',
    draftName: (who) => `berichtje-aan-${who}`,
    wordsLead: () => 'Laat daarna met een kort antwoord weten hoe het ervoor staat:',
    words: {
      'check-in': (p) => [
        ['verstuurd', p.next ? 'het berichtje is weg; het volgende seintje blijft staan' : 'het berichtje is weg'],
        ['klaar', 'geregeld, je hoort hier niets meer over'],
        ['geboekt', 'de klus staat vast'],
        [`wordt ${p.later}`, 'schuift door naar een andere periode'],
        ['over 1 week', 'herinner me later nog eens'],
        ['nee', 'gaat niet door'],
        ['laat maar', 'loslaten, geen seintjes meer'],
      ],
      nudge: (p) => [
        ['geboekt', 'ja, de klus staat vast'],
        [`wordt ${p.later}`, 'het wordt later'],
        ['nog niet', 'nog geen antwoord; alles blijft staan'],
        ['nee', 'het gaat niet door'],
        ['verstuurd', 'ik heb nog één keer gepolst'],
        ['klaar', 'geregeld, je hoort hier niets meer over'],
        ['over 3 dagen', 'herinner me later nog eens'],
      ],
      release: (p) => [
        ['geboekt', 'ja, de klus staat vast'],
        [`wordt ${p.later}`, 'het wordt later'],
        ['nog niet', 'nog geen antwoord; alles blijft staan'],
        ['nee', 'het gaat niet door'],
        ['verstuurd', 'ik heb de ruimte vrijgegeven'],
        ['klaar', 'geregeld, je hoort hier niets meer over'],
      ],
      ask: (p) => [
        ['geboekt', 'ja, het is doorgegaan'],
        ['nee', 'nee, het is er niet van gekomen'],
        [`wordt ${p.later}`, 'het is doorgeschoven'],
        ['klaar', 'geregeld, je hoort hier niets meer over'],
      ],
    },
  },

  answer: {
    done: (p) => ({ subject: 'Geregeld', lead: `Geregeld. Over ${theJob(p)} hoor je niets meer.` }),
    sent: (p) => ({ subject: 'Verstuurd', lead: `Mooi, het berichtje aan ${p.who} is weg.`, say: [nextOf(p)] }),
    booked: (p, detail) => ({
      subject: 'Geboekt',
      lead: `Geboekt: ${theJob(p)}.`,
      say: [
        ...(detail ? [`Tot nu toe stond in potlood: ${detail}.`] : []),
        `Je krijgt er geen seintjes meer over.${p.isOver ? '' : ' In berichtjes aan anderen telt deze klus mee als tijd die bezet is.'}`,
      ],
    }),
    'booked-as-it-was': (p, detail) => ({
      subject: 'Geboekt',
      lead: `Geboekt: ${theJob(p)}.`,
      say: [`De periode is gebleven zoals die stond. Is het toch “${detail}”? Antwoord: [[~wordt ${detail}]].`],
    }),
    moved: (p, detail) => ({
      subject: 'Verplaatst',
      lead: `Verplaatst, en het blijft geboekt: ${p.period}.`,
      say: detail ? [`Eerst was dat: ${detail}.`] : [],
    }),
    'still-booked': (p) => ({
      subject: 'Geboekt',
      lead: `${capital(theJob(p))} is geboekt, en dat blijft zo.`,
      say: ['Een andere periode? Antwoord ermee. Toch niet zeker? Antwoord: [[~toch niet geboekt]].'],
    }),
    no: (p) => ({
      subject: 'Gaat niet door',
      lead: `Genoteerd: ${theJob(p)} ${p.isOver ? 'is niet doorgegaan' : 'gaat niet door'}.`,
      say: p.isOver ? [] : ['Die ruimte is weer vrij.'],
    }),
    later: (p) => ({ subject: 'Verplaatst', lead: `Verplaatst: ${p.period}.`, say: [nextOf(p)] }),
    snooze: (p) => ({ subject: 'Later', lead: 'Goed, je hoort er voorlopig niets over.', say: [nextOf(p)] }),
    drop: (p) => ({ subject: 'Losgelaten', lead: `Losgelaten: ${theJob(p)}. Je krijgt er geen seintjes meer over.` }),
    yes: (p) => ({ subject: 'Genoteerd', lead: `Genoteerd: ${p.days || p.client}.`, say: [nextOf(p)] }),
    'not-yet': (p) => ({ subject: 'Nog niet', lead: 'Goed, dan blijft het zo staan.', say: [nextOf(p)] }),
    same: (p) => ({
      subject: 'Samengevoegd',
      lead: `Samengevoegd: het is één klus van ${p.client}.`,
      say: [nextOf(p)],
    }),
    undo: (p, detail) => ({
      subject: 'Teruggedraaid',
      lead: `Teruggedraaid${detail && `: ${detail}`}. Zo staat het nu:`,
      say: [nextOf(p)],
    }),
    'nothing-to-undo': () => ({
      subject: 'Niets om terug te draaien',
      lead: 'Er is niets meer om terug te draaien. Zo staat het:',
      say: ['Moet de klus weg? Antwoord: [[laat maar]].'],
    }),
    client: (p, address) => ({
      subject: 'Klant aangepast',
      lead: `Aangepast: de klant is ${p.client}.`,
      say: [
        address
          ? `Berichtjes gaan naar ${address}.`
          : 'Er is nu geen e-mailadres bekend. Weet je het? Antwoord: klant, gevolgd door het adres.',
        nextOf(p),
      ],
    }),
    job: (p) => ({ subject: 'Klus aangepast', lead: `Aangepast: de klus heet nu ‘${p.job}’.`, say: [nextOf(p)] }),
    register: (p, detail) => ({
      subject: 'Aanspreekvorm aangepast',
      lead: `Goed, in berichtjes aan ${p.who} staat voortaan ${detail ? `‘${detail}’` : 'de andere vorm'}.`,
      say: [nextOf(p)],
    }),
    settings: () => ({ subject: 'Instelling aangepast', lead: 'Je instelling is aangepast.' }),
    stop: () => ({
      subject: 'Gestopt',
      lead: 'Je krijgt geen mail meer.',
      say: [
        'Je klussen blijven bewaard. Antwoord [[start]] om weer seintjes te krijgen, of [[vergeet mij]] om alles te wissen.',
      ],
    }),
    start: () => ({ subject: 'Weer begonnen', lead: 'Fijn, je krijgt weer seintjes.' }),
    export: () => ({
      subject: 'Je gegevens',
      lead: 'Alles wat Pencilled van je bewaart, zit in de bijlagen: als JSON en als CSV.',
    }),
    link: (_p, detail) => ({
      subject: 'Gevraagd',
      lead: `Er is een mail gestuurd naar ${detail}.`,
      say: ['Antwoord daar [[~ja]], dan hoort dat adres bij je. Seintjes blijven hierheen komen.'],
    }),
    linked: (_p, detail) => ({
      subject: 'Adres gekoppeld',
      lead: `${detail} hoort nu ook bij jou.`,
      say: [
        'Je kunt van daar doorsturen en antwoorden. Alle mail blijft hierheen komen. Toch niet? Antwoord: [[~ontkoppel]], met het adres erachter.',
      ],
    }),
    unlink: (_p, detail) => ({
      subject: 'Adres ontkoppeld',
      lead: `${detail} hoort niet meer bij jou.`,
      say: ['Wat er in potlood staat, blijft staan.'],
    }),
    forget: (_p, detail) => ({
      subject: 'Gewist',
      lead: detail ? `Gewist: alles van ${detail}.` : 'Alles over jou is gewist.',
    }),
    'decides-later': (p, detail) => ({
      subject: 'Nog niet zeker',
      lead: `${capital(p.who)} weet het nog niet; meer duidelijkheid komt ${detail || 'later'}.`,
      say: ['Vragen hoeft nu niet.', nextOf(p)],
    }),
    postponed: (p) => ({
      subject: 'Uitgesteld',
      lead: `${capital(p.who)} stelt het uit, zonder nieuwe periode. Vraag wanneer het dan wel zou zijn.`,
      say: ['Weet je het zelf al? Antwoord: [[~wordt november]].', nextOf(p)],
    }),
    undecided: (p) => ({
      subject: 'Nog niet zeker',
      lead: `${capital(p.who)} weet het nog niet. Vraag wanneer er meer duidelijk is.`,
      say: [nextOf(p)],
    }),
    'already-known': (p) => ({
      subject: 'Stond er al',
      lead: `${capital(theJob(p))} stond al in potlood.`,
      say: [nextOf(p)],
    }),
    'already-closed': (p) => ({
      subject: 'Al afgesloten',
      lead: `${capital(theJob(p))} was al afgesloten. Er is niets veranderd.`,
      say: ['Gaat het toch verder? Antwoord [[undo]], of met een nieuwe periode: [[~wordt november]].'],
    }),
  },

  list: {
    subject: (count) =>
      count === 0 ? 'Niets in potlood' : count === 1 ? '1 klus in potlood' : `${count} klussen in potlood`,
    lead: (count) => (count === 1 ? 'Er staat één klus in potlood.' : `Er staan ${count} klussen in potlood.`),
    empty: 'Er staat niets in potlood. Stuur een mail door waarin een klant werk belooft, dan verandert dat.',
    how: 'Antwoord met het nummer en wat er moet gebeuren, bijvoorbeeld: [[~1 klaar]], of: [[~1 wordt november]].',
    overviewSubject: (month) => `Overzicht ${month}`,
    overviewLead: (month, count) =>
      `Aan het begin van ${month} ${count === 1 ? 'staat er één klus' : `staan er ${count} klussen`} in potlood.`,
    overviewOff: 'Liever geen maandoverzicht? Antwoord: [[overzicht uit]].',
    silent: (rows) => `Niets meer gehoord, en daarom afgesloten: ${rows.join('; ')}.`,
    noPeriod: 'nog zonder periode',
  },
  help: {
    subject: 'Zo werkt Pencilled',
    lead: 'Stuur een mail door waarin een klant werk belooft. Ruim voor het begint krijg je een kant-en-klaar berichtje om te polsen.',
    how: [
      'Schrijf er gerust iets boven, zoals “wordt eind september” of “klus: jaarverslag”. Dat telt zwaarder dan de mail zelf. Een eigen notitie mag ook: Marieke (marieke@klant.example) belde, in september een huisstijl.',
    ],
    wordsLead: 'Antwoord op een mail over een klus met:',
    words: [
      ['klaar', 'geregeld, je hoort er niets meer over'],
      ['verstuurd', 'het berichtje is weg'],
      ['geboekt', 'de klus staat vast'],
      ['wordt november', 'andere periode; alleen november mag ook'],
      ['over 2 weken', 'later een seintje'],
      ['nee', 'gaat niet door'],
      ['laat maar', 'loslaten'],
      ['undo', 'de laatste verandering terugdraaien'],
      ['klant … / klus …', 'naam of adres van de klant, of de naam van de klus verbeteren'],
      ['je / u', 'hoe je deze klant aanspreekt'],
      ['lijst', 'alles wat in potlood staat'],
      ['export', 'al je gegevens'],
      ['stop / start', 'geen mail meer, of weer wel'],
      ['vergeet mij', 'alles wissen'],
    ],
    settingsLead: 'Instellingen:',
    settings: [
      ['tijdzone: Europe/Brussels', 'in welke tijdzone je werkt'],
      ['land: BE', 'welke feestdagen tellen'],
      ['taal: Engels', 'in welke taal wij je schrijven'],
      ['vrij: 3 t/m 21 augustus', 'dan krijg je geen seintjes'],
      ['naam: Sanne', 'hoe berichtjes ondertekend worden'],
      ['overzicht: uit', 'geen overzicht meer aan het begin van de maand'],
      ['koppel sanne@example.com', 'nog een adres van jezelf; losmaken met ontkoppel'],
    ],
  },
  settings: {
    zone: (value) => `Je tijdzone is nu ${value}.`,
    country: (value) => `De feestdagen van ${withArticle(value)} tellen nu mee.`,
    language: (value) => `Vanaf nu schrijven we je in het ${value}.`,
    'days off': (value) =>
      value === 'niets' ? 'Er staan geen vrije dagen meer.' : `Vrij: ${value}. Seintjes komen daarvoor of daarna.`,
    name: (value) => `Berichtjes worden nu ondertekend met ‘${value}’.`,
    signature: (value) => `Onder je berichtjes staat nu: ${value}`,
    overview: (value) => `Het maandoverzicht staat ${value}.`,
  },
  settingWords: { on: 'aan', off: 'uit', none: 'niets' },

  refusal: {
    'too-large': (_p, detail) => ({
      subject: 'Die mail is te groot',
      lead: `Die mail is te groot${detail ? ` (${detail} MB)` : ''} en is niet gelezen.`,
      say: ['Stuur hem door zonder bijlagen; alleen de tekst is nodig.'],
    }),
    unreadable: () => ({
      subject: 'Die mail is niet te lezen',
      lead: 'Die mail is beschadigd aangekomen en niet te lezen.',
      say: ['Stuur hem nog eens door, of plak de tekst in een nieuwe mail met de naam van je klant erbij.'],
    }),
    empty: () => ({
      subject: 'Die mail is leeg',
      lead: 'In die mail staat geen tekst.',
      say: ['Stuur de mail van je klant door, of schrijf zelf een regel: Marieke belde, in september een huisstijl.'],
    }),
    unopened: () => ({
      subject: 'Die mail is niet te openen',
      lead: 'In die mail zit een Outlook-bestand of een versleuteld bericht, en dat is niet gelezen.',
      say: ['Open de mail van je klant en stuur hem zelf door, niet als bijlage.'],
    }),
    'headers-too-large': () => ({
      subject: 'Die mail is te groot',
      lead: 'De kopregels van die mail zijn te lang om te lezen.',
      say: ['Plak de tekst in een nieuwe mail, met de naam van je klant erbij.'],
    }),
    'too-many-parts': () => ({
      subject: 'Die mail heeft te veel bijlagen',
      lead: 'Die mail bestaat uit te veel delen om te lezen.',
      say: ['Stuur hem door zonder bijlagen; alleen de tekst is nodig.'],
    }),
    'too-deep': () => ({
      subject: 'Die mail zit te diep verpakt',
      lead: 'In die mail zitten te veel mails in elkaar.',
      say: ['Stuur alleen de mail van je klant door.'],
    }),
    'no-words': () => ({
      subject: 'Je antwoord was leeg',
      lead: 'In je antwoord staan geen eigen woorden. Er is niets veranderd.',
      say: ['Antwoord met één woord boven de mail, bijvoorbeeld: klaar, geboekt, of wordt november.'],
    }),
    'token-forged': () => ({
      subject: 'Dit antwoord is niet verwerkt',
      lead: 'Of dit antwoord van jou komt, is niet zeker. Er is niets veranderd.',
      say: [
        'Antwoord vanaf het adres waarop je deze mails krijgt. Deed je dat al, dan is het antwoordadres van die mail niet meer geldig: antwoord hier [[lijst]] en ga van daaruit verder.',
      ],
    }),
    'promise-gone': () => ({
      subject: 'Deze klus is er niet meer',
      lead: 'Deze klus is niet meer bewaard. Er is niets veranderd.',
      say: ['Antwoord [[lijst]] voor wat er nu in potlood staat.'],
    }),
    'unknown-setting': (_p, detail) => ({
      subject: 'Die instelling begrijpen we niet',
      lead: detail ? `“${detail}” is geen instelling die we begrijpen.` : 'Die instelling begrijpen we niet.',
      say: ['Er is niets veranderd. Zo lukt het wel:'],
    }),
    'unknown-zone': (_p, detail) => ({
      subject: 'Die tijdzone is onbekend',
      lead: detail ? `De tijdzone “${detail}” is onbekend.` : 'Die tijdzone is onbekend.',
      say: ['Schrijf hem zo: tijdzone: Europe/Amsterdam.'],
    }),
    'too-many-addresses': (_p, detail) => ({
      subject: 'Er kan geen adres meer bij',
      lead: 'Naast je eigen adres is er plaats voor vijf andere, en die zijn er al.',
      say: [`Gekoppeld zijn: ${detail}. Antwoord [[~ontkoppel]] met een daarvan erachter, dan is er weer plaats.`],
    }),
    'too-old': () => ({
      subject: 'Die mail is te oud',
      lead: 'Je mail is meer dan een week geleden geschreven en kwam nu pas binnen. Daarom is er niets veranderd.',
      say: [
        'Geldt het nog? Stuur het dan opnieuw, in een nieuwe mail.',
        'Schreef je hem nu pas? Dan loopt de klok van je computer of telefoon achter.',
      ],
    }),
    'too-many': (_p, detail) => ({
      subject: 'Even genoeg',
      lead: detail ? `Er kan nu niets meer bij: ${detail}.` : 'Er kan nu niets meer bij.',
      say: ['Sluit eerst een paar klussen af (antwoord [[lijst]]), of probeer het later opnieuw.'],
    }),
  },
  confirmation: (address) => ({
    subject: 'Klopt het dat je Pencilled wilt gebruiken?',
    lead: 'Er kwam een mail van jouw adres binnen. Wil je Pencilled gebruiken?',
    say: [
      `Antwoord [[ja]], dan wordt die mail gelezen en in potlood gezet. Was jij het niet? Doe dan niets: die mail en je adres worden vanzelf gewist, en je krijgt geen mail meer van ${address}.`,
    ],
  }),
  linkConfirmation: (address) => ({
    subject: 'Is dit adres ook van jou?',
    lead: `${address} gebruikt Pencilled en wil dit adres koppelen.`,
    say: [
      `Ben jij dat? Antwoord [[ja]], dan tellen mails van dit adres als van ${address}. Ben jij het niet? Doe dan niets: er verandert niets. Na [[nee]] vraagt een maand lang niemand het meer.`,
    ],
  }),
  notice: {
    paused: (detail) => ({
      subject: 'Je krijgt weer mail',
      lead:
        detail === 'complaint'
          ? 'Een mail aan jou werd als ongewenst gemeld; daarom kwam er even niets.'
          : 'Mail aan jou kwam terug; daarom kwam er even niets.',
      say: ['Nu je schrijft, gaan de seintjes weer lopen. Antwoord [[lijst]] om te zien wat er openstaat.'],
    }),
  },
};
