import type { Tells } from '../engine/language-words.ts';

/** What shows that a text is Dutch. */
export const TELLS: Tells = {
  strong:
    'het een niet ik je jij jou jouw wij ze zij voor van met zijn hebben heb hebt heeft hadden we zou zouden kunnen kun kan willen wil graag werk klus opdracht maar ook nog wel naar bij uit dit deze dat wat wie waar hoe als dan om te er nu geen meer ons onze u uw jullie moet moeten mag gaan gaat komt komen worden wordt werd weer hoi groet groeten groetjes beste vriendelijke alvast bedankt dank fijn leuk even eerst eind begin week weken maand maanden volgend volgende komende vanaf tot tussen rond zomer najaar voorjaar vakantie mei januari februari maart juni juli augustus oktober morgen vandaag gr mvg hartelijke nieuwe nieuw binnen vorige lieve dag tijd beschikbaar offerte factuur afspraak bellen laten laat weten hopelijk helaas misschien ongeveer uur stuks doen zoals elkaar iemand iets ergens daarna daarom omdat want zodat toen zal zullen ben bent verder tweede eerste kwartaal jaar ruimte hulp nodig website huisstijl half medio heel alle over maken starten beginnen loopt vorig klaar straks lukt past zin thema belt nummer mijn',
  common: 'de en is in op aan of was die onder door af september november december',
  letters: [/ij|oo|aa|uu|heid|tje/],
  elided: '',
};
