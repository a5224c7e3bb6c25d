import type { Language } from './language.ts';

/**
 * The words that tell a language, by how sure they are: `strong` stand in no other of the four, `common` are everyday words that
 * may stand in two. Without accents, as text is folded before.
 */
export const LANGUAGE_WORDS: Readonly<Record<Language, { readonly strong: string; readonly common: string }>> = {
  nl: {
    strong:
      'het een niet ik je jij jou jouw wij ze zij voor van met zijn hebben heb hebt heeft hadden we zou zouden kunnen kun kan willen wil graag werk klus opdracht maar ook nog wel naar bij uit dit deze dat wat wie waar hoe als dan om te er nu geen meer ons onze u uw jullie moet moeten mag gaan gaat komt komen worden wordt werd weer hoi groet groeten groetjes beste vriendelijke alvast bedankt dank fijn leuk even eerst eind begin week weken maand maanden volgend volgende komende vanaf tot tussen rond zomer najaar voorjaar vakantie mei januari februari maart juni juli augustus oktober morgen vandaag gr mvg hartelijke nieuwe nieuw binnen vorige lieve dag tijd beschikbaar offerte factuur afspraak bellen laten laat weten hopelijk helaas misschien ongeveer uur stuks doen zoals elkaar iemand iets ergens daarna daarom omdat want zodat toen zal zullen ben bent graag verder tweede eerste kwartaal jaar ruimte hulp nodig website huisstijl half medio heel alle over maken starten beginnen loopt vorig klaar straks lukt past zin thema belt nummer mijn',
    common: 'de en is in op aan of was die onder door af september november december',
  },
  en: {
    strong:
      'the and you your we our i it is are was were be been have has had will would could should can may might this that these those with from for to of not but if when what which who how about next week weeks month months early late mid end beginning work project job please thanks thank regards cheers best dear hello looking forward like need want get got let know just also some any there their they them me my us as by after before until during between around spring summer autumn fall winter january february march may june july august october december monday tuesday wednesday thursday friday saturday sunday quarter half year first second new time available budget invoice meeting call soon hope help start starting happy great shall do does did done been its sincerely kind yours out up off would were might sometime over coming booking book free don t re ll ve version app once middle later course through due calendar commencing sept oct th st nd rd',
    common: 'in a an on at or so no am all was hi now september november december',
  },
  de: {
    strong:
      'der das und ist nicht ich sie wir ihr mir dir uns euch mich dich ein eine einen einem einer mit fur von zu auf dem den des im am zum zur bei nach aus wie wenn aber auch noch nur schon oder als dass dann hier sind war waren haben habe hat hatte hatten wird werden wurde wurden konnten konnen kann sollen soll muss mussen mochte mochten wollen will gern gerne liebe lieber sehr geehrte geehrter herr frau hallo gruss grusse viele beste freundlichen mfg vg lg danke dank bitte ihre ihren dein deine deiner unser unsere kein keine woche wochen monat monate jahr anfang mitte ende nachste nachsten kommende kommenden ab bis zwischen etwa gegen sommer herbst fruhjahr januar februar marz juni juli oktober dezember montag dienstag mittwoch donnerstag freitag auftrag projekt arbeit angebot rechnung termin zeit leider vielleicht ungefahr rund zweite ersten zweiten halfte quartal uber durch ohne wegen damit weil sobald spatestens kw ende anfangs halbjahr dieses okt dez circa ferien urlaub machen brauchen brauchten mehr wieder heute morgen vom beim ca zb usw servus moin passt melden melde dieser diese dieses diesen bin bist tel ruft installiert start starten',
    common: 'die in so an es was alle um september november',
  },
  fr: {
    strong:
      'le la les un une des du et est nous vous je tu il elle on ils elles ne pas que qui quoi avec pour par sur dans en au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs mais ou donc car si plus moins tres bien tout tous toute toutes bonjour salut merci cordialement bonne bien cher chere madame monsieur semaine semaines mois annee an debut fin mi prochain prochaine entre vers apres avant depuis pendant jusqu ete automne hiver printemps janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche travail projet mission devis facture reunion rendez temps peut etre pourriez pourrais pouvez peux aurons aurions avons avez ont sont etait sera serait besoin aimerions voudrais souhaitons trimestre semestre premier premiere deuxieme second quinzaine rentree vacances bientot ici aussi comme faire fait site suis serez c d l j n s qu m t bises amicalement salutations encore deja autour environ trimestre semestre toujours chez sans sous votre',
    common: 'a de te me se sur en date',
  },
};
