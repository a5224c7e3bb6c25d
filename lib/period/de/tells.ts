import type { Tells } from '../engine/language-words.ts';

/** What shows that a text is German. */
export const TELLS: Tells = {
  strong:
    'der das und ist nicht ich sie wir ihr mir dir uns euch mich dich ein eine einen einem einer mit fur von zu auf dem den des im am zum zur bei nach aus wie wenn aber auch noch nur schon oder als dass dann hier sind war waren haben habe hat hatte hatten wird werden wurde wurden konnten konnen kann sollen soll muss mussen mochte mochten wollen will gern gerne liebe lieber sehr geehrte geehrter herr frau hallo gruss grusse viele beste freundlichen mfg vg lg danke dank bitte ihre ihren dein deine deiner unser unsere kein keine woche wochen monat monate jahr anfang mitte ende nachste nachsten kommende kommenden ab bis zwischen etwa gegen sommer herbst fruhjahr januar februar marz juni juli oktober dezember montag dienstag mittwoch donnerstag freitag auftrag projekt arbeit angebot rechnung termin zeit leider vielleicht ungefahr rund zweite ersten zweiten halfte quartal uber durch ohne wegen damit weil sobald spatestens kw anfangs halbjahr dieses okt dez circa ferien urlaub machen brauchen brauchten mehr wieder heute morgen vom beim ca zb usw servus moin passt melden melde dieser diese diesen bin bist tel ruft installiert start starten kannst konntest hast willst magst musst sollst darfst wirst kommst anrufen',
  common: 'die in so an es was alle um september november du',
  letters: [/[äöüß]/, /(?:ung|keit|isch|schaft)$/],
  elided: '',
};
