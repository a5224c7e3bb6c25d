import type { Candidate } from './candidate.ts';

/** "Het wordt januari", "bref ce sera novembre", "it'll be November now": what was weighed has come down to this. */
export function isSettled({ clause }: Candidate): boolean {
  return SETTLED.test(clause);
}

const SETTLED =
  /\b(?:(?:de (?:juiste|goede) (?:datum|week|maand) is|bedoeld (?:was|werd)|moet zijn|had moeten zijn|the (?:right|correct|actual) (?:date|week|month) is|(?:should|ought to) (?:be|have been|read)|(?:i|we) meant|richtig (?:ist|ware|muss es heissen)|gemeint (?:war|ist|sind)|muss heissen|es muss|la bonne (?:date|semaine) est|le bon (?:mois|jour) est|il fallait lire|je voulais dire|lisez|lire)\s(?:\w+ ){0,2}…|het wordt|wordt het|dan wordt het|it'll be|it will be|it'll have to be|make it|es wird|wird es|dann wird es|ce sera|ca sera|on dit|also lieber|dann lieber|liever|plutot)\s(?:dan |nu |now |then |eher |wohl |in |im |en |donc )?…|\b(?:het is|is het|nu|we hebben) …\s{1,2}geworden\b|…\s{1,2}(?:geworden|it is now|it is then)\b/;

/** "Eerst zeiden we november", "ich hatte ja September gesagt", "they wanted you in October but": said once, and open again. */
export function isSaidBefore({ clause }: Candidate): boolean {
  return SAID_BEFORE.test(clause);
}

const SAID_BEFORE =
  /\b(?:(?:had|hadden) (?:ik |we |wij )?(?:\w+ ){0,3}…\s+(?:geschreven|gezegd|genoemd|gemeld)|(?:i|we)(?:'d| had)? (?:wrote|typed|put|mentioned)|hatte(?:n)? (?:ich |wir )?(?:\w+ ){0,3}…\s+(?:geschrieben|genannt|gesagt)|(?:hatte|hatten) (?:ich |wir )?(?:geschrieben|genannt|gesagt)|j'(?:y )?(?:parlais|avais (?:ecrit|mis|note|indique))|eerst (?:zei|zeiden|zouden|zou|dachten|hadden|was)|(?:ik|we|wij) (?:had|hadden|zei|zeiden) (?:je |u |jullie |ja |eerst |eerder |nog )*…|oorspronkelijk|aanvankelijk|in eerste instantie|(?:i|we|he|she|they)(?:'d| had)? (?:originally|initially|first) (?:said|told|thought|wanted|planned)|initially|originally|at first|they (?:wanted|had) you|(?:i|we) had said|hatte(?:n)? (?:ja |doch |dir |ihnen |euch |eigentlich )*…\s+(?:gesagt|angekundigt|versprochen|geplant)|ursprunglich|zuerst (?:hiess|war|sagte|wollten)|anfangs (?:hiess|war|wollten)|eigentlich (?:wollten|war|hatten)|j'avais dit|on avait dit|nous avions dit|(?:je|on) (?:t'|vous )?avai(?:s|t) (?:annonce|parle)|au depart|initialement|a l'origine|d'abord dit)(?:\b|(?=\s)|$)/;
