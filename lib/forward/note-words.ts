/** How freelancers begin a note about somebody, in lower case; all languages are looked up at once. Lists parted by bars. */

/** What people had with the client: "appje van Fatima", "Anruf von Katrin", "coup de fil d'Amélie". */
export const CONTACTS: Readonly<Record<string, string>> = {
  nl: 'appje|app|appbericht|whatsapp|whatsappje|telefoontje|belletje|mailtje|mail|bericht|berichtje|sms|sms’je|dm|gesprek|gesprekje|lunch|koffie|borrel|overleg|afspraak|vraag|verzoek|klus|opdracht|aanvraag|gebeld|gesproken|geappt|gemaild|geluncht|bellen|mailen|appen|videocall|koffie gedronken|telefonisch',
  en: 'call|phone call|message|text|dm|chat|lunch|coffee|meeting|drinks|request|enquiry|inquiry|job|work|spoke|talked|chatted|heard|word|news|had lunch|had coffee|bumped into|ran into|voicemail|spoken|agreed|zoom|teams|skype|video call',
  de: 'anruf|telefonat|nachricht|sms|gespräch|mittagessen|kaffee|treffen|anfrage|auftrag|gesprochen|telefoniert|gehört|habe|hab|heute|gerade|eben|sprachnachricht|besprochen|vereinbart|tel',
  fr: 'appel|coup de fil|message|texto|sms|conversation|déjeuner|café|rendez-vous|rdv|demande|mission|discuté|parlé|vu|rencontré|croisé|nouvelles|appelé|déjeuné|échange|échangé',
};

/** Words with a capital at the beginning of a sentence that are no name; parted by blanks. */
export const NO_NAMES: Readonly<Record<string, string>> = {
  nl: 'kun kunt kunnen zou zouden hierbij bijgaand zie zoals wat wanneer hoe waar zet stuur net zojuist vandaag gisteren vanochtend vanmorgen vanmiddag eergisteren straks morgen even ik we wij hij zij ze er dit dat deze die de het een in op om aan bij voor van met door tot na over volgende nieuwe leuke grote kleine klus klant opdracht opdrachtgever project graag gebeld gesproken geappt gemaild hoi hallo begin eind eerste laatste telefoontje belletje kan wil misschien onthoud notitie herinner nachricht bericht let denk niet vergeten reserveren reserveer plannen plan idee nog ook wel weer straks vorige afgelopen komende zaterdag zondag maandag dinsdag woensdag donderdag vrijdag mail website folder geen vergeet telefoon telefonisch mondeling offerte brochure huisstijl vertaling tekst teksten logo flyer boeking wie wat waar wanneer als zodra via bellen mailen appen terugbellen bel mail app linkedin instagram facebook whatsapp slack teams zoom skype urgent belangrijk herinnering onthouden had hadden tel ja nee oké mooi super mogelijk eventueel waarschijnlijk wellicht binnenkort straks later afspraak vergadering overleg gesprek zelfde idem besproken overlegd bevestigd gepland foto schermafbeelding schermafdruk schermopname afbeelding bijlage voicemail',
  en: 'what when where which how here attached see find just spoke talked met saw heard had got today yesterday this that the a an new next please hi hello call phone job work maybe remember note he she they we i it there in on at for from with by to after before possible possibly big small old project client customer ran bumped coffee lunch can will could might would keep hold pencil book quick had heads reminder todo urgent important yes no great nice zoom teams skype linkedin slack slot text needs wants dm sms fyi ps nb instagram meeting voice verbal oral written potential potentially probably likely tentative soon later same discussed agreed confirmed booked emailed message remind photo image picture screenshot screenshots capture scan attachment',
  de: 'kannst könntest können könnten hier anbei siehe wie wo heute gerade gestern eben habe hab hatte der die das ein eine neue neuer neues ich wir er sie es kunde kundin auftrag projekt anruf telefonat gespräch nach mit von bei für im am ab bis bitte vielleicht eventuell merken notiz vormerken kommende nächste letzte kein keine broschüre webseite website text texte logo flyer video film übersetzung mündliche mündlich schriftliche telefonisch zusage anfrage angebot wer was wann wenn auf tel telefon erinnerung wichtig zurückrufen anrufen super schön anzeige messe agentur verein firma möglich möglicherweise wahrscheinlich eventuelle evtl bald später termin treffen sprachnachricht besprochen vereinbart zugesagt gleiches mailbox anrufbeantworter erinnere bild bildschirmfoto anhang',
  fr: "peux-tu peux pouvez pouvez-vous pourrais pourrais-tu pourriez-vous voici ci-joint comment où hier aujourd'hui ce cette le la les un une des je nous il elle on nouveau nouvelle client cliente projet mission appel coup rappel note vu en au de du pour avec chez peut-être possible prochain prochaine devis brochure plaquette traduction pas oral qui quand si j'ai on rappeler appeler relancer important urgent oui super probable probablement éventuel éventuellement bientôt réunion vocal oral échange échangé confirmé même rappelle-moi rappelez-moi penser pensez répondeur messagerie image",
};

export const NOTE_WORDS = {
  /** Before the name, where the note asks to be reminded; patterns. */
  remind: 'herinner me(?: even)? aan|remind me (?:of|about)|erinnere? mich an|rappelle[sz]?[- ]moi(?: de recontacter)?',
  /** Before the name. */
  towards: "met|van|door|voor|bij|with|w/|from|for|by|to|into|mit|von|bei|für|avec|de|chez|pour|à|d'",
  /** Behind it: "Net Joris gesproken", "Joris belde", "Katrin hat angerufen". */
  spoke:
    'gesproken|gebeld|gezien|getroffen|gemaild|geappt|ontmoet|belde|appte|mailde|zei|vroeg|called|rang|phoned|texted|said|asked|gesprochen|getroffen|angerufen|gesehen|au téléphone|aan de lijn|aan de telefoon|langs geweest|zoekt|wil|vraagt|on the phone|on the line|wants|needs|am telefon|am apparat|au bout du fil|cherche|veut',
  /** Between the name and those: "Katrin hat gerade". */
  beforeSpoke: 'heeft|hat|has|just|net|a|heute|eben|gerade',
  /** Before the name, at the beginning of a line; patterns. */
  opens: 'Bij|Met|Voor|With|For|Bei|Mit|Für|Chez|Pour|Avec',
  saw: 'vu|croisé|rencontré|met|saw|rappeler|appeler|relancer|bel|call|ring',
  /** Before a surname. */
  titles: 'Mr|Mrs|Ms|Dr|Herr|Frau|Mevrouw|Meneer|Madame|Monsieur',
  /** Before a colon, a line with the client's name. */
  labels:
    'klant|opdrachtgever|klantnaam|naam|contact|wie|van|client|customer|name|who|from|kunde|kundin|auftraggeber|auftraggeberin|wer|von|cliente|nom|qui|de|contactpersoon',
  /** Behind "van": not the family name, but where somebody works. */
  organisations:
    'bakkerij|studio|bureau|stichting|gemeente|firma|bedrijf|hotel|restaurant|school|hogeschool|universiteit|vereniging|uitgeverij|museum|theater|redactie|afdeling|agency|company|university|council|verlag|stadtwerke|agentur|büro|gmbh|atelier|agence|mairie|maison|société|drukkerij|galerie|gallery|praktijk|praxis|kliniek|klinik|kapsalon|brouwerij|boekhandel|instituut|institut|institute|centrum|makelaardij|architecten|druckerei|brauerei|buchhandlung|bäckerei|bakery|imprimerie|librairie|boulangerie|théâtre',
  /** Between a person and where they work; those of `maybeName` may be part of a name. */
  atFirm: 'at|bij|bei|chez|from|van|von|de',
  maybeName: 'van|von|de',
  /** Before where they work: "Priya at the Ledger". */
  articles: "de|der|het|the|la|le|l'",
  /** Before somebody's whole name within a sentence: "onthoud dat …", "ik sprak …", "client is …". */
  beforeName: 'dat|that|que|sprak|spreek|is|est',
  /** Before a noun, which German writes with a capital: "auf dem Markt Ina getroffen". */
  beforeNoun: 'dem|das|im|am|beim|zum|vom|einem|einer',
  /** Local parts of addresses that everybody has: nobody's name. */
  rooms: 'info|contact|office|kantoor|mail|hallo|hello|post|admin|team|sales|verkoop|redactie|kontakt|bureau',
};
