import type { Candidate } from './candidate.ts';
import { type CueIndex, says } from './cue.ts';
import type { MailSense } from './mail-sense.ts';

/** "Texte bekommst du am Montag", "je vous les envoie demain", "the brief will reach you Thursday": what the client hands over on a day. */
export function isErrand({ reading, clause }: Candidate): boolean {
  return reading.grain === 'day' && reading.bound === 'in' && HANDED_OVER.test(clause);
}

const HANDED_OVER =
  /\b(?:(?:bekommst|kriegst|erhaltst|bekommen|kriegen|erhalten) (?:du|sie|ihr)|(?:schicke|sende|maile|liefere|gebe) ich|(?:schicken|senden|liefern|mailen) wir|ich (?:schicke?|sende|maile)|wir (?:schicken|senden|liefern)|(?:brief(?:ing)?s?|text\w*|foto\w*|photo\w*|bilder|vertrag|contracts?|contrat|contract|material|materiaal|unterlagen|logos?|dateien|bestanden|files|images|copy|assets|shots|pictures|visuals|visuels|images|bildmaterial|daten|data|scans|plans|plannen|plane|manuscripts?|manuskript|manuscrit|script|skript|drehbuch|stukken|documents?|beelden|fichiers) (?:in (?:\w+ ){1,2})?(?:(?:will|should|gaan|geht|gehen|zal|zullen|va|vont) )?(?:kommt|kommen|folgt|folgen|komen|komt|volgt|volgen|gaat|gaan|raus|follows?|comes?|come|arrives?|arrive|reach|lands?|suit|suivent|suivront|suivra|arrivent|arriveront|arrivera|arriver|partent|part)|(?:krijg|ontvang) (?:je|jij)|(?:krijgt|ontvangt) (?:je|jij|u)|krijgen jullie|(?:stuur|mail|lever|geef) ik|(?:sturen|mailen|leveren) (?:we|wij)|ik (?:stuur|mail)|(?:we|wij) sturen|you(?:'ll| will) (?:get|receive|have) (?:the|our|all|my|them|it)|i(?:'ll| will|'m going to) (?:send|email|forward|share|drop|get you the)|we(?:'ll| will) (?:send|email|forward|share|ship)|(?:vous|tu) (?:recevrez|recevras|aurez|auras|recevez|recois)|(?:je|nous|on) (?:vous |te )?(?:l'|les |la |le )?(?:envoie|envoyons|enverrai|enverrons|transmets|transmettons|transmettrai|transmettrons|envoi|fais passer|ferai passer|faisons passer|fais suivre|ferai suivre|faisons suivre|depose))\b/;

/** "in januari zijn we nog aan het verbouwen", "on affiche complet jusqu'au 30 août": when the client has no room for the work. */
export function isClientFull({ clause, whole }: Candidate, patterns: CueIndex): boolean {
  return (
    NO_ROOM.test(clause) ||
    (SWAMPED.test(clause) && !HELP.test(whole) && !says(patterns, 'want', whole) && !says(patterns, 'ask', whole))
  );
}

const NO_ROOM =
  /\b(?:(?:zijn|zitten) (?:we|wij)\b.*\b(?:volgeboekt|vol|dicht|gesloten|aan het verbouwen|de verbouwing|in de steigers)|(?:we|wij) (?:zijn|zitten)\b.*\b(?:volgeboekt|vol|dicht|gesloten|aan het verbouwen)|(?:verbouwen|renoveren) (?:we|wij) nog|(?:we|wij) (?:verbouwen|renoveren) nog|(?:sind|haben) wir\b.*\b(?:ausgebucht|voll|belegt|geschlossen|umbau|zu|renovier\w*)|wir (?:sind|haben)\b.*\b(?:ausgebucht|voll|belegt|geschlossen|umbau|renovier\w*)|(?:renovieren|bauen) wir|wir (?:renovieren|bauen)\b.*\bum|we(?:'re| are|'ll be| will be)\b.*\b(?:fully booked|booked up|booked solid|full|closed|renovating|redecorat\w*|refurbish\w*|rebuilding|decorators in|builders in)|(?:on|nous) (?:affich\w+|sommes|est|serons|sera)\b.*\b(?:complets?|completes?|travaux|fermes?|fermees?|renovation)|travaux (?:durent|seront|sont))\b/;

/** "We're flat out in November and need a hand": then that is when the work is. */
const HELP = /\b(?:needs?|help|hands?|hulp|extra|verstarkung|hilfe|unterstutzung|renfort|aide|reinforcements?)\b/;

const SWAMPED =
  /\b(?:(?:zijn|hebben|zitten) (?:we|wij) (?:het )?(?:nog |veel |erg |heel |te )*druk|(?:sind|haben) wir (?:noch |sehr |zu )*viel zu tun|we(?:'re| are) (?:still |too |really |very )*(?:swamped|snowed under|flat out|rushed off)|(?:sommes|est) (?:encore |tres |trop )*(?:debordes?|submerges?|sous l'eau))\b/;

/** Somebody is away whom the freelancer is to stand in for: the absence is when the work is. */
export function isStoodInFor(
  { order, clause, source, before }: Candidate,
  { standInAt, standInForClient }: MailSense,
): boolean {
  if (source !== 'body' || standInAt < order || standInAt > order + 1) return false;
  return standInForClient || !OWN_ABSENCE.test(`${before} ${clause}`);
}

const OWN_ABSENCE =
  /\b(?:ik|ich|i|je|j'|ben ik|bin ich|i'm|i'll|we|wij|wir|nous|wij zijn|zijn we|sind wir|we're) (?:ben|bin|am|suis|serai|ga|zit|are|sind|zijn|sommes|serons|be|out|off|away|on|weg|met|er)\b|\b(?:ben ik|bin ich|zijn we|zijn wij|sind wir|i'm|we're|i'll|we'll|i am|we are|je pars|nous partons)\b/;

/** Whether a sentence asks somebody to stand in for a third person, or over that time. */
export function asksToStandIn(sentence: string): boolean {
  return STANDS_IN.test(sentence);
}

/** "Kun jij voor mij invallen?": the client is away, and that is when the work is. */
export function asksToStandInForClient(sentence: string): boolean {
  return FOR_CLIENT.test(sentence);
}

const STANDS_IN =
  /\b(?:(?:step|stand|fill|jump) in (?:for (?:her|him|them)|over|during|then|while)|(?:cover|covering) (?:for )?(?:her|him|them|those|these|that|the gap|over|his|the time)|(?:hem|haar|hen|deze|die) (?:\w+ ){0,3}(?:vervangen|waarnemen|opvangen|overnemen)|(?:voor )?(?:hem|haar|hen|zolang|die weken|die periode|die tijd) (?:\w+ ){0,3}(?:in te )?(?:invallen|inspringen|bijspringen)|(?:fur|fuer) (?:sie|ihn) (?:\w+ ){0,3}einspringen|(?:sie|ihn) (?:\w+ ){0,4}vertreten|(?:in|wahrend) (?:der|dieser) zeit (?:\w+ ){0,3}(?:einspringen|vertreten|ubernehmen)|(?:le|la|l'|les) ?remplacer|assurer (?:son|sa|le) (?:remplacement|interim))\b/;

const FOR_CLIENT =
  /\b(?:(?:kun|kan|kunt|wil|zou) (?:je|jij|u) (?:\w+ ){0,3}mijn (?:\w+ ){1,4}(?:overnemen|waarnemen|doen|draaien|verzorgen|opvangen)|(?:could|can|would|will) you (?:\w+ ){0,3}(?:cover|take|run|look after|mind|teach|handle|see) (?:\w+ ){0,2}my|(?:konnen|konnten|konntest|kannst) (?:sie|du) (?:\w+ ){0,2}mein\w* (?:\w+ ){1,4}(?:ubernehmen|vertreten|betreuen|halten)|(?:pourriez|pouvez|peux|pourrais|accepteriez)[- ](?:vous|tu) (?:\w+ ){0,2}(?:assurer|prendre|reprendre|tenir|assumer) (?:\w+ ){0,2}(?:mes|ma|mon)|(?:cover|step in|stand in|fill in) for me|(?:voor mij|voor me) (?:\w+ ){0,4}(?:invallen|waarnemen|inspringen)|(?:kun|kan|wil|zou|kunt) (?:je|jij|u) (?:me|mij) (?:\w+ ){0,5}(?:vervangen|waarnemen)|fur mich (?:\w+ ){0,4}(?:einspringen|ubernehmen)|(?:du|sie) mich (?:\w+ ){0,5}vertreten|me remplacer)\b/;
