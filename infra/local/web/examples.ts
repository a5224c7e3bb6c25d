import type { Address } from '../../../lib/mailbox/mail.ts';
import { addDays, addMonths, type IsoDate, isoWeekOf, partsOf } from '../../../lib/period/calendar.ts';
import type { Language } from '../../../lib/period/language.ts';

/** A client's mail that the page offers to forward. */
export interface Example {
  readonly id: string;
  readonly language: Language;
  /** What it shows, per language of the page. */
  readonly label: { readonly nl: string; readonly en: string };
  readonly client: Address;
  readonly subject: string;
  readonly text: string;
}

/** The examples, with periods that lie as far ahead of `today` as they would in a client's own words. */
export function examplesFor(today: IsoDate): Example[] {
  return EXAMPLES.map(({ text, ...example }) => ({ ...example, text: text(ahead(today, example.language)) }));
}

/** Words for times some way ahead of today. */
interface Ahead {
  readonly month: (months: number) => string;
  readonly week: (weeks: number) => number;
  readonly quarter: () => { readonly nth: number; readonly year: number };
}

type Template = Omit<Example, 'text'> & { readonly text: (ahead: Ahead) => string };

const DUTCH_ORDINALS = ['eerste', 'tweede', 'derde', 'vierde'];

const EXAMPLES: readonly Template[] = [
  {
    id: 'huisstijl',
    language: 'nl',
    label: { nl: 'Een maand', en: 'A month (Dutch)' },
    client: { name: 'Marieke Jansen', address: 'marieke@studiolinde.example' },
    subject: 'Nieuwe huisstijl',
    text: ({ month }) =>
      `Hoi Sanne,\n\nIn ${month(3)} heb ik werk voor je: een nieuwe huisstijl. Ik ben tot 12 ${month(2)} met vakantie.\n\nGroet,\nMarieke`,
  },
  {
    id: 'productfotos',
    language: 'nl',
    label: { nl: 'Een week', en: 'A week (Dutch)' },
    client: { name: 'Joost van Dam', address: 'joost@bakkerijvandam.example' },
    subject: "Foto's van het nieuwe brood",
    text: ({ week }) =>
      `Ha Sanne,\n\nWe krijgen een nieuw assortiment. Kun je in week ${week(8)} foto's komen maken? Welke dag het wordt hoor je nog van me.\n\nJoost`,
  },
  {
    id: 'jaarverslag',
    language: 'nl',
    label: { nl: 'Een kwartaal, met u', en: 'A quarter, formal (Dutch)' },
    client: { name: 'Henriëtte Vermeulen', address: 'h.vermeulen@stichtinghetveer.example' },
    subject: 'Vormgeving jaarverslag',
    text: ({ quarter }) =>
      `Geachte mevrouw De Wit,\n\nGraag zouden wij u in het ${DUTCH_ORDINALS[quarter().nth - 1]} kwartaal van ${quarter().year} opnieuw vragen voor de vormgeving van ons jaarverslag. Het bestuur bespreekt het nog intern.\n\nMet vriendelijke groet,\nHenriëtte Vermeulen`,
  },
  {
    id: 'geen-moment',
    language: 'nl',
    label: { nl: 'Zonder moment', en: 'No moment named (Dutch)' },
    client: { name: 'Karim Aydin', address: 'karim@fietsenmakerij.example' },
    subject: 'Website',
    text: () =>
      'Hoi Sanne,\n\nWe willen de website graag door jou laten vernieuwen. Zodra we er hier uit zijn, bel ik je.\n\nGroet, Karim',
  },
  {
    id: 'illustrations',
    language: 'en',
    label: { nl: 'Een maand (Engels)', en: 'A month' },
    client: { name: 'Hannah Reid', address: 'hannah@northlight.example' },
    subject: 'Illustrations for the handbook',
    text: ({ month }) =>
      `Hi Sanne,\n\nGood news: we'll have work for you in ${month(3)}, the illustrations for our handbook. I'm still waiting for the final budget, so more soon.\n\nBest,\nHannah`,
  },
  {
    id: 'landing-page',
    language: 'en',
    label: { nl: 'Een halve maand (Engels)', en: 'Part of a month' },
    client: { name: 'Tom Okafor', address: 'tom@harbourcoffee.example' },
    subject: 'New landing page',
    text: ({ month }) =>
      `Hey Sanne,\n\nWe're planning a new landing page and would love to have you on it in the second half of ${month(2)}. I'll send a brief.\n\nCheers,\nTom`,
  },
  {
    id: 'katalog',
    language: 'de',
    label: { nl: 'Een maand (Duits)', en: 'A month (German)' },
    client: { name: 'Jonas Weber', address: 'jonas@buchladen-weber.example' },
    subject: 'Gestaltung Katalog',
    text: ({ month }) =>
      `Hallo Sanne,\n\nim ${month(4)} hätten wir wieder einen Auftrag für dich: die Gestaltung unseres Katalogs. Die Einzelheiten klären wir gerade noch.\n\nViele Grüße\nJonas`,
  },
  {
    id: 'affiches',
    language: 'fr',
    label: { nl: 'Begin van een maand (Frans)', en: 'Early in a month (French)' },
    client: { name: 'Camille Moreau', address: 'camille@theatredupont.example' },
    subject: 'Affiches de la saison',
    text: ({ month }) =>
      `Bonjour Sanne,\n\nNous aurons du travail pour toi début ${month(4)} : les affiches de la nouvelle saison. Je reviens vers toi avec les détails.\n\nBien à toi,\nCamille`,
  },
];

function ahead(today: IsoDate, language: Language): Ahead {
  const { year, month } = partsOf(today);
  const quarterNow = Math.ceil(month / 3);
  const quarterThen = quarterNow + 2;
  return {
    month: (months) =>
      new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
        new Date(`${addMonths(today, months)}T00:00:00Z`),
      ),
    week: (weeks) => isoWeekOf(addDays(today, weeks * 7)).week,
    quarter: () => ({ nth: ((quarterThen - 1) % 4) + 1, year: year + Math.floor((quarterThen - 1) / 4) }),
  };
}
