import { bounceRow, type MachineRow } from './machine-mail.ts';

/**
 * Letters of mail systems about a mail of ours, a line each: system | shape | From | Subject | what it says, `¶` for a line's end | more
 * header lines. A `report` has a part by RFC 3464, `mixed` only the mail that came back, a `letter` nothing.
 */
export const BOUNCES: readonly MachineRow[] = `
sendmail 8 | report, from nobody | Mail Delivery Subsystem <MAILER-DAEMON@mx.provider.example> | Returned mail: see transcript for details | The original message was received at Wed, 10 Jun 2026 ¶  ¶ ----- The following addresses had permanent fatal errors ----- | Auto-Submitted: auto-generated (failure)
sendmail 5, one text | letter | MAILER-DAEMON@mx.provider.example (Mail Delivery Subsystem) | Returned mail: User unknown |    ----- Transcript of session follows ----- ¶ 550 <piet@nergens.example>... User unknown ¶  ¶    ----- Unsent message follows ----- ¶ <the mail>
postfix, no Return-Path kept | report | MAILER-DAEMON@mx.provider.example (Mail Delivery System) | Undelivered Mail Returned to Sender | This is the mail system at host mx.provider.example.
exim 4, text alone | letter, from nobody | Mail Delivery System <Mailer-Daemon@mx.provider.example> | Mail delivery failed: returning message to sender | This message was created automatically by mail delivery software. ¶  ¶ A message that you sent could not be delivered to one or more of its recipients. | X-Failed-Recipients: piet@nergens.example
exim 4, sent as root | letter | root <root@mx.provider.example> | Mail delivery failed: returning message to sender | This message was created automatically by mail delivery software. ¶ A message that you sent could not be delivered.
qmail | letter, from nobody | MAILER-DAEMON@provider.example | failure notice | Hi. This is the qmail-send program at provider.example. ¶ I'm afraid I wasn't able to deliver your message to the following addresses. ¶ This is a permanent error; I've given up. Sorry it didn't work out. ¶  ¶ <piet@nergens.example>: ¶ Sorry, no mailbox here by that name. ¶  ¶ --- Below this line is a copy of the message. ¶  ¶ <the mail>
qmail with a subject of its own | letter | postmaster@provider.example | Bericht kon niet worden afgeleverd | Uw bericht kon niet worden afgeleverd bij piet@nergens.example.
Exchange 2003 | letter | System Administrator <postmaster@provider.example> | Undeliverable: Herinnering | Your message did not reach some or all of the intended recipients. ¶  ¶       Subject: Herinnering ¶  ¶ The following recipient(s) could not be reached:
Exchange 2007, German | report, from nobody | Microsoft Exchange <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@provider.example> | Unzustellbar: Herinnering | Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Verteilerlisten:
Exchange 2013, French, report lost on its way | letter, from nobody | postmaster@provider.example | Non remis : Herinnering | <p>Échec de la remise pour les destinataires suivants</p> | Content-Type: text/html; charset=utf-8
Exchange Online, Dutch | report, from nobody | postmaster@provider.onmicrosoft.example | Onbestelbaar: Herinnering | Uw bericht aan piet@nergens.example is niet bezorgd. | X-MS-Exchange-Message-Is-Ndr:
Gmail | report, from nobody | Mail Delivery Subsystem <mailer-daemon@googlemail.com> | Delivery Status Notification (Failure) | ** Adres niet gevonden ** | X-Failed-Recipients: piet@nergens.example
Gmail of old, text alone | letter | Mail Delivery Subsystem <mailer-daemon@googlemail.com> | Delivery Status Notification (Delay) | This is an automatically generated Delivery Status Notification ¶  ¶ THIS IS A WARNING MESSAGE ONLY.
Yahoo | letter, from nobody | MAILER-DAEMON@yahoo.example | Failure Notice | Sorry, we were unable to deliver your message to the following address. ¶  ¶ <piet@nergens.example>: ¶ 554: delivery error: dd This user doesn’t have a yahoo.example account
Outlook.com | report, from nobody | postmaster@hotmail.example | Delivery Status Notification (Failure) | This is an automatically generated Delivery Status Notification.
Domino, text alone | letter | Mail Router <MailRouter@provider.example> | DELIVERY FAILURE: User piet (piet@nergens.example) not listed in Domino Directory | Your message ¶  ¶   Subject: Herinnering ¶  ¶ was not delivered to: ¶  ¶   piet@nergens.example ¶  ¶ because:
GroupWise | letter, from nobody | Mailer-Daemon@provider.example | Message status - undeliverable | The message that you sent was undeliverable to the following: ¶ 	piet@nergens.example (user not found)
Zimbra (amavis in front) | report, from nobody | "Content-filter at mail.provider.example" <postmaster@mail.provider.example> | Undeliverable mail, MTA-BLOCKED | Message could not be delivered.
amavis about an attachment | letter, from nobody | "Content-filter at mail.provider.example" <postmaster@mail.provider.example> | BANNED contents from you (application/zip) | BANNED CONTENTS ALERT ¶  ¶ Our content checker found banned name: klus.zip in an email to you from: track@in.example.com
Courier | report, from nobody | "Courier mail server at mx.provider.example" <@> | NOTICE: mail delivery status. | UNDELIVERABLE MAIL ¶ Your message to the following recipients cannot be delivered:
MDaemon | mixed | "MDaemon at provider.example" <MDaemon@provider.example> | Permanent Delivery Failure | The attached message had PERMANENT fatal delivery errors!
hMailServer | letter, from nobody | mailer-daemon@mail.provider.example | Message undeliverable: Herinnering | Your message did not reach some or all of the intended recipients.
Kerio Connect | mixed | Kerio Connect <postmaster@provider.example> | Undeliverable: Herinnering | Your message could not be delivered to: piet@nergens.example
Mimecast | mixed, from nobody | Postmaster <postmaster@provider.example> | [Postmaster] Email Delivery Failure | This is a message from the Mimecast E-Mail System. ¶  ¶ The message you sent could not be delivered.
Mimecast, on hold | letter | Postmaster <postmaster@provider.example> | [Postmaster] Message On Hold Notification | The following message to you was placed on hold and was not delivered.
Proofpoint | report, from nobody | Mail Delivery System <MAILER-DAEMON@pphosted.example> | Undelivered Mail Returned to Sender | The original message was received
Barracuda | letter | Barracuda Spam Firewall <postmaster@barracuda.provider.example> | **Message you sent blocked by our bulk email filter** | Your message to: piet@nergens.example ¶ was blocked by our Spam Firewall.
IronPort | letter | "Mail Delivery System" <MAILER-DAEMON@esa.provider.example> | Delivery Status Notification (Failure) | The following message to <piet@nergens.example> was undeliverable. ¶ The reason for the problem: ¶ 5.1.0 - Unknown address error
MessageLabs | mixed, from nobody | MAILER-DAEMON@messagelabs.example | Mail Delivery Failure | This is the mail delivery agent at messagelabs.example. ¶ I was not able to deliver your message to the following addresses.
GMX | letter, from nobody | mailer-daemon@gmx.example | Mail delivery failed: returning message to sender | This message was created automatically by mail delivery software. ¶  ¶ The following address failed: piet@nergens.example
WEB.DE, German | letter | "WEB.DE Mail System" <mailsystem@web.example> | Unzustellbare E-Mail | Ihre E-Mail konnte nicht zugestellt werden.
T-Online, German | letter, from nobody | "Postmaster T-Online" <postmaster@t-online.example> | Nachricht unzustellbar | Ihre Nachricht konnte nicht zugestellt werden an: piet@nergens.example
Orange, French | letter, from nobody | Mail Delivery System <MAILER-DAEMON@orange.example> | Echec de remise : Herinnering | Votre message n'a pas pu être remis au destinataire.
Free, French | letter | postmaster@free.example | Message non distribué | Le message que vous avez envoyé n'a pas pu être distribué. Boîte pleine.
KPN, Dutch | letter | Mail Delivery System <postmaster@kpnmail.example> | Uw e-mail kon niet worden bezorgd | Uw e-mail aan piet@nergens.example kon niet worden bezorgd: mailbox vol.
SES | report, from nobody | MAILER-DAEMON@eu-west-1.amazonses.com | Delivery Status Notification (Failure) | An error occurred while trying to deliver the mail to the following recipients:
SES notification by SNS | letter | AWS Notifications <no-reply@sns.amazonaws.com> | AWS Notification Message | {"notificationType":"Bounce","bounce":{"bounceType":"Permanent","bouncedRecipients":[{"emailAddress":"piet@nergens.example","diagnosticCode":"smtp; 550 5.1.1 user unknown"}]}}
SendGrid | report, from nobody | MAILER-DAEMON | Undelivered Mail Returned to Sender | This is an automatically generated message from SendGrid.
Mailgun | mixed, from nobody | Mail Delivery System <mailer-daemon@mailgun.example> | Delivery failure | Failed to deliver to piet@nergens.example
PowerMTA | report, from nobody | postmaster@pmta.provider.example | Delivery report | Hello, this is the mail server on pmta.provider.example.
CommuniGate, a type of its own | letter, from nobody | MAILER-DAEMON@cgp.provider.example | Undeliverable mail | --b ¶  ¶ Failed to deliver to piet@nergens.example ¶ --b-- ¶  | Content-Type: multipart/report; boundary="b"
iPlanet | report | Internet Mail Delivery <postmaster@provider.example> | Delivery Notification: Delivery has failed | This report relates to a message you sent with the following header fields:
XMail | letter | PostMaster <postmaster@provider.example> | Error sending message [123.mail] from [in.example.com] | [00] XMail bounce: Rcpt=[piet@nergens.example];Error=[550 No such recipient] | X-MailerServer: XMail 1.27
InterScan | letter | "InterScan MSS Notification" <imss@provider.example> | Mail could not be delivered | Sent <<< RCPT TO:<piet@nergens.example> ¶ Received >>> 550 5.1.1 unknown user ¶  ¶ Could not deliver mail to this user. piet@nergens.example
Sophos/Astaro | letter | "System Administrator" <do-not-reply@fw.provider.example> | Undelivered Mail Returned to Sender | The message you sent could not be delivered.
FortiMail | letter, from nobody | postmaster@fortimail.provider.example | Delivery failed | Delivery to the following recipient failed permanently.
mail.ru | letter | mailer-daemon@corp.mail.example | Mail failure. | This message was created automatically by mail delivery software. ¶ The following address(es) failed: piet@nergens.example
Yandex | report, from nobody | mailer-daemon@yandex.example | =?utf-8?B?0J3QtdC00L7RgdGC0LDQstC70LXQvdC90L7QtSDRgdC+0L7QsdGJ0LXQvdC40LU=?= | This is the mail system at host yandex.example.
iCloud | letter, from nobody | MAILER-DAEMON@icloud.example | Undelivered Mail Returned to Sender | Your message can't be delivered.
Spanish ISP | letter, from nobody | postmaster@telefonica.example | Correo devuelto: usuario desconocido | Su mensaje no ha podido ser entregado.
Italian ISP | letter | Mail Delivery System <postmaster@libero.example> | Mancato recapito: Herinnering | Il messaggio non è stato recapitato: casella piena.
Portuguese ISP | letter | postmaster@sapo.example | Mensagem não entregue | A sua mensagem não pôde ser entregue.
Exchange's own address, nothing else known | letter | Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@provider.example> | Herinnering | Zie bijlage.
a gateway named for SMTP | letter | Antivirus_for_SMTP@provider.example | Herinnering | Your mail could not be delivered because of its attachment.
an address of several words | letter | E550_Smtp_Service@provider.example | Returned Mail, a fault along the way | Requested action not taken: mailbox unavailable.
a postmaster with a tail | letter | postmaster-x7@provider.example | Undeliverable message | ------- Failure Reasons ------- ¶ Too many hops
a report without a kind | mixed | helpdesk@provider.example | Mail delivery failed | This message was created automatically by mail delivery software.
an unknown sender, the letter itself | letter | dsi.internet@provider.example | RE: Herinnering : non remis (delivery failed) | ********* ¶ Votre message n'a pas pu etre delivre a piet@nergens.example
an unknown sender, on a list's behalf | letter | admin@provider.example | Non-Delivery: Herinnering | --- Non-Delivery Report --- ¶ The mail below was not delivered. | List-Id: <klanten.provider.example>
Domino, a name of its own | letter | SRV01/BOS <berichten@provider.example> | DELIVERY FAILURE: User piet not listed | Your message ¶  ¶   Subject: Herinnering ¶  ¶ was not delivered to: ¶ piet@nergens.example
Mercury | letter | Electronic Postmaster <postmaster@provider.example> | Postmaster notify: see transcript | The local mail transport system has reported a problem.
qmail, delayed | letter | postmaster@provider.example | Your message is being delayed | This is the qmail-send program. Your mail waits.
Exchange, delivered without a receipt | letter | postmaster@provider.example | Delivered: Herinnering | Your message has been delivered to the following recipients: piet
Exchange, Polish | letter | postmaster@provider.example | Niedostarczone: Herinnering | Nie powiodło się.
Exchange, Czech | letter | postmaster@provider.example | =?utf-8?Q?Nedoru=C4=8Diteln=C3=A9=3A_Herinnering?= | Nepodařilo se.
Exchange, Turkish | letter | postmaster@provider.example | Teslim edilemedi: Herinnering | Olmadı.
Exchange, Finnish | letter | postmaster@provider.example | Ei voida toimittaa: Herinnering | Valitettavasti.
Exchange, Russian | letter | postmaster@provider.example | =?utf-8?B?0J3QtSDRg9C00LDQtdGC0YHRjyDQtNC+0YHRgtCw0LLQuNGC0Yw6IEhlcmlubmVyaW5n?= | Увы.
Exchange, Japanese | letter | postmaster@provider.example | =?utf-8?B?6YWN5L+h5LiN6IO9OiBIZXJpbm5lcmluZw==?= | 残念です。
a Japanese gateway, by its text | letter | postmaster@provider.example | Herinnering | 次のあて先へのメッセージはエラーのため送信できませんでした。
Stalwart | report, from nobody | Mail Delivery Subsystem <MAILER-DAEMON@stalwart.provider.example> | Failed to deliver message | Your message could not be delivered to the following recipients: ¶  ¶ <piet@nergens.example> (host mx rejected command 'RCPT TO' with code 550)
Haraka | letter, from nobody | postmaster@haraka.provider.example | Failure notice | Hi. This is the Haraka Mailer program at haraka.provider.example. ¶ I'm afraid I wasn't able to deliver your message to the following addresses.
Axigen | report | Mail Delivery Subsystem <mailer-daemon@axigen.provider.example> | Mail delivery failed | Your message was not delivered to one or more recipients.
Zoho | letter | mailer-daemon@mail.zoho.example | Undelivered Mail Returned to Sender | This message was created automatically by mail delivery software. ¶  A message that you sent could not be delivered to one or more of its recipients. This is a permanent error.
Fastmail | report, from nobody | Mail Delivery System <MAILER-DAEMON@fastmail.example> | Undelivered Mail Returned to Sender | This is the mail system at host wfout1.fastmail.example.
Migadu | letter, from nobody | postmaster@migadu.example | Undeliverable: Herinnering | Delivery to these recipients failed: piet@nergens.example. Mailbox is disabled.
Cloudflare Email Routing | letter, from nobody | Cloudflare Email Routing <postmaster@cf.example> | Undeliverable: Herinnering | The destination address could not be reached.
ImprovMX | letter | ImprovMX <no-reply@improvmx.example> | [ImprovMX] Your email could not be delivered | The email you sent to piet@nergens.example was refused.
Forward Email | report | Mail Delivery Subsystem <mailer-daemon@forwardemail.example> | Delivery Status Notification (Failure) | Your message wasn't delivered to piet@nergens.example.
SimpleLogin | letter | SimpleLogin (noreply) <noreply@simplelogin.example> | Email cannot be sent to piet@nergens.example from your alias | Your email was rejected.
Mailjet | mixed | MAILER-DAEMON@mailjet.example | Undelivered Mail Returned to Sender | This is the Postfix program at host o2.p25.mailjet.example.
Dovecot Sieve reject | letter, from nobody | Mail Delivery Subsystem <postmaster@dovecot.provider.example> | Automatically rejected mail | Your message to <piet@nergens.example> was automatically rejected: ¶ Mailbox over quota
Dovecot LDA quota | letter, from nobody | Mail Delivery Subsystem <MAILER-DAEMON@provider.example> | Rejected: Herinnering | Your message to <piet@nergens.example> was automatically rejected: ¶ Quota exceeded (mailbox for user is full)
Exchange Online, group closed, English | report | Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@provider.example> | Undeliverable: Herinnering | Your message to team@nergens.example couldn't be delivered. ¶ team only accepts messages from people in its organization.
Exchange Online, French, letter | letter | postmaster@provider.onmicrosoft.example | Non remis : Herinnering | Votre message à piet@nergens.example n’a pas pu être remis.
Exchange Online, German, delayed | report | postmaster@provider.onmicrosoft.example | Verzögert: Herinnering | Dies ist eine Benachrichtigung zu verzögerter Zustellung.
Exchange Online, Dutch, delayed | report | postmaster@provider.onmicrosoft.example | Vertraagd: Herinnering | Dit bericht is nog niet bezorgd. Er wordt nog geprobeerd.
Google Groups refusal | report | Mail Delivery Subsystem <mailer-daemon@googlemail.example> | Delivery Status Notification (Failure) | Hello track@in.example.com, ¶ We're writing to let you know that the group you tried to contact (team) may not exist
Google, message blocked | report, from nobody | Mail Delivery Subsystem <mailer-daemon@googlemail.example> | Delivery Status Notification (Failure) | ** Bericht geblokkeerd ** ¶ Uw bericht aan piet@nergens.example is geblokkeerd.
Trend Micro Email Security | letter | Postmaster <postmaster@tmes.example> | Undelivered Mail Returned to Sender | The following message was undeliverable.
Hornetsecurity | letter, from nobody | Mail Delivery System <Mailer-Daemon@hornet.example> | Mail delivery failed: returning message to sender | Die folgende E-Mail konnte nicht zugestellt werden.
SpamExperts | report, from nobody | Mail Delivery System <Mailer-Daemon@antispam.example> | Warning: message 1abc-0001 delayed 24 hours | This message was created automatically by mail delivery software.
NoSpamProxy, German | letter | NoSpamProxy <nospamproxy@provider.example> | Unzustellbar: Herinnering | Die Nachricht konnte nicht an alle Empfänger zugestellt werden.
Retarus | letter, from nobody | Mail Delivery System <MAILER-DAEMON@retarus.example> | Undelivered Mail Returned to Sender | This is the mail system.
Sophos Central | letter | Sophos Email <noreply@sophos.example> | Undeliverable: Herinnering | Your message to piet@nergens.example could not be delivered.
Cisco CES | report | Mail Delivery System <MAILER-DAEMON@esa1.hc.iphmx.example> | Delivery Status Notification (Delay) | The following message to <piet@nergens.example> is delayed.
grommunio | report | Mail Delivery Subsystem <postmaster@grommunio.example> | Non-Delivery Notification | Your mail could not be delivered.
Kopano DAgent | letter | postmaster@kopano.example | Undeliverable: Herinnering | One or more recipients could not be reached: Quota exceeded
Icewarp | letter | Mail Delivery Subsystem <MAILER-DAEMON@icewarp.example> | Delivery Failure: Herinnering | The following recipients failed permanently: piet@nergens.example
SmarterMail 17 | letter | System Administrator <noreply@smarter.example> | Delivery Failure | Could not deliver message to the following recipient(s): ¶ Failed Recipient: piet@nergens.example
MailEnable | letter | Postmaster <postmaster@mailenable.example> | Message Delivery Failure | MailEnable: Message could not be delivered to some recipients. ¶ The following recipient(s) could not be reached
Maddy | report | Maddy Mail <MAILER-DAEMON@maddy.example> | Undelivered Mail Returned to Sender | This is the mail delivery system at maddy.example. ¶ Unfortunately, your message could not be delivered to one or more recipients.
OpenSMTPD, delayed | report, from nobody | Mailer Daemon <MAILER-DAEMON@obsd.example> | Warning: message delayed | Hi! ¶ This is the MAILER-DAEMON, please DO NOT REPLY to this email. ¶ A message is delayed for more than 4 hours
Proximus, Dutch | letter | Mail Delivery System <mailer-daemon@proximus.example> | Uw bericht werd niet afgeleverd | Uw e-mail kon niet afgeleverd worden bij piet@nergens.example.
Telenet | letter, from nobody | Mail Administrator <postmaster@telenet.example> | Mail System Error - Returned Mail | This Message was undeliverable due to the following reason:
Bluewin, German | letter | postmaster@bluewin.example | Ihre E-Mail konnte nicht zugestellt werden | Folgende Adresse ist ungültig: piet@nergens.example
La Poste, French | letter, from nobody | MAILER-DAEMON@laposte.example | Message non délivré | Votre message n'a pas été délivré : boîte aux lettres pleine.
Seznam, Czech | report | MAILER-DAEMON@seznam.example | Nedoručená zpráva | Zprávu se nepodařilo doručit.
Proton Mail | report, from nobody | MAILER-DAEMON@protonmail.example | Undelivered Mail Returned to Sender | This is the mail system at host mail-4317.protonmail.example.
Tuta | letter | Mail Delivery System <MAILER-DAEMON@tutao.example> | Undelivered Mail Returned to Sender | I'm sorry to have to inform you that your message could not be delivered
Outlook.com, French | report, from nobody | postmaster@outlook.example | Non remis : Herinnering | Échec de la remise pour ces destinataires ou groupes
Exchange, Spanish, letter | letter | Microsoft Outlook <postmaster@empresa.example> | No se puede entregar: Herinnering | No se pudo entregar el mensaje a los siguientes destinatarios
Exchange, Italian | letter | postmaster@azienda.example | Non recapitabile: Herinnering | Recapito non riuscito per i seguenti destinatari
Exchange, Swedish | letter | postmaster@foretag.example | Går inte att leverera: Herinnering | Det gick inte att leverera till följande mottagare
Exchange, Norwegian | letter | postmaster@firma.example | Kan ikke leveres: Herinnering | Levering til disse mottakerne mislyktes
Exchange, Greek | letter | postmaster@etairia.example | =?utf-8?B?zpTOtc69IM61zq/Ovc6xzrkgzrTPhc69zrHPhM6uIM63IM+AzrHPgc6szrTOv8+DzrczOiBI?= | Απέτυχε η παράδοση
Exchange journal | report | MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@x.example | Undeliverable: Herinnering | Delivery has failed to these recipients or groups:
Postfix "over quota" plain | letter, from nobody | MAILER-DAEMON@mail.provider.example | Undelivered Mail Returned to Sender | 552 5.2.2 Over quota
vpopmail | letter, from nobody | MAILER-DAEMON@vpop.example | failure notice | Recipient's mailbox is full, message returned to sender. (#5.2.2)
Mailcow rspamd reject | report, from nobody | Mail Delivery System <MAILER-DAEMON@mailcow.example> | Undelivered Mail Returned to Sender | 554 5.7.1 Spam message rejected
Amavis virus | letter | "Content-filter at mx.example" <virusalert@mx.example> | VIRUS (Eicar-Test) in mail FROM you | VIRUS ALERT ¶  ¶ Our content checker found virus: Eicar
Brevo | report | MAILER-DAEMON@brevo.example | Undelivered Mail Returned to Sender | hard bounce
Postmark notification | letter | Postmark <support@postmark.example> | Hard bounce: piet@nergens.example | A message you sent was not delivered.
SparkPost | report, from nobody | Mail Delivery System <postmaster@sparkpost.example> | Mail Delivery Failure | This message was created automatically by the mail system.
Infomaniak, French | letter, from nobody | Mail Delivery System <MAILER-DAEMON@infomaniak.example> | Message non distribuable | Votre message n'a pas pu être distribué.
OVH, French | letter, from nobody | postmaster@ovh.example | Échec de remise du courrier | Le destinataire n'existe pas.
Strato, German | letter, from nobody | Mail Delivery System <MAILER-DAEMON@strato.example> | Unzustellbare Nachricht | Empfänger unbekannt.
IONOS, German | letter, from nobody | mailer-daemon@kundenserver.example | Mail delivery failed: returning message to sender | Eine Nachricht konnte nicht zugestellt werden.
TransIP, Dutch | report, from nobody | Mail Delivery System <MAILER-DAEMON@transip.example> | Undelivered Mail Returned to Sender | Dit is het mailsysteem.
Ziggo, Dutch, letter | letter | Postmaster <postmaster@ziggo.example> | Bericht niet afgeleverd | Uw bericht kon niet worden afgeleverd. Postvak vol.
Libero, Italian | letter, from nobody | postmaster@libero.example | Avviso di mancata consegna | Utente sconosciuto.
Sapo, Portuguese | letter, from nobody | postmaster@sapo.example | Falha na entrega da mensagem | Destinatário desconhecido.
Onet, Polish | letter, from nobody | MAILER-DAEMON@onet.example | Zwrot: wiadomość niedostarczona | Skrzynka pełna.
QQ mail | letter | QQ Mail <PostMaster@qq.example> | =?utf-8?B?57O757uf6YCA5L+h?= | 抱歉，您的邮件被退回来了
163 mail | letter | Postmaster@163.example | =?utf-8?B?57O757uf6YCA5L+hL1N5c3RlbXMgYm91bmNl?= | 抱歉，您的邮件被退回
Naver | letter | postmaster@naver.example | =?utf-8?B?66mU7J28IOyghOyGoSDsi6TtjKgg7JWI64K0?= | 메일이 전송되지 못했습니다. 배달하지 못했습니다
Zendesk refuses | report | Zendesk <mailer-daemon@zendesk.example> | Delivery Status Notification (Failure) | Email delivery failed
Unknown appliance | letter, from nobody | notify@gw.example | Notification | Message blocked by policy 12
Delivery delayed 24h sendmail | letter, from nobody | Mail Delivery Subsystem <MAILER-DAEMON@mx.example> | Warning: could not send message for past 4 hours | ** THIS IS A WARNING MESSAGE ONLY **
Mail.com | letter, from nobody | mailer-daemon@mail.example | Mail delivery failed: returning message to sender | This message was created automatically by mail delivery software.
null sender, nothing that anybody knows | letter, from nobody | <system-7@appliance.example> | 1 item | See the console.
null sender, a challenge | letter, from nobody | piet@nergens.example | Please confirm | Click here so that I get your mail.
`
  .trim()
  .split('\n')
  .map(bounceRow);
