import type { ReplyWords } from './reply-words.ts';

export const GERMAN: ReplyWords = {
  commands: {
    done: 'über die bühne|nichts mehr zu tun|erledigt|fertig|gemacht|abgehakt|abhaken|abgeschlossen|geschafft|geklärt|geregelt|hat sich erledigt|kann weg|ist durch|thema ist durch|von der liste|von deiner liste|von meiner liste|als erledigt|bin ich durch|damit bin ich durch|haken dran|von alleine gelöst|von selbst gelöst|von allein gelöst|sind wir durch|damit sind wir durch|erledgt|erldigt|drum gekümmert|darum gekümmert|kannst zumachen|kannst du zumachen|kannst du schließen|kannst schließen|alles besprochen|schon besprochen|gestern besprochen|nichts mehr machen|passt alles|sache ist gelaufen|ding ist gelaufen|thema ist gelaufen|ist gegessen|abgefrühstückt|abgeklärt|geritzt|in butter|abgesprochen'.split(
      '|',
    ),
    sent: 'rausgeschickt|losgeschickt|rausgegangen|ist draußen|ihnen geschrieben|ist unterwegs|nachricht unterwegs|mail unterwegs|schon unterwegs|geht raus|mail raus|nachricht raus|ihr geschrieben|ihm geschrieben|hab geschrieben|habe geschrieben|ist raus|ist weg|gesendet|geschickt|verschickt|abgeschickt|versendet|gemailt|angeschrieben|nachgefragt|nachgehakt|an sie raus|an ihn raus|rausgehauen|weggeschickt|is raus|ging raus|ging an sie raus|ging an ihn raus|hab ich weitergeleitet|habe ich weitergeleitet|sie nochmal erinnert|ihn nochmal erinnert|mail ist bei ihr|mail ist bei ihm|tage freigegeben|tage sind freigegeben|hab ich freigegeben|habe ich freigegeben|tage sind wieder frei|min weg|minuten weg|stunde weg|stunden weg|mailbox gequatscht|mailbox gesprochen|auf band gesprochen|aufs band gesprochen|anrufbeantworter gesprochen|gesandt|übersandt|zugesandt|zugeschickt|zukommen lassen|sprachnachricht hinterlassen|nachricht hinterlassen|weitergeleitet|hab sie gefragt|hab ihn gefragt|habe sie gefragt|habe ihn gefragt|hab nachgefasst|nachgefasst|rübergeschickt|angefunkt|angepingt'.split(
      '|',
    ),
    booked:
      'grünes licht|dürfen loslegen|können loslegen|dürfen anfangen|können anfangen|haben ja gesagt|unter dach und fach|ja gesagt|hat ja gesagt|sagt ja|fangen wie geplant an|alles abgemacht|alles vereinbart|unterschrieben|hat unterschrieben|auftrag bekommen|wir machen es|ist in trockenen tüchern|geht los|ist sicher|gebucht|eingebucht|bestätigt|findet statt|hat stattgefunden|zusage|zugesagt|auftrag erhalten|auftrag ist da|beauftragt|fix|steht fest|kommt zustande|klappt|hat geklappt|zuschlag bekommen|zuschlag erhalten|haben den zuschlag|habe den zuschlag|hab den zuschlag|hab den auftrag|habe den auftrag|haben den auftrag|auftrag in der tasche|angebot angenommen|angebot wurde angenommen|nimmt das angebot an|nehmen das angebot an|deal|legen los|auftragsbestätigung ist da|fest gebucht|hat gebucht|haben gebucht|im geschäft|bestellung ist da|unterzeichnet|auftrag erteilt|nimmt mich|nehmen mich|haben einen vertrag|findet wie geplant statt|hat wunderbar geklappt|hat gut geklappt|hat super geklappt|hat prima geklappt|hat bestens geklappt|gut geklappt|super geklappt|wunderbar geklappt|prima geklappt|gut gelaufen|super gelaufen|ist gelaufen|eingetütet|anzahlung ist da|anzahlung da|vertrag ist da|vertrag ist unterschrieben|auftrag ist drin|auftrag drin|vertrag kam|auftrag kam|bestellung kam|unterschrift ist da|unterschrift da|vertrag da|sie wollen mich|die wollen mich|im sack|auftrag gehört mir|eingesackt|spruchreif|in der tasche|beißt an|beißen an|angebissen'.split(
        '|',
      ),
    no: 'nein|nee|nö'.split('|'),
    wrong:
      'stimmt nicht|falsch|nicht richtig|nicht korrekt|stimmt so nicht|stimmt nicht so|passt so nicht|stimmt nicht ganz'.split(
        '|',
      ),
    off: 'jemand anderem weiter|mit jemand anderem|haben sich für jemand anderen entschieden|für jemand anderen entschieden|für jemand anders entschieden|haben jemand anderen|einen mitbewerber|einen konkurrenten|die konkurrenz|budget wurde gestrichen|budget gestrichen|budget ist weg|agentur genommen|agentur beauftragt|anders entschieden|jemand anderen|jemand anderes|anderen genommen|wird nichts draus|wird nichts daraus|daraus wird nichts|machen es selbst|kein budget|nicht zustande|findet nicht statt|fand nicht statt|hat nicht stattgefunden|klappt nicht|hat nicht geklappt|wird nichts|wurde nichts|geplatzt|abgesagt|kommt nicht zustande|vom tisch|fällt aus|ausgefallen|sagen ab|sagt ab|wird nichts mehr|wird nix|mit einem anderen anbieter|zu einem anderen anbieter|hat sich zerschlagen|zerschlagen|nichts geworden|jemand anderen gefunden|abgeblasen|intern gelöst|absage.|absage bekommen|absage erhalten|absage gekriegt|nicht genehmigt|gegen uns entschieden|gegen mich entschieden|an einen anderen|liegt auf eis|auf eis gelegt|eingestampft|ins wasser gefallen|machen intern|macht intern|intern machen|gecancelt|gecancelled|macht selber|machen selber|macht selbst|für eine agentur entschieden|für eine andere agentur entschieden|haben kein geld mehr|hat kein geld mehr|kein geld dafür|keinen bedarf mehr|kein bedarf mehr|keinen bedarf|zurückgezogen|jemand günstigeren|jemand billigeren|wurde storniert|haben storniert|hat storniert|projekt ist gestorben|auftrag ist gestorben|thema ist gestorben|sache ist gestorben|projekt ist tot|absage erteilt|leider doch nicht|geht doch nicht.|klappt doch nicht.|wohl doch nicht|nun doch nicht|jetzt doch nicht|dann doch nicht|kein geld|kein geld mehr|macht jetzt der|macht jetzt die|übernimmt jetzt der|jemanden anderen|jemanden anders|jemand anders|wen anderen|einen anderen gefunden|eine andere gefunden|einen günstigeren|einen billigeren|auftrag ist weg|projekt ist weg|machen sie selbst|machen sie jetzt selbst|aus der traum|hat sich erübrigt|projekt ist gestrichen|projekt wurde gestrichen|auftrag wurde gestrichen|auftrag ist gestrichen|wollen doch nicht|will doch nicht|möchte doch nicht|möchten doch nicht|doch nicht haben'.split(
      '|',
    ),
    drop: 'war nur ein test|lasse ich sausen|lasse sausen|lass sausen|nicht mehr aktuell|nicht mehr relevant|kannst du vergessen|kein interesse mehr|kein interesse|nimm raus|lass sein|lasse sein|lass los|lasse los|gib auf|gebe auf|lass gut sein|verwerfen|verwirf|löschen|lösche|lösch|streichen|streiche|streich|abbrechen|stornieren|storniere|storniert|absagen|fallen lassen|lass fallen|lass es|vergiss es|vergiss das|entfernen|entferne|nicht mehr nötig|brauche ich nicht mehr|loslassen|canceln|cancel|annullieren|brauchen wir nicht mehr|lass mal|weg damit|lasse ich laufen|lass ich laufen|nicht weiter verfolgen|nicht weiterverfolgen|nicht mehr verfolgen|nicht mehr nachfragen|will ich nicht mehr machen|mag ich nicht mehr machen|aus der liste nehmen|aus der liste entfernen|aus der liste raus|raus damit|kannst du rausnehmen|brauch ich nicht mehr|schmeiß raus|schmeiss raus|kein bock mehr|keinen bock mehr|keine lust mehr|kein auftrag|war kein auftrag|gar kein auftrag|ignorieren|ignorier|ignoriere|falsch weitergeleitet|ist spam|war spam|nur werbung|nichts vormerken|nicht vormerken|ist wurscht|is wurscht|aus dem kalender streichen|war nur zur info|war nur eine info|war nur info|lass stecken|nicht mehr hinterher|nur ein test|war ein test|vergiss die.|vergiss den.|vergiss diese.|vergiss diesen.|kannst knicken|kannst vergessen|nimm den raus|wegschmeißen|wegwerfen|wegschmeissen|schmeiß weg|in die tonne|für die tonne|nicht mehr nachzuhaken|brauchst nicht mehr nachhaken|lass bleiben|lass ich bleiben|lass ich sein'.split(
      '|',
    ),
    yes: 'ja|jawohl|jep|jo|genau|stimmt|richtig|korrekt|klar|verknüpfen'.split('|'),
    same: 'gleiche|gleicher auftrag|derselbe|dieselbe|dasselbe|derselbe auftrag|selber auftrag|gehört zusammen|gehören zusammen|gleiches|das selbe'.split(
      '|',
    ),
    undo: 'wollte ich nicht|geht das zurück|falscher knopf|aus versehen|rückgängig|rückgängig machen|mach rückgängig|zurücknehmen|nimm zurück|wiederherstellen|doch nicht|war ein versehen|versehen|zurücksetzen|nicht so gemeint|war nicht so gemeint|mein fehler|aus versehen abgeschickt|aus versehen gesendet|aus versehen geschickt|stell wieder her|wieder wie vorher|war ein irrtum|irrtum|falsche mail|für einen anderen auftrag|bitte zurück|sollte nicht sein|letzte antwort war falsch|vorige antwort war falsch|ups|hoppla|der andere auftrag zurück|verklickt|vertippt|vertan|kommando zurück|letzte änderung zurück|war nicht richtig von mir|falsche zeile|falsch geklickt|zurück auf anfang|der falsche auftrag|falscher auftrag gewesen|den falschen erwischt|die falsche erwischt|verschrieben|ignorier meine letzte|ignoriere meine letzte|ignorier meine letzte mail|ignorier die letzte mail|vergiss meine letzte mail|vergiss meine letzte nachricht|ging um einen anderen|ging um einen anderen kunden|war für jemand anderen|war für wen anderen|falscher klick|zu schnell geklickt|falsch gedrückt|falsche taste'.split(
      '|',
    ),
    list: 'zeig mir alles|was steht noch offen|gib mir eine übersicht|noch was offen|noch etwas offen|was ist offen|was steht an|was steht aus|welche aufträge sind offen|liste|übersicht|alle aufträge|zeig alles|auflistung|aufträge stehen noch aus|was habe ich laufen|worauf warte ich noch|was ist vorgemerkt|was offen ist|was läuft gerade|was läuft alles|wie viele aufträge sind offen|auflisten|alles vorgemerkt|offenen aufträge|meine aufträge|was hab ich noch laufen|welche projekte sind offen|wie ist der stand bei allen|alle offenen|meine projekte|alle projekte|was steht alles drin|welche kunden hab ich vorgemerkt|welche kunden habe ich vorgemerkt|hab ich vorgemerkt|habe ich vorgemerkt|was ansteht|offene aufträge|was liegt an|was offenes|von vorgemerkten sachen|vorgemerkten sachen|vorgemerkten aufträge|hab ich offen|habe ich offen|habt ihr vorgemerkt|was ich vorgemerkt habe|was ich offen habe|alles was vorgemerkt ist|was hab ich alles|was habe ich alles'.split(
      '|',
    ),
    help: 'was kann ich antworten|was kann ich schreiben|welche wörter gibt es|hilfe|hilf mir|wie geht das|wie funktioniert das|was kann ich sagen|hä|häh|was muss ich machen|was muss ich tun|was soll ich tun|was soll ich machen|was ich tun soll|was ich machen soll|was bist du|bist du ein bot|bist du ein mensch|versteh ich nicht|verstehe ich nicht|was kannst du|anleitung|versteh nicht|verstehe nicht|kapier ich nicht|kapiere ich nicht|wie funktioniert pencilled|was für befehle gibt es|welche befehle gibt es|befehle|was soll das|was kann ich machen|befehlsliste|was soll ich antworten|was muss ich antworten|wie ging das|wie das geht|wie das funktioniert|muss ich da antworten|muss ich antworten|soll ich da antworten|soll ich antworten|muss ich schreiben|soll ich schreiben|was schreib ich|was schreibe ich|was antworte ich|welche wörter|welche wörter verstehst du|was verstehst du'.split(
      '|',
    ),
    stop: 'stopp|stop|stoppen|abmelden|abbestellen|austragen|keine mails mehr|keine mail mehr|melde mich ab|aufhören|hört auf mir zu schreiben|hör auf mir zu schreiben|schreibt mir nicht mehr|schreib mir nicht mehr|nicht mehr schreiben|nicht mehr anschreiben|melden sie mich ab|meld mich ab|meldet mich ab|tragen sie mich aus|trag mich aus|trage mich aus|tragt mich aus|nehmen sie mich aus|nimm mich aus der liste|nehmt mich aus|schick mir nichts mehr|schickt mir nichts mehr|schicken sie mir nichts mehr|keine erinnerungen mehr|keine solchen mails mehr|will keine mails|will diese mails nicht mehr|will das nicht mehr bekommen'.split(
      '|',
    ),
    start:
      'start|starten|fortsetzen|weitermachen|wieder an|wieder anfangen|wieder einschalten|wieder loslegen|wieder erinnerungen|erinnerungen wieder|wieder erinnern|könnt mir wieder schreiben|kannst mir wieder schreiben|können mir wieder schreiben|dürft mir wieder schreiben|darfst mir wieder schreiben|kannst wieder loslegen|könnt wieder schreiben|kannst wieder schreiben|schreib mir wieder|schreibt mir wieder|schreiben sie mir wieder|kannst wieder erinnern|erinnere mich wieder|wieder mails schicken'.split(
        '|',
      ),
    export: [
      'export',
      'exportieren',
      'exportiere',
      'meine daten',
      'schick meine daten',
      'datenexport',
      'alle meine daten',
      'daten exportieren',
    ],
    later:
      'erst ab|mach draus|wird|später|verschoben|verschiebt sich|verschiebe|verschieb|verschieben|verlegt|verlege auf|erst|jetzt|neu|rutscht|vertagt|schieben auf|schieb auf|schiebe auf|umbuchen auf|start ist|gerutscht|nach hinten gerutscht|geschoben'.split(
        '|',
      ),
    snooze:
      'hinweis|gib mir einen hinweis|anstupsen|anstoßen|stups mich|melden|nachhaken|nochmal fragen|snooze|schlummern|schlummer|erinnere mich|erinner mich|erinnern|erinnerung|frag|melde dich|warte|warten|später nochmal|aufschieben|zurückstellen|wiedervorlage|pausiere|nicht jetzt|jetzt nicht|verschieb die erinnerung|nochmal bitte|bitte nochmal|gib bescheid|meld dich|meldet euch|fragen sie|fragen sie mich|fragen sie nochmal|erinnert mich|fragt|gib mir noch|gib mir|gib ihr noch|gib ihm noch|gib ihnen noch|gebt mir|geben sie mir|lass mir noch|lass mir|stups|stupst|piep mich|klopf nochmal|komm nochmal|komm wieder|noch einmal bitte|probier es|probiers|versuch es|versuchs|versuch es nochmal'.split(
        '|',
      ),
    client:
      'kunde heißt|der kunde heißt|kundin heißt|die kundin heißt|auftraggeber ist|sie heißt|er heißt|kunde|kundin|auftraggeber|kunde ist|der kunde ist|die kundin ist|von|falscher kunde|falsche kundin|anderer kunde|andere kundin|name des kunden ist|name der kundin ist|ihre adresse ist|seine adresse ist|die adresse ist|ihre mailadresse ist|ansprechpartnerin ist|ansprechpartner ist|die ansprechpartnerin ist|der ansprechpartner ist|meine ansprechpartnerin ist|mein ansprechpartner ist|ansprechpartner|ansprechpartnerin|die dame heißt|dame heißt|ihr name ist|sein name ist|sie heißt jetzt|er heißt jetzt|sie heißt inzwischen|sie heißt nun|man schreibt sie|sie schreibt sich|er schreibt sich'.split(
        '|',
      ),
    job: 'der auftrag heißt|das projekt ist|das projekt heißt|auftrag|projekt|job|der auftrag ist|auftrag ist|es geht um|es handelt sich um|nenn es|nenne es|titel|der titel ist|bezeichnung'.split(
      '|',
    ),
    settings: 'einstellung|einstellungen|einstellen|setze|setz|stell|stelle'.split('|'),
    forget: [
      'vergiss',
      'vergesse',
      'lösche kunde',
      'vergiss kunde',
      'lösche alles von',
      'lösch alles von',
      'lösche alles über',
      'lösch alles über',
      'löscht alles von',
      'löscht alles über',
      'vergiss bitte',
      'bitte vergiss',
    ],
    link: 'verknüpfe|verknüpfen|verbinde|verknüpfe adresse|adresse verknüpfen|adresse hinzufügen'.split('|'),
    unlink: ['trenne', 'entknüpfe', 'trenne adresse', 'adresse trennen', 'adresse entfernen'],
  },
  registers: {
    informal:
      'du|duzen|per du|informell|duze|geduzt|wir duzen uns|wir sind per du|bin per du|wir sagen du|wir sind beim du|mit du|anrede du|wir duzen uns inzwischen|wir duzen uns jetzt|inzwischen per du'.split(
        '|',
      ),
    formal:
      'sie|siezen|per sie|formell|förmlich|sieze|gesiezt|wir siezen uns|wir sind per sie|bin per sie|wir sagen sie|wir sind beim sie|mit sie|anrede sie|wir siezen uns jetzt'.split(
        '|',
      ),
  },
  settings: {
    zone: ['zeitzone', 'zone'],
    country: ['land', 'feiertage', 'feiertage für', 'feiertage in', 'feiertage von'],
    language: 'sprache|schreib mir auf|schreib mir bitte auf|schreibe mir auf|bitte schreib mir auf'.split('|'),
    'days off': 'freie tage|freier tag|tage frei|urlaubstage|frei|urlaub|ferien|abwesend'.split('|'),
    name: 'name|mein name|mein name ist|ich heiße'.split('|'),
    signature: ['signatur', 'unterschrift'],
    overview: 'übersicht|monatsübersicht|übersichten'.split('|'),
  },
  forgetMe:
    'alles löschen|lösch alles|lösche alles|lösch mein konto|lösche mein konto|konto löschen|mein konto löschen|lösch meine daten|lösche meine daten|meine daten löschen|alle daten löschen'.split(
      '|',
    ),
  me: ['mich', 'alles', 'alles über mich'],
  negations:
    'wenn|sobald|muss|soll|falls|nicht|kein|keine|nie|fast|beinahe|bald|nichts|nix|ohne|ob|zweifle|zweifelt|bezweifle|halb|lass mich wissen|unsicher|elternzeit|geburtstag|ausgebucht|ausgelastet|angebot gilt|vertrag läuft|rechnung kommt|deadline|abgabe|fehlt|fehlen|zusätzlich|außerdem noch|kommt dazu|zu spät|zu früh|zahlt|zahlen erst|rechnung erst|angebot geht|so gut wie|sieht gut aus|sieht schlecht aus|wahrscheinlich ja|vermutlich ja|schon voll|bin voll|feiertag|messe ist|meeting ist|besprechung ist|call ist|feier ist|urlaub ist|frist ist|umzug ist|so fix|mir auf die mailbox|mir aufs band|mir auf band'.split(
      '|',
    ),
  notYet:
    'warte noch|warten noch|warte auf antwort|antwortet nicht|antworten nicht|reagiert nicht|keine antwort|keine rückmeldung|noch nicht|noch nichts|noch kein|noch keine|immer noch nichts|immer noch nicht|immer noch keine|bisher nichts|bisher nicht|lass es so stehen|lass stehen|lass so|funkstille|noch offen|in der schwebe|noch am überlegen|überlegen noch|überlegt noch|wird noch intern besprochen|wird noch besprochen|wird noch geklärt|wird noch abgestimmt|wird intern besprochen|noch unklar|auftrag bleibt|termin bleibt|bleibt dabei|bleibt so|bleibt beim alten|alles beim alten|bleibt wie es ist|bleibt wie gehabt|wie gehabt|meldet sich|melden sich|ruft mich|rufen mich|ruft zurück|ruft an|kommt auf mich zu|kommen auf mich zu|entscheidet sich|entscheiden|entscheidet|treffen uns|sehen uns|telefonieren|auf mich zu|auf uns zu|ich schicke|ich schick|ich sende|ich schreibe|ich schreib|ich maile|ich mail|ruf sie|rufe sie|ruf ihn|rufe ihn|ich rufe|ich ruf|frage sie|frag sie|sehe sie|sehe ihn|bin bei ihr|bin bei ihm|nichts gehört|nichts mehr gehört|nichts von ihr gehört|nichts von ihm gehört|weiß ich mehr|weiss ich mehr|weiß sie mehr|weiß er mehr|wissen wir mehr|wissen sie mehr|entscheidung fällt|treffe sie|treffe ihn|ein angebot|ist krank|noch krank|nix neues|nichts neues|gibt nichts neues|keine reaktion|warte weiter|keine neuigkeiten|keine news|bisher nix|bislang nichts|bislang nix|bislang nicht|bislang keine'.split(
      '|',
    ),
  yet: ['noch'],
  that: 'dass|ob'.split('|'),
  ifs: 'wenn|falls|sofern'.split('|'),
  others: 'sie|er|die'.split('|'),
  asks: 'ist es|ist das|ist die|ist der|hat sie|hat er|haben sie|steht es|klappt es|klappt das|geht es los|kommt es|findet es|warum|wer'.split(
    '|',
  ),
  asides: 'übrigens|eigentlich|hier|nämlich|jetzt|inzwischen'.split('|'),
  correction: 'korrektur|kleinigkeit|detail'.split('|'),
  articles: 'der|die|das|den|dem|ein|eine|einen|einer|einem|unsere|unseren'.split('|'),
  insteadOf: {
    noLonger: 'nicht mehr'.split('|'),
    not: 'nicht|und nicht|kein|keine|keinen|und kein'.split('|'),
    but: ['sondern'],
    of: 'statt|anstatt'.split('|'),
  },
  forWhom: 'es ist für|das ist für|es ist von|das ist von|das kommt von'.split('|'),
  called:
    'heißt|namens|das ist von|es ist von|das ist für|ist eigentlich|muss heißen|soll heißen|sollte heißen|muss sein'.split(
      '|',
    ),
  notBefore: ['nicht vor', 'nicht früher als', 'frühestens'],
  notUntil: ['erst', 'erst am', 'erst ab'],
  inside:
    'es|das|dies|diesen|diese|mal|doch|noch|schon|alles|jetzt|bitte|eben|gerade|dann|nun|leider|ihr|ihm|wohl|grad|halt|auch|denn|sonst|hier|ihnen|euch|allen|einfach'.split(
      '|',
    ),
  requests:
    'kann das|kann es|können wir|kannst du|könntest du|können sie|könnten sie|würdest du|magst du|kann ich|darf ich'.split(
      '|',
    ),
  away: {
    me: ['ich', 'wir', 'bin'],
    gone: 'urlaub|bin weg|nicht da|abwesend|verreist|ferien|nicht erreichbar|ich habe * frei|ich nehme * frei|ich bin * frei|ich nehme * urlaub|bin ich weg|ich weg|bin ich nicht da|bin dann weg|bin raus|ich bin * weg|wir sind * weg|bin * weg'.split(
      '|',
    ),
  },
  timeOf: {
    hoped: 'vielleicht|eventuell|wer weiß'.split('|'),
    answer: [
      'entscheiden',
      'entscheidet',
      'entscheidung',
      'gibt * bescheid',
      'geben * bescheid',
      'sagt mir',
      'sagen mir',
    ],
    moves: 'verschiebt sich|verschoben|verschieben|verzögert sich|später als geplant'.split('|'),
    begins:
      "beginnt|beginnen|beginn|startet|starten|start|geht * los|geht los|gehts los|geht's los|geht es los|losgeht|legen los|fangen an|fängt an|früher".split(
        '|',
      ),
    lasts: ['dauert', 'tage arbeit', 'wochen arbeit', 'monate arbeit'],
    remark:
      'ruf|rufe|anruf|melde|schreib|schreibe|schick|schicke|telefoniere|sprech|spreche|sprechen|seh|sehe|sehen|schau|hört|telefonier|treffen|meldet|frag'.split(
        '|',
      ),
    other: [],
  },
  noDaysOff: 'keine freien tage|keine freien tage mehr|lösche meine freien tage|kein urlaub mehr'.split('|'),
  perhaps: 'ich glaube|ich denke|wahrscheinlich|vermutlich|vielleicht|sieht so aus'.split('|'),
  always: 'künftig|in zukunft|ab jetzt|immer|jedes mal'.split('|'),
  mustBe: { before: '(?:muss|soll|sollte) (?:(?:es|das|im|in) )*', after: '(?:sein|werden)' },
  notBut: {
    not: '(?:es|das) (?:geht|ist)(?: hier)? nicht (?:um )?',
    notA: '(?:(?:es|das) ist )?keine? (?!problem|frage|ahnung)',
    but: 'sondern (?:um )?',
  },
  addressIs:
    'adresse ist|adresse lautet|mail ist|neue adresse|neue mail|neue mailadresse|adresse hat sich geändert|mail hat sich geändert'.split(
      '|',
    ),
  mine: ['mein', 'meine', 'meiner', 'mir'],
  change: {
    begin: ['ändere', 'änder', 'stell', 'stelle', 'setz', 'setze', 'wechsle', 'bitte'],
    to: ['auf', 'ist', 'zu', 'in'],
    end: ['ändern', 'setzen', 'stellen', 'umstellen', 'um'],
  },
  and: ['und', 'aber'],
  allOf: ['alles über', 'alles von', 'alles zu', 'alle daten von'],
  switches: {
    on: ['einschalten', 'anschalten', 'wieder an', 'wieder schicken', 'wieder bekommen', 'wieder haben'],
    off: 'abbestellen|brauche ich nicht|brauch ich nicht|will ich nicht|möchte ich nicht|nicht mehr|aus|ausschalten|abschalten|keine|kein|stopp|stoppe|schalte * ab|stell * ab|stelle * ab'.split(
      '|',
    ),
  },
  earlier: { anywhere: ['früher', 'vorher', 'im voraus'], atEnd: ['davor'] },
  laterThan: ['später'],
  becomes: ['wird', 'verschoben auf'],
  until: 'bis zum|bis zur|bis in den|bis in die|bis in|bis'.split('|'),
  noMonth: [],
  noMore: ['nicht mehr'],
  holidays: [],
  of: ['von', 'der', 'des'],
  isCalled: ['name ist', 'mein name ist', 'ich heiße'],
  stretch: {
    on: ['am'],
    from: ['vom', 'von'],
    to: ['bis'],
    between: ['bis'],
    lengths: ['tag', 'wo', 'monat', 'stun'],
    ordinals: [],
  },
  please: ['bitte'],
  afterValue: ['dank', 'danke'],
  wrapping: ['lieber'],
  addressing: ['duze', 'sieze', 'geduzt', 'gesiezt'],
  toWhom: ['zu', 'bei'],
  addressWith: { verbs: [], with: [] },
  nobody: 'das|es|nicht|was|dass'.split('|'),
  fromWhom: ['von'],
  is: ['ist'],
  inNames: ['von'],
  tells: 'ist|wird|geht|kommt|hat|läuft|will|nervt|wechselt'.split('|'),
  toldOf: ['pausiert', 'verlängert'],
  noName: 'im|in|am|auf|bei|beim|weg'.split('|'),
  elided: { articles: [], pronouns: [], small: [] },
  row: ['nr', 'nummer'],
  toRow: ['bis'],
  also: ['auch'],
  stopWhat: { all: ['alle', 'alles'], this: ['diese', 'diesen', 'dieser', 'dieses'] },
  noSlips:
    'gedacht|waren|aufgefallen|anmelden|stammt|schlimmer|verstehen|werten|verworfen|worten|gesucht|gemalt|verwendet|verendet|gespendet|gewendet|geendet|angesagt|angelehnt|betätigt|verschroben|unterschreiben|entscheiden|entschieden|vermessen|fettig|gekauft'.split(
      '|',
    ),
  spoken: {
    'bin im meeting': 'keine zeit',
    'bin in einer besprechung': 'keine zeit',
    'nach dem wochenende': 'am Montag',
    'übers wochenende': 'am Montag',
    fettich: 'fertig',
    feddich: 'fertig',
    fertsch: 'fertig',
    erledicht: 'erledigt',
    hett: 'hat',
    anropen: 'angerufen',
    dat: 'das',
    ward: 'wird',
    nich: 'nicht',
    nüscht: 'nichts',

    net: 'nicht',
    'ham wer': 'haben wir',
    moagn: 'morgen',
    koa: 'kein',
    geschriben: 'geschrieben',
    gschriebn: 'geschrieben',
    gschickt: 'geschickt',
    gmacht: 'gemacht',
    'i hob': 'ich habe',
    hob: 'habe',
    ner: 'einer',
    nen: 'einen',
    ned: 'nicht',
    nimmer: 'nicht mehr',
    heut: 'heute',
    is: 'ist',
    hamma: 'haben wir',
    ham: 'haben',
    gschobn: 'geschoben',
    gmeint: 'gemeint',
  },
  noWait:
    '(?:ach|oh|äh|halt)? ?(?:nein|nee?)|äh|ähm|quatsch|sorry|moment|halt|stimmt nicht|(?:ich )?meine?|warte(?: mal)?|stopp|moment(?: mal)?|doch nicht|(?:nein|nee?|ach) (?:halt|warte|moment)|oder besser|naja|na ja'.split(
      '|',
    ),
  so: ['also'],
  spelled: { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' },
  on: ['an', 'ein', 'ja'],
  off: ['aus', 'nein'],
  none: ['keine', 'nichts'],
  cities: {
    wien: 'vienna',
    lissabon: 'lisbon',
    genf: 'zurich',
    rom: 'rome',
    kopenhagen: 'copenhagen',
    warschau: 'warsaw',
    prag: 'prague',
    athen: 'athens',
    luxemburg: 'luxembourg',
  },
  countries: { england: 'GB', usa: 'US', holland: 'NL' },
  monthsAsNames: ['Mai'],
  fillers:
    'denke|eher|möchte|bekommen|gleich|sagt|sagte|meint|meinte|schreibt|schrieb|ihr|ihm|sie|er|gehört|antwort|rückmeldung|morgen|mache|nochmal|nochmals|heute früh|wohl|wahrscheinlich|bitte|mal|schon|bereits|heute|gestern|ist|es|das|dies|die|der|den|ein|eine|und|alles|ich|habe|hab|wurde|für|auf|um|in|bis|zu|wieder|leider|sorry|auch|mit|mir|mich|wir|kann|könnte|würde|gern|gerne|mail|nachricht|endlich|eben|gerade|dann|nun|doch|noch|einfach|geht|soeben|am|im|als|ja aber|nein aber|keine zeit|guter start|guten start|ne|per|whatsapp|sms|slack|teams|kopiert|text|aus finanziellen gründen|wie letztes mal|wie beim letzten mal|wie vorher|wie neulich|hat sie gemailt|hat sie geschrieben|hat sie gesagt|sie hat geschrieben|elternzeit vorbei|eh|schick|dürft|könnt|ihr seid ja|du bist ja|so|vorhin|grad|heute morgen|heut früh|gestern abend|künftig|übrigens|entwurf|ihren|deinen|brief|frau|herrn|übernommen|genug mails'.split(
      '|',
    ),
  greetings:
    'hallo|hi|hey|guten morgen|guten tag|guten abend|moin|servus|liebes|liebe|lieber|grüezi|hoi|pencilled|team|zusammen|griaß eich|griaß di|puh|juhu|wow|oh|tach|tachchen|gude|ahoi'.split(
      '|',
    ),
  wishes:
    'was für ein tag|bis \\p{L}+ dann|(?:ein(?:en|e)? )?(?:guten?|schöne[ns]?|angenehme[ns]?|erholsame[ns]?) (?:morgen|tag|abend|mittag|nachmittag|woche|wochenende|sommer|urlaub|feiertage|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)',
  thanks:
    'für den hinweis|kümmere mich|kümmere mich darum|mache ich|für die erinnerung|fürs erinnern|lieb von dir|nett von dir|danke|dankeschön|vielen dank|besten dank|herzlichen dank|tausend dank|danke sehr|merci|ok|okay|gut|prima|super|perfekt|toll|schön|alles klar|geht klar|in ordnung|passt|klasse|wunderbar|spitze|top|notiert|verstanden|lg|vg|mfg|gruß|grüße|viele grüße|mit freundlichen grüßen|schönen tag|schönes wochenende|dir|ihnen|mach ich heute|erledige ich heute|mach ich noch|mach ich gleich|von unterwegs gesendet|unterwegs gesendet|gesendet von unterwegs|mobil gesendet|vom handy gesendet|mit dem handy gesendet|via handy gesendet|vom smartphone gesendet|vom iphone gesendet|für die hilfe|für deine hilfe|für ihre hilfe|für eure hilfe|pünktlich|pünktlicher|haha|hahaha|alles gut.|von meinem iphone gesendet|ihr seid ja fix|du bist ja fix|ihr seid fix|du bist fix|sie sind ja fix|das ging ja fix|das ging fix|ging ja fix|ging fix|euch auch|gleichfalls|ebenso|ebenfalls|du bist ein schatz|ein schatz|lieb|süß von dir|goldig|süß'.split(
      '|',
    ),
};
