import type { Language } from '../../period/language.ts';

/**
 * Things that are made, and where they stand to the word that says which: "payments rewrite", "betaalmodule", "la page de tarifs". Such a
 * thing is work, whatever the word beside it speaks of. Without accents, in lower case.
 */
export interface Things {
  /** The next word: "payments rewrite". */
  readonly behind?: string;
  /** The end of the same word: "Rechnungsportal". */
  readonly ending?: string;
  /** The word before "de": "module de paiement". */
  readonly before?: string;
}

export const THINGS: Readonly<Record<Language, Things>> = {
  nl: {
    ending:
      'app|site|website|portaal|portal|module|pagina|systeem|software|tool|scherm|film|filmpje|video|campagne|project|formulier|sjabloon|ontwerp|kaart|omgeving|koppeling|migratie',
  },
  en: {
    behind:
      'rewrite|redesign|rework|rebuild|refactor|refactoring|overhaul|project|app|page|pages|portal|module|modules|system|platform|flow|flows|migration|integration|software|dashboard|feature|plugin|widget|template|templates|campaign|website|site|video|videos|film|brochure|api|gateway|engine|backend|frontend|screens|journey|tool|bot|form|forms|copy|artwork|illustrations',
  },
  de: {
    ending:
      'app|seite|website|portal|modul|system|software|tool|maske|film|video|kampagne|projekt|formular|vorlage|design|karte|karten|schnittstelle|migration|plattform|strecke',
    behind: 'relaunch|redesign|projekt|app|portal|modul|website|video|film|kampagne|migration',
  },
  fr: {
    before:
      'module|page|pages|refonte|systeme|plateforme|application|appli|interface|portail|parcours|tunnel|formulaire|site|video|film|campagne|affiche|plaquette|logiciel|migration|integration|outil|modele|illustrations',
  },
};
