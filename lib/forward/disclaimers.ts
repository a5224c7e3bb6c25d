import { folded, foldedWords } from '../mailbox/folded.ts';

/** How what offices put below every mail begins, per language, in lower case. */
const BEGINNINGS: Record<string, string> = {
  nl: 'deze e-mail is uitsluitend|deze e-mail is vertrouwelijk|deze e-mail en eventuele bijlagen|deze e-mail kan vertrouwelijke|deze e-mail bevat vertrouwelijke|deze mail is uitsluitend|dit e-mailbericht is|dit e-mailbericht en|dit bericht is uitsluitend|dit bericht is vertrouwelijk|dit bericht en eventuele bijlagen|dit bericht kan vertrouwelijke|dit bericht kan informatie bevatten|de informatie in dit bericht|de informatie in deze e-mail|de informatie verzonden|de inhoud van dit bericht|de inhoud van deze e-mail|aan dit bericht kunnen geen|aan deze e-mail kunnen geen|denk aan het milieu|disclaimer:',
  en: 'this e-mail is confidential|this email is confidential|this e-mail and any|this email and any|this e-mail is intended|this email is intended|this e-mail may contain|this email may contain|this message is confidential|this message and any|this message is intended|this message may contain|this message contains confidential|the information in this e|the information contained in this|the contents of this e|confidentiality notice|please consider the environment|think before you print|if you are not the intended recipient|if you have received this e',
  de: 'diese e-mail enthält vertrauliche|diese e-mail kann vertrauliche|diese e-mail ist vertraulich|diese e-mail und|diese nachricht ist vertraulich|diese nachricht enthält vertrauliche|diese mail enthält vertrauliche|der inhalt dieser e-mail|die information in dieser|die informationen in dieser|bitte denken sie an die umwelt|bitte prüfen sie, ob diese|wenn sie nicht der richtige adressat',
  fr: "ce message est confidentiel|ce message et ses|ce message et toutes|ce message et les|ce message contient des informations conf|ce message est destiné exclusivement|ce courriel est confidentiel|ce courriel et|ce courriel peut contenir|cet e-mail est confidentiel|cet e-mail et|cet email et|les informations contenues dans ce|pensez à l'environnement|n'imprimez ce|avant d'imprimer|si vous n'êtes pas le destinataire",
  'es, it, pt':
    'este mensaje es confidencial|este correo electrónico es confidencial|este mensaje y|questo messaggio è riservato|questa e-mail è riservata|le informazioni contenute|esta mensagem é confidencial|este e-mail é confidencial',
};

const ALL = foldedWords(BEGINNINGS);

/** Whether a line begins what an office puts below every mail: for whom it is, and that the forests are to be saved. */
export function isDisclaimer(text: string): boolean {
  if (text.length < 20) return false;
  const plain = folded(text.slice(0, 80)).replace(/^[^\p{L}]+/u, '');
  return ALL().some((beginning) => plain.startsWith(beginning));
}
