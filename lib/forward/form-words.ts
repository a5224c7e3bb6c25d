/** What a website's form calls its fields in the mail that it sends. */
export type FormField = 'name' | 'first' | 'last' | 'address' | 'subject' | 'message' | 'other';

/** Per language, in lower case, each list parted by bars. The second name of "Nom: Blanc, Prénom: Éric" is `last` where `first` is there. */
export const FORM_LABELS: Record<string, Record<FormField, string>> = {
  nl: {
    name: 'naam|uw naam|je naam|volledige naam|contactpersoon|naam contactpersoon|voor- en achternaam|genodigde|aanvrager|klant|klantnaam',
    first: 'voornaam',
    last: 'achternaam',
    address:
      'e-mail|email|mail|e-mailadres|emailadres|e-mail adres|uw e-mail|uw e-mailadres|je e-mail|je e-mailadres|e-mail klant|e-mail genodigde',
    subject: 'onderwerp|betreft',
    message:
      'bericht|uw bericht|je bericht|berichtinhoud|vraag|uw vraag|je vraag|vraag of opmerking|opmerking|opmerkingen|toelichting|vragen|waar kan ik mee helpen|waarmee kan ik helpen|waarmee kunnen we helpen|hoe kan ik helpen',
    other: 'telefoon|telefoonnummer|tel|bedrijf|bedrijfsnaam|pagina|website|ip-adres|adres|plaats',
  },
  en: {
    name: 'name|your name|full name|contact name|invitee|invitee name|guest|attendee|customer',
    first: 'first name|firstname',
    last: 'last name|lastname|surname',
    address:
      'e-mail|email|mail|email address|e-mail address|your email|your e-mail|invitee email|guest email|customer email|contact email',
    subject: 'subject',
    message:
      'message|your message|message body|comment|comments|comment or message|enquiry|inquiry|question|details|questions|notes|how can i help|how can we help',
    other:
      'phone|phone number|telephone|company|organisation|organization|page|page url|url|website|remote ip|ip address|user agent|powered by',
  },
  de: {
    name: 'name|ihr name|dein name|vor- und nachname|vollständiger name|ansprechpartner|eingeladene person|kunde|gast',
    first: 'vorname',
    last: 'nachname|familienname',
    address:
      'e-mail|email|mail|e-mail-adresse|emailadresse|e-mail adresse|ihre e-mail|ihre e-mail-adresse|e-mail der eingeladenen person|e-mail des kunden',
    subject: 'betreff|thema',
    message:
      'nachricht|ihre nachricht|deine nachricht|nachrichtentext|mitteilung|anfrage|ihre anfrage|kommentar|fragen|wie kann ich helfen|wie können wir helfen',
    other: 'telefon|telefonnummer|firma|unternehmen|seite|webseite|ip-adresse',
  },
  fr: {
    name: 'nom|votre nom|nom complet|nom et prénom|prénom et nom|invité|client',
    first: 'prénom|votre prénom',
    last: 'nom de famille',
    address:
      'e-mail|email|mail|courriel|adresse e-mail|adresse email|adresse mail|adresse courriel|votre e-mail|votre email|e-mail invité',
    subject: 'objet|sujet',
    message:
      'message|votre message|corps du message|demande|votre demande|commentaire|commentaires|questions|comment puis-je vous aider|comment pouvons-nous vous aider',
    other: 'téléphone|société|entreprise|page|site|adresse ip',
  },
  'es, it, pt': {
    name: 'nombre|nombre completo|nome|nome completo|nome e cognome',
    first: 'primeiro nome',
    last: 'apellidos|apellido|cognome|apelido|sobrenome',
    address: 'correo|correo electrónico|indirizzo email|indirizzo e-mail|correio eletrónico|endereço de e-mail',
    subject: 'asunto|oggetto|assunto',
    message: 'mensaje|su mensaje|messaggio|il tuo messaggio|mensagem|a sua mensagem|consulta|richiesta',
    other: 'teléfono|empresa|telefono|azienda|telefone',
  },
};

/** Lists parted by bars, in lower case. */
export const FORM_MARKS = {
  /** Local parts that website programs send from, beside those that take no answers. */
  senders:
    'wordpress|wp|form|forms|formulier|formulieren|formular|formulaire|contactform|contact-form|contactformulier|kontaktformular|form-submission|webform|webformulier|website|webserver|notification|notifications|notify|www-data',
  /** How the line begins that says where the form stands. */
  endings:
    'dit is een melding dat|dit bericht is verzonden via|deze e-mail is verzonden via|verzonden via het contactformulier|verstuurd via het contactformulier|sent via form submission|this e-mail was sent from a contact form|this email was sent from a contact form|this is a notification that|sent from a contact form|this mail is sent via|diese e-mail wurde über|diese nachricht wurde über|dies ist eine benachrichtigung|gesendet über das kontaktformular|cet e-mail a été envoyé|ce message a été envoyé via|este mensaje se ha enviado|este correo se ha enviado|questa e-mail è stata inviata|este e-mail foi enviado',
};
