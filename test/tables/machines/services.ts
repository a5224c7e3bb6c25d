import type { MachineRow } from './machine-mail.ts';

const ANSWERS = ['In-Reply-To: <r-abc-m1@in.example.com>', 'References: <r-abc-m1@in.example.com>'];

/** Desks that keep tickets, lists, calendars and gates, a line each: system | answer or letter | Subject | what it says, `¶` for a line's end | more header lines. */
export const SERVICES: readonly MachineRow[] = `
Zendesk | answer | [Bos BV] Re: Herinnering | ##- Typ uw antwoord boven deze regel -## ¶ Uw verzoek (1234) is ontvangen. | Auto-Submitted: auto-generated | X-Mailer: Zendesk Mailer
Freshdesk | answer | Ticket Received - Herinnering | Dear Sir, we have received your ticket. | X-Auto-Response-Suppress: DR, RN, OOF, AutoReply | Auto-Submitted: auto-generated
OTRS | answer | [Ticket#2026061801] Herinnering | Thank you for your request. | Precedence: bulk | X-Powered-By: OTRS | Auto-Submitted: auto-replied
osTicket | answer | Support Ticket Opened [#123456] | A request for support has been created | Auto-Submitted: auto-generated | X-Auto-Response-Suppress: DR, OOF, AutoReply
Jira Service Management | answer | BOS-12 Herinnering | —-—-—-— ¶ Reply above this line. ¶  ¶ Just confirming that we got your request. | Auto-Submitted: auto-generated | Precedence: bulk | X-JIRA-FingerPrint: 1
Help Scout auto reply | answer | Re: Herinnering | Thanks for your mail, we answer within a day. | Auto-Submitted: auto-replied | X-HelpScout-Auto: yes
Front auto reply | answer | Auto: Herinnering | We have received your message. | X-Autoreply: yes | Auto-Submitted: auto-replied
HubSpot ticket | answer | We kregen je bericht | Bedankt voor je bericht. | Auto-Submitted: auto-generated | X-HubSpot-Auto: 1
Outlook.com, Italian | answer | Risposta automatica: Herinnering | Sono in ferie fino al 30 giugno. | Auto-Submitted: auto-generated | X-Auto-Response-Suppress: All
Outlook, Spanish, marks lost | answer | =?utf-8?Q?Respuesta_autom=C3=A1tica:_Herinnering?= | Estoy de vacaciones hasta el lunes.
Outlook, Portuguese, marks lost | answer | =?utf-8?Q?Resposta_autom=C3=A1tica:_Herinnering?= | Estou de férias.
Outlook, Danish, marks lost | answer | Automatisk svar: Herinnering | Jeg er på ferie.
Roundcube sieve vacation | answer | Re: Herinnering | Ik ben er niet. | Auto-Submitted: auto-replied (vacation) | X-Sieve: Pigeonhole Sieve 0.5
Synology | answer | Auto-reply: Herinnering | Ik ben op vakantie. | X-Auto-Reply: yes
Plesk | answer | Re: Herinnering | I am out. | X-Autoreply-From: piet@bos.example | Precedence: bulk
DirectAdmin | answer | Autoreply: Herinnering | Afwezig. | X-Autoreply: yes | Precedence: auto_reply
GMX Abwesenheit | answer | Abwesenheitsnotiz: Herinnering | Ich bin nicht da. | X-Auto-Response-Suppress: All
KPN afwezig | answer | Afwezigheidsbericht: Herinnering | Ik ben er niet tot 1 juli.
Ziggo afwezig | answer | Afwezig: Herinnering | Ik ben er niet tot 1 juli. | Auto-Submitted: auto-replied
maternity leave, subject of its own | answer | Met zwangerschapsverlof | Ik ben met verlof. Neem contact op met Kees. | Auto-Submitted: auto-replied
left the company | answer | Piet Bos werkt niet meer bij Bos BV | Uw mail wordt niet doorgestuurd. | X-Auto-Response-Suppress: All | Auto-Submitted: auto-generated
receipt of a municipality | answer | Ontvangstbevestiging | Wij hebben uw e-mail ontvangen. Dit is een automatisch bericht. | Auto-Submitted: auto-replied
receipt without marks, Dutch | answer | Automatische ontvangstbevestiging | Dit is een automatisch gegenereerd bericht. Wij hebben uw e-mail ontvangen.
receipt without marks, German | answer | Automatische Eingangsbestätigung | Dies ist eine automatisch generierte E-Mail. Wir haben Ihre Nachricht erhalten.
receipt without marks, French | answer | Accusé de réception automatique | Ceci est un message automatique. Nous avons bien reçu votre message.
receipt without marks, English | answer | Automated response: we received your email | This is an automated response. Please do not reply.
Mailman 3 holds it | letter | Your message to zzp-lijst@lijsten.example awaits moderator approval | Your mail is being held. | Auto-Submitted: auto-replied | Precedence: bulk | X-Mailman-Version: 3.3.8
Sympa refuses | letter | Unauthorized command | You are not allowed to post. | Auto-Submitted: auto-replied | X-Loop: zzp@lijsten.example
LISTSERV refuses | letter | Rejected posting to ZZP-L@LIJSTEN.EXAMPLE | You are not authorized. | X-LSV-ListID: None | Auto-Submitted: auto-replied
Boxbe challenge | answer | Herinnering (Action Required) | This message serves as notification that you will not receive any more courtesy notices from our members for two days. | Auto-Submitted: auto-replied
Spam Arrest challenge | answer | Re: Herinnering (verification) | Please click on the link to verify. | Auto-Submitted: auto-replied
LinkedIn digest | letter | 5 nieuwe vacatures | Bekijk ze. | List-Unsubscribe: <https://x.example> | List-Id: <jobs.linkedin.example>
Mailchimp | letter | Nieuwsbrief juni | Lees meer. | List-Id: abc <abc.list-id.mcsv.example> | Precedence: bulk
a mailing that says no more than how to leave it | letter | Ihr Herbst: mehr Aufträge | Im November wird alles anders. | List-Unsubscribe: <https://x.example> | List-Unsubscribe-Post: List-Unsubscribe=One-Click
Substack | letter | A new post | Read. | List-Id: <writer.substack.example> | List-Unsubscribe: <https://x.example>
mail-tester of a scanner | letter | Quarantine summary | You have 2 messages in quarantine. | Auto-Submitted: auto-generated
cron | letter | Cron <root@srv> /usr/bin/backup | done | Auto-Submitted: auto-generated | X-Cron-Env: <SHELL=/bin/sh>
Nextcloud share | letter | Piet heeft een bestand met je gedeeld | Openen | Auto-Submitted: auto-generated
`
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', shape = '', subject = '', text = '', ...more] = line.split(' | ');
    const head = ['From: Piet Bos <piet@bos.example>', 'To: track@in.example.com', `Subject: ${subject}`];
    return [name, [...head, ...more, ...(shape === 'answer' ? ANSWERS : [])], text.replaceAll(' ¶ ', '\n')] as const;
  });
