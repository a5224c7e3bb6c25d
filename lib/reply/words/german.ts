import type { ReplyWords } from './reply-words.ts';

export const GERMAN: ReplyWords = {
  commands: {
    done: 'erledigt|fertig|gemacht|abgehakt|abhaken|abgeschlossen|geschafft|geklärt|geregelt|hat sich erledigt|kann weg'.split(
      '|',
    ),
    sent: 'gesendet|geschickt|verschickt|abgeschickt|versendet|raus|gemailt|angeschrieben|nachgefragt|ihr geschrieben|ihm geschrieben|ihnen geschrieben|ihr gerade geschrieben|ihm gerade geschrieben'.split(
      '|',
    ),
    booked:
      'gebucht|eingebucht|bestätigt|findet statt|hat stattgefunden|zusage|zugesagt|auftrag erhalten|auftrag ist da|beauftragt|fix|steht fest|kommt zustande|klappt|hat geklappt|unterschrieben|haben ja gesagt|hat ja gesagt'.split(
        '|',
      ),
    no: 'nein|nee|nö|findet nicht statt|fand nicht statt|hat nicht stattgefunden|klappt nicht|hat nicht geklappt|wird nichts|wird leider nichts|wurde nichts|geplatzt|abgesagt|stimmt nicht|falsch|kommt nicht zustande|vom tisch|fällt aus|ausgefallen|haben sich für jemand anderen entschieden|für jemand anderen entschieden|für jemand anders entschieden|haben jemand anderen'.split(
      '|',
    ),
    drop: 'verwerfen|verwirf|löschen|lösche|lösch|streichen|streiche|streich|abbrechen|stornieren|storniere|storniert|absagen|fallen lassen|lass fallen|lass es|lass gut sein|vergiss es|vergiss das|entfernen|entferne|nicht mehr nötig|brauche ich nicht mehr|loslassen|canceln|cancel|annullieren'.split(
      '|',
    ),
    yes: 'ja|jawohl|jep|jo|genau|stimmt|richtig|korrekt|klar|verknüpfen'.split('|'),
    same: 'gleiche|gleicher auftrag|derselbe|dieselbe|dasselbe|derselbe auftrag|selber auftrag|gleich'.split('|'),
    undo: 'rückgängig|rückgängig machen|mach rückgängig|zurücknehmen|nimm zurück|wiederherstellen|doch nicht|war ein versehen|versehen|zurücksetzen'.split(
      '|',
    ),
    list: 'liste|schick die liste|übersicht|was ist offen|was ist noch offen|was steht noch offen|gib mir eine übersicht|alle aufträge|zeig alles|auflistung'.split(
      '|',
    ),
    help: ['hilfe', 'hilf mir', 'wie geht das', 'wie funktioniert das', 'was kann ich sagen', 'was kann ich antworten'],
    stop: 'stopp|stop|stoppen|abmelden|abbestellen|austragen|keine mails mehr|keine mail mehr|melde mich ab|aufhören'.split(
      '|',
    ),
    start: 'start|starten|fortsetzen|weitermachen|wieder an'.split('|'),
    export: ['export', 'exportieren', 'exportiere', 'meine daten', 'schick meine daten'],
    later:
      'wird|wird jetzt|wird erst|später|wird später|verschoben|verschiebt sich|verschiebe|verschieb|verschieben|verlegt|verlege auf|erst|jetzt|neu|rutscht|vertagt|schieben auf|schieb auf|schiebe auf|umbuchen auf'.split(
        '|',
      ),
    snooze:
      'snooze|schlummern|schlummer|erinnere mich|erinner mich|erinnern|erinnerung|frag|frag nochmal|melde dich|warte|warten|später nochmal|aufschieben|zurückstellen|wiedervorlage|pausiere|nicht jetzt|jetzt nicht'.split(
        '|',
      ),
    client: 'kunde|kundin|auftraggeber|kunde ist|der kunde ist|die kundin ist|von'.split('|'),
    job: 'auftrag|projekt|job|der auftrag ist|auftrag ist|es geht um'.split('|'),
    settings: ['einstellung', 'einstellungen', 'einstellen', 'setze'],
    forget: ['vergiss', 'vergesse', 'lösche kunde', 'vergiss kunde'],
    link: 'verknüpfe|verknüpfen|verbinde|verknüpfe adresse|adresse verknüpfen|adresse hinzufügen'.split('|'),
    unlink: ['trenne', 'entknüpfe', 'trenne adresse', 'adresse trennen', 'adresse entfernen'],
  },
  registers: {
    informal: ['du', 'duzen', 'per du', 'informell'],
    formal: ['sie', 'siezen', 'per sie', 'formell', 'förmlich'],
  },
  settings: {
    zone: ['zeitzone', 'zone'],
    country: ['land'],
    language: ['sprache'],
    'days off': ['freie tage', 'frei', 'urlaub', 'ferien', 'abwesend'],
    name: ['name', 'mein name'],
    signature: ['signatur', 'unterschrift'],
    overview: ['übersicht', 'monatsübersicht'],
  },
  me: ['mich', 'alles', 'alles über mich'],
  negations: 'wenn|sobald|muss|soll|falls|nicht|noch nicht|kein|keine|nie|fast|beinahe|bald'.split('|'),
  fillers:
    'bitte|mal|jetzt|schon|bereits|heute|gestern|ist|es|das|dies|die|der|den|ein|eine|und|alles|ich|habe|hab|wurde|für|auf|um|in|bis|zu|wieder|leider|sorry|auch|mit|mir|mich|wir|kann|könnte|würde|gern|gerne|auftrag|projekt|kunde|erinnerung|mail|nachricht|endlich|eben|gerade|dann|nun|doch|noch|einfach|geht|erst|soeben|am|im|geht klar|passt'.split(
      '|',
    ),
  greetings:
    'hallo|hi|hey|guten morgen|guten tag|guten abend|moin|servus|liebes|liebe|lieber|grüezi|hoi|pencilled|team|zusammen'.split(
      '|',
    ),
  wishes:
    '(?:ein(?:en|e)? )?(?:guten?|schöne[ns]?|angenehme[ns]?|erholsame[ns]?) (?:morgen|tag|abend|mittag|nachmittag|woche|wochenende|sommer|urlaub|feiertage|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)',
  requests: 'kannst du|können sie|könntest du|könnten sie|können wir|kann|könnte|geht',
  thanks:
    'für die erinnerung|fürs erinnern|lieb von dir|nett von dir|danke|dankeschön|vielen dank|besten dank|herzlichen dank|tausend dank|danke sehr|merci|ok|okay|gut|prima|super|perfekt|toll|schön|alles klar|geht klar|in ordnung|passt|klasse|wunderbar|spitze|top|notiert|verstanden|lg|vg|mfg|gruß|grüße|viele grüße|mit freundlichen grüßen|schönen tag|schönes wochenende|dir|ihnen'.split(
      '|',
    ),
};
