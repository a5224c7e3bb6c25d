import { type MachineRow, mixed, ORIGINAL, report } from './machine-mail.ts';

const NULL = 'Return-Path: <>';
const TO = 'To: track@in.example.com';

/** Letters of mail systems about a mail of ours: half of them no report by RFC 3464. */
export const BOUNCES: readonly MachineRow[] = [
  [
    'sendmail 8',
    ...report(
      [
        NULL,
        'From: Mail Delivery Subsystem <MAILER-DAEMON@mx.provider.example>',
        TO,
        'Subject: Returned mail: see transcript for details',
        'Auto-Submitted: auto-generated (failure)',
      ],
      'The original message was received at Wed, 10 Jun 2026\n\n----- The following addresses had permanent fatal errors -----',
    ),
  ],
  [
    'sendmail 5, one text',
    ['From: MAILER-DAEMON@mx.provider.example (Mail Delivery Subsystem)', TO, 'Subject: Returned mail: User unknown'],
    `   ----- Transcript of session follows -----\n550 <piet@nergens.example>... User unknown\n\n   ----- Unsent message follows -----\n${ORIGINAL}`,
  ],
  [
    'postfix, no Return-Path kept',
    ...report(
      [
        'From: MAILER-DAEMON@mx.provider.example (Mail Delivery System)',
        TO,
        'Subject: Undelivered Mail Returned to Sender',
      ],
      'This is the mail system at host mx.provider.example.',
    ),
  ],
  [
    'exim 4, text alone',
    [
      NULL,
      'X-Failed-Recipients: piet@nergens.example',
      'From: Mail Delivery System <Mailer-Daemon@mx.provider.example>',
      TO,
      'Subject: Mail delivery failed: returning message to sender',
    ],
    'This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its recipients.',
  ],
  [
    'exim 4, sent as root',
    ['From: root <root@mx.provider.example>', TO, 'Subject: Mail delivery failed: returning message to sender'],
    'This message was created automatically by mail delivery software.\nA message that you sent could not be delivered.',
  ],
  [
    'qmail',
    [NULL, 'From: MAILER-DAEMON@provider.example', TO, 'Subject: failure notice'],
    `Hi. This is the qmail-send program at provider.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<piet@nergens.example>:\nSorry, no mailbox here by that name.\n\n--- Below this line is a copy of the message.\n\n${ORIGINAL}`,
  ],
  [
    'qmail with a subject of its own',
    ['From: postmaster@provider.example', TO, 'Subject: Bericht kon niet worden afgeleverd'],
    'Uw bericht kon niet worden afgeleverd bij piet@nergens.example.',
  ],
  [
    'Exchange 2003',
    ['From: System Administrator <postmaster@provider.example>', TO, 'Subject: Undeliverable: Herinnering'],
    'Your message did not reach some or all of the intended recipients.\n\n      Subject: Herinnering\n\nThe following recipient(s) could not be reached:',
  ],
  [
    'Exchange 2007, German',
    ...report(
      [
        NULL,
        'From: Microsoft Exchange <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@provider.example>',
        TO,
        'Subject: Unzustellbar: Herinnering',
      ],
      'Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Verteilerlisten:',
    ),
  ],
  [
    'Exchange 2013, French, report lost on its way',
    [
      NULL,
      'From: postmaster@provider.example',
      TO,
      'Subject: Non remis : Herinnering',
      'Content-Type: text/html; charset=utf-8',
    ],
    '<p>Échec de la remise pour les destinataires suivants</p>',
  ],
  [
    'Exchange Online, Dutch',
    ...report(
      [
        NULL,
        'From: postmaster@provider.onmicrosoft.example',
        TO,
        'Subject: Onbestelbaar: Herinnering',
        'X-MS-Exchange-Message-Is-Ndr:',
      ],
      'Uw bericht aan piet@nergens.example is niet bezorgd.',
    ),
  ],
  [
    'Gmail',
    ...report(
      [
        NULL,
        'From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
        TO,
        'Subject: Delivery Status Notification (Failure)',
        'X-Failed-Recipients: piet@nergens.example',
      ],
      '** Adres niet gevonden **',
    ),
  ],
  [
    'Gmail of old, text alone',
    [
      'From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
      TO,
      'Subject: Delivery Status Notification (Delay)',
    ],
    'This is an automatically generated Delivery Status Notification\n\nTHIS IS A WARNING MESSAGE ONLY.',
  ],
  [
    'Yahoo',
    [NULL, 'From: MAILER-DAEMON@yahoo.example', TO, 'Subject: Failure Notice'],
    'Sorry, we were unable to deliver your message to the following address.\n\n<piet@nergens.example>:\n554: delivery error: dd This user doesn’t have a yahoo.example account',
  ],
  [
    'Outlook.com',
    ...report(
      [NULL, 'From: postmaster@hotmail.example', TO, 'Subject: Delivery Status Notification (Failure)'],
      'This is an automatically generated Delivery Status Notification.',
    ),
  ],
  [
    'Domino, text alone',
    [
      'From: Mail Router <MailRouter@provider.example>',
      TO,
      'Subject: DELIVERY FAILURE: User piet (piet@nergens.example) not listed in Domino Directory',
    ],
    'Your message\n\n  Subject: Herinnering\n\nwas not delivered to:\n\n  piet@nergens.example\n\nbecause:',
  ],
  [
    'GroupWise',
    [NULL, 'From: Mailer-Daemon@provider.example', TO, 'Subject: Message status - undeliverable'],
    'The message that you sent was undeliverable to the following:\n\tpiet@nergens.example (user not found)',
  ],
  [
    'Zimbra (amavis in front)',
    ...report(
      [
        NULL,
        'From: "Content-filter at mail.provider.example" <postmaster@mail.provider.example>',
        TO,
        'Subject: Undeliverable mail, MTA-BLOCKED',
      ],
      'Message could not be delivered.',
    ),
  ],
  [
    'amavis about an attachment',
    [
      NULL,
      'From: "Content-filter at mail.provider.example" <postmaster@mail.provider.example>',
      TO,
      'Subject: BANNED contents from you (application/zip)',
    ],
    'BANNED CONTENTS ALERT\n\nOur content checker found banned name: klus.zip in an email to you from: track@in.example.com',
  ],
  [
    'Courier',
    ...report(
      [NULL, 'From: "Courier mail server at mx.provider.example" <@>', TO, 'Subject: NOTICE: mail delivery status.'],
      'UNDELIVERABLE MAIL\nYour message to the following recipients cannot be delivered:',
    ),
  ],
  [
    'MDaemon',
    ...mixed(
      ['From: "MDaemon at provider.example" <MDaemon@provider.example>', TO, 'Subject: Permanent Delivery Failure'],
      'The attached message had PERMANENT fatal delivery errors!',
    ),
  ],
  [
    'hMailServer',
    [NULL, 'From: mailer-daemon@mail.provider.example', TO, 'Subject: Message undeliverable: Herinnering'],
    'Your message did not reach some or all of the intended recipients.',
  ],
  [
    'Kerio Connect',
    ...mixed(
      ['From: Kerio Connect <postmaster@provider.example>', TO, 'Subject: Undeliverable: Herinnering'],
      'Your message could not be delivered to: piet@nergens.example',
    ),
  ],
  [
    'Mimecast',
    ...mixed(
      [NULL, 'From: Postmaster <postmaster@provider.example>', TO, 'Subject: [Postmaster] Email Delivery Failure'],
      'This is a message from the Mimecast E-Mail System.\n\nThe message you sent could not be delivered.',
    ),
  ],
  [
    'Mimecast, on hold',
    ['From: Postmaster <postmaster@provider.example>', TO, 'Subject: [Postmaster] Message On Hold Notification'],
    'The following message to you was placed on hold and was not delivered.',
  ],
  [
    'Proofpoint',
    ...report(
      [
        NULL,
        'From: Mail Delivery System <MAILER-DAEMON@pphosted.example>',
        TO,
        'Subject: Undelivered Mail Returned to Sender',
      ],
      'The original message was received',
    ),
  ],
  [
    'Barracuda',
    [
      'From: Barracuda Spam Firewall <postmaster@barracuda.provider.example>',
      TO,
      'Subject: **Message you sent blocked by our bulk email filter**',
    ],
    'Your message to: piet@nergens.example\nwas blocked by our Spam Firewall.',
  ],
  [
    'IronPort',
    [
      'From: "Mail Delivery System" <MAILER-DAEMON@esa.provider.example>',
      TO,
      'Subject: Delivery Status Notification (Failure)',
    ],
    'The following message to <piet@nergens.example> was undeliverable.\nThe reason for the problem:\n5.1.0 - Unknown address error',
  ],
  [
    'MessageLabs',
    ...mixed(
      [NULL, 'From: MAILER-DAEMON@messagelabs.example', TO, 'Subject: Mail Delivery Failure'],
      'This is the mail delivery agent at messagelabs.example.\nI was not able to deliver your message to the following addresses.',
    ),
  ],
  [
    'GMX',
    [NULL, 'From: mailer-daemon@gmx.example', TO, 'Subject: Mail delivery failed: returning message to sender'],
    'This message was created automatically by mail delivery software.\n\nThe following address failed: piet@nergens.example',
  ],
  [
    'WEB.DE, German',
    ['From: "WEB.DE Mail System" <mailsystem@web.example>', TO, 'Subject: Unzustellbare E-Mail'],
    'Ihre E-Mail konnte nicht zugestellt werden.',
  ],
  [
    'T-Online, German',
    [NULL, 'From: "Postmaster T-Online" <postmaster@t-online.example>', TO, 'Subject: Nachricht unzustellbar'],
    'Ihre Nachricht konnte nicht zugestellt werden an: piet@nergens.example',
  ],
  [
    'Orange, French',
    [NULL, 'From: Mail Delivery System <MAILER-DAEMON@orange.example>', TO, 'Subject: Echec de remise : Herinnering'],
    "Votre message n'a pas pu être remis au destinataire.",
  ],
  [
    'Free, French',
    ['From: postmaster@free.example', TO, 'Subject: Message non distribué'],
    "Le message que vous avez envoyé n'a pas pu être distribué. Boîte pleine.",
  ],
  [
    'KPN, Dutch',
    ['From: Mail Delivery System <postmaster@kpnmail.example>', TO, 'Subject: Uw e-mail kon niet worden bezorgd'],
    'Uw e-mail aan piet@nergens.example kon niet worden bezorgd: mailbox vol.',
  ],
  [
    'SES',
    ...report(
      [
        'Return-Path: <>',
        'From: MAILER-DAEMON@eu-west-1.amazonses.com',
        TO,
        'Subject: Delivery Status Notification (Failure)',
      ],
      'An error occurred while trying to deliver the mail to the following recipients:',
    ),
  ],
  [
    'SES notification by SNS',
    ['From: AWS Notifications <no-reply@sns.amazonaws.com>', TO, 'Subject: AWS Notification Message'],
    '{"notificationType":"Bounce","bounce":{"bounceType":"Permanent","bouncedRecipients":[{"emailAddress":"piet@nergens.example","diagnosticCode":"smtp; 550 5.1.1 user unknown"}]}}',
  ],
  [
    'SendGrid',
    ...report(
      [NULL, 'From: MAILER-DAEMON', TO, 'Subject: Undelivered Mail Returned to Sender'],
      'This is an automatically generated message from SendGrid.',
    ),
  ],
  [
    'Mailgun',
    ...mixed(
      [NULL, 'From: Mail Delivery System <mailer-daemon@mailgun.example>', TO, 'Subject: Delivery failure'],
      'Failed to deliver to piet@nergens.example',
    ),
  ],
  [
    'PowerMTA',
    ...report(
      [NULL, 'From: postmaster@pmta.provider.example', TO, 'Subject: Delivery report'],
      'Hello, this is the mail server on pmta.provider.example.',
    ),
  ],
  [
    'CommuniGate, a type of its own',
    [
      NULL,
      'From: MAILER-DAEMON@cgp.provider.example',
      TO,
      'Subject: Undeliverable mail',
      'Content-Type: multipart/report; boundary="b"',
    ],
    '--b\n\nFailed to deliver to piet@nergens.example\n--b--\n',
  ],
  [
    'iPlanet',
    ...report(
      [
        'From: Internet Mail Delivery <postmaster@provider.example>',
        TO,
        'Subject: Delivery Notification: Delivery has failed',
      ],
      'This report relates to a message you sent with the following header fields:',
    ),
  ],
  [
    'XMail',
    [
      'From: PostMaster <postmaster@provider.example>',
      TO,
      'X-MailerServer: XMail 1.27',
      'Subject: Error sending message [123.mail] from [in.example.com]',
    ],
    '[00] XMail bounce: Rcpt=[piet@nergens.example];Error=[550 No such recipient]',
  ],
  [
    'InterScan',
    ['From: "InterScan MSS Notification" <imss@provider.example>', TO, 'Subject: Mail could not be delivered'],
    'Sent <<< RCPT TO:<piet@nergens.example>\nReceived >>> 550 5.1.1 unknown user\n\nCould not deliver mail to this user. piet@nergens.example',
  ],
  [
    'Sophos/Astaro',
    [
      'From: "System Administrator" <do-not-reply@fw.provider.example>',
      TO,
      'Subject: Undelivered Mail Returned to Sender',
    ],
    'The message you sent could not be delivered.',
  ],
  [
    'FortiMail',
    [NULL, 'From: postmaster@fortimail.provider.example', TO, 'Subject: Delivery failed'],
    'Delivery to the following recipient failed permanently.',
  ],
  [
    'mail.ru',
    ['From: mailer-daemon@corp.mail.example', TO, 'Subject: Mail failure.'],
    'This message was created automatically by mail delivery software.\nThe following address(es) failed: piet@nergens.example',
  ],
  [
    'Yandex',
    ...report(
      [
        NULL,
        'From: mailer-daemon@yandex.example',
        TO,
        'Subject: =?utf-8?B?0J3QtdC00L7RgdGC0LDQstC70LXQvdC90L7QtSDRgdC+0L7QsdGJ0LXQvdC40LU=?=',
      ],
      'This is the mail system at host yandex.example.',
    ),
  ],
  [
    'iCloud',
    [NULL, 'From: MAILER-DAEMON@icloud.example', TO, 'Subject: Undelivered Mail Returned to Sender'],
    "Your message can't be delivered.",
  ],
  [
    'Spanish ISP',
    [NULL, 'From: postmaster@telefonica.example', TO, 'Subject: Correo devuelto: usuario desconocido'],
    'Su mensaje no ha podido ser entregado.',
  ],
  [
    'Italian ISP',
    ['From: Mail Delivery System <postmaster@libero.example>', TO, 'Subject: Mancato recapito: Herinnering'],
    'Il messaggio non è stato recapitato: casella piena.',
  ],
  [
    'Portuguese ISP',
    ['From: postmaster@sapo.example', TO, 'Subject: Mensagem não entregue'],
    'A sua mensagem não pôde ser entregue.',
  ],
  [
    'null sender, nothing that anybody knows',
    [NULL, 'From: <system-7@appliance.example>', TO, 'Subject: 1 item'],
    'See the console.',
  ],
  [
    'null sender, a challenge',
    [NULL, 'From: piet@nergens.example', TO, 'Subject: Please confirm'],
    'Click here so that I get your mail.',
  ],
];
