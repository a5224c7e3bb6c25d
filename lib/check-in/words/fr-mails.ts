import type { MailWords, PromiseText } from './mail-words.ts';
import { withoutColon } from './without-colon.ts';

const inBrackets = ({ job }: PromiseText): string => (job ? ` (${withoutColon(job)})` : '');
/** Names that begin with a mute h or a vowel y: d’Hélène, d’Yves, but de Hassan, de Yasmine. */
const MUTE = /^(?:h(?:adrien|él|élo|elene|enri|ermi|ervé|ippol|onor|ortens|ubert|ug[ou])|y(?![aeiou]))/i;
/** Elision before a vowel or a mute h: d’Amélie, de Marieke. */
const of = (name: string): string =>
  /^[aeiouàâäéèêëîïôöùûüœæ]/i.test(name) || MUTE.test(name) ? `d’${name}` : `de ${name}`;
const theJob = (p: PromiseText): string =>
  `${p.job ? `« ${p.job} »` : 'le projet'} ${of(p.client)}${p.at ? ` ${p.at}` : ''}`;
const nextOf = (p: PromiseText): string => {
  if (!p.next) return 'Tu n’en entendras plus parler.';
  const on = `Le ${p.next.on},`;
  switch (p.next.touch) {
    case 'check-in':
      return `${on} tu recevras un message pour ${p.who}, prêt à envoyer.`;
    case 'nudge':
      return `${on} on te demandera si ${p.who} t’a répondu.`;
    case 'release':
      return `${on} on te demandera si le projet se fait ou si tu libères ces jours.`;
    case 'ask':
      return `${on} on te demandera si le projet s’est fait.`;
  }
};
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const frenchMails: MailWords = {
  someone: 'ton client',
  colon: ' : ',
  looks: { pencilled: 'Noté au crayon', asked: 'Noté au crayon, rappel envoyé', booked: 'Confirmé', closed: 'Clos' },
  outcomes: {
    booked: 'confirmé',
    no: 'ne se fait pas',
    silent: 'sans nouvelles',
    dropped: 'abandonné',
    done: 'réglé',
  },
  undo: 'Ce n’est pas ce que tu voulais ? Réponds : [[comme avant]].',
  footer: (address) =>
    `Pencilled garde la trace de ce que tes clients te promettent. Transfère leur mail à ${address} ; réponds [[aide]] pour voir ce que tu peux dire.`,
  next: nextOf,
  takenBack: (before, now) => `« ${before} » est annulé${now && `, c’est de nouveau « ${now} »`}`,
  touches: {
    'check-in': 'faire le point',
    nudge: 'encore un petit mot',
    release: 'libérer les jours ?',
    ask: 's’est-il fait ?',
  },
  noTouch: 'aucun rappel prévu',
  source: (p) => `Dans le message du ${p.saidOn} :`,

  receipt: {
    subject: (p, count) => `Noté au crayon : ${count > 1 ? `${count} projets` : p.period} – ${p.client}`,
    lead: (p, count) =>
      count > 1 ? `C’est noté : ${count} projets ${of(p.client)}, au crayon.` : `C’est noté au crayon : ${theJob(p)}.`,
    updated: (p, before, by) =>
      `Ce projet était déjà noté : ${before}. C’est modifié.${by && ` C’est ${by} qui l’écrit ; le projet reste au nom de ${p.client}.`}`,
    letterNow: (p) => `Cela commence si tôt que le message pour ${p.who} est déjà là.`,
    correct:
      'Quelque chose ne va pas ? Réponds simplement, par exemple : [[~octobre]], [[~semaine 42]], [[~client Amélie Roux]], [[laisse tomber]].',
    correctSeveral: (one, other) =>
      `Quelque chose ne va pas ? Réponds avec le numéro : [[~${other} reporté en octobre]], [[~${one} laisse tomber]].`,
    noteWon: 'Ta note dit autre chose que le mail. C’est ta note qui compte.',
    overlap: (others) => `Sur les mêmes semaines, il y a aussi : ${others.join(' ; ')}.`,
    perhapsSame: (who, other) =>
      `Un autre projet ${of(who)} est ouvert : ${other}. Est-ce le même ? Réponds alors : [[même]].`,
    holdBooked: 'Le rendez-vous pour ton agenda est joint, maintenant confirmé.',
    holdReplaces: 'Il remplace le précédent.',
    holdCancelled: 'La pièce jointe retire le rendez-vous de ton agenda.',
    hold: 'Un rendez-vous provisoire pour ton agenda est joint. Il ne bloque pas tes journées.',
    unread: 'Une partie de ton mail n’a pas pu être lue. Si elle compte, transfère-la séparément.',
    zone: (zone) =>
      `Ton mail vient d’un autre fuseau horaire que celui que nous utilisons pour toi. Tu travailles là-bas ? Réponds : [[fuseau : ${zone}]]. Sinon, rien ne change.`,
    first: (address) =>
      `C’est ton premier projet noté au crayon. La fiche de contact est jointe : enregistre ${address} dans tes contacts, et deux lettres suffiront pour la retrouver au moment de transférer un mail.`,
    holdTitle: (p, look) => `${look} : ${p.job || 'projet'} – ${p.client}`,
    holdName: { pencilled: 'au-crayon', booked: 'confirme', cancelled: 'annule' },
  },

  question: {
    period: (p) => ({
      subject: `C’est pour quand ? ${p.job ? `${capital(p.job)} – ` : ''}${p.client}`,
      lead: `Quand commencerait le travail pour ${p.who} ?`,
      say: [
        'Le message ne donne pas de période assez claire. Réponds en quelques mots : [[~septembre]], [[~semaine 38]], [[~fin octobre]], [[~T4]]. Ou : [[laisse tomber]].',
      ],
    }),
    client: () => ({
      subject: 'De qui vient ce projet ?',
      lead: 'De qui est le mail que tu as transféré ?',
      say: [
        'Nous n’y trouvons pas d’expéditeur. Réponds avec un nom, une adresse ou les deux : Amélie Roux, amelie@client.example. Ou : [[laisse tomber]].',
      ],
    }),
    over: (p) => ({
      subject: `Déjà passé${p.period && ` : ${p.period}`} – ${p.client}`,
      lead: `${p.days ? `Déjà passé : ${p.days}.` : 'Cette période est déjà passée.'} Ce serait pour quand ?`,
      say: [
        'Réponds avec la nouvelle période, par exemple : novembre, semaine 3, au printemps. Ou : [[laisse tomber]].',
      ],
    }),
    'far-ahead': (p) => ({
      subject: `${p.days.match(/\d{4}/)?.[0] ?? 'Cette année'}, c’est bien ça ? ${p.client}`,
      lead: `Noté au crayon : ${p.days}. C’est bien ça ?`,
      say: ['C’est dans plus de deux ans. Réponds [[oui]] si c’est juste, ou donne la bonne période.'],
    }),
    'two-commands': (p, detail) => ({
      subject: `L’un ou l’autre ? ${p.client}`,
      lead: detail ? `« ${detail} » dit deux choses à la fois.` : 'Ta réponse dit deux choses à la fois.',
      say: [
        'Rien n’a encore changé. Réponds avec celle que tu veux dire. Si ce sont les deux, envoie deux réponses, d’abord ce qui est arrivé en premier :',
      ],
    }),
    'unclear-command': (p, detail) => ({
      subject: `Ce n’est pas tout à fait clair – ${p.client}`,
      lead: detail
        ? `Nous ne sommes pas sûrs de comprendre « ${detail} ».`
        : 'Nous ne sommes pas sûrs de comprendre ta réponse.',
      // Whoever asks "quand ?" wants to know just that.
      say: [`Rien n’a changé.${p.next ? ` ${nextOf(p)}` : ''}`, 'Ces mots-là fonctionnent :'],
    }),
    'until-when': (p) => ({
      subject: `Jusqu’à quand ? ${p.client}`,
      lead: 'Plus tard : jusqu’à quand ?',
      say: [
        `Rien n’a encore changé. Réponds avec le moment où le travail commence : [[~reporté en ${p.later}]], [[~semaine 42]].`,
        ...(p.next ? ['Tu veux seulement un rappel plus tard ? Réponds : [[~dans 2 semaines]].'] : []),
      ],
    }),
    'snooze-too-far': (p) => ({
      subject: `Un rappel plus tard, ou un début plus tard ? ${p.client}`,
      lead: `Ce jour tombe après le début du projet (${p.period}).`,
      say: [
        'Le travail commence plus tard ? Réponds avec la nouvelle période : novembre. Si tu veux seulement un rappel plus tard, choisis un jour avant le début.',
      ],
    }),
    'which-promise': (_p, missing) => ({
      subject: 'De quel projet s’agit-il ?',
      lead: missing
        ? `Aucun projet de la liste n’a le numéro ${missing}.`
        : 'De quel projet parle ta réponse ? Plusieurs sont ouverts.',
      say: ['Réponds avec le numéro, par exemple : [[~2 fait]].'],
    }),
    'stop-what': (p) => ({
      subject: 'Ce projet, ou tous les mails ?',
      lead: `Veux-tu arrêter les rappels sur ${theJob(p)}, ou tous les mails ?`,
      say: ['Réponds : [[ce projet]], ou : [[tous les mails]].'],
    }),
    'forget-me': () => ({
      subject: 'Tout effacer ?',
      lead: 'Veux-tu que tout ce qui te concerne, toi et tes projets, soit effacé ?',
      say: [
        'Réponds [[oui]] pour tout effacer : tes projets, tes réglages et les mails conservés. Ensuite, rien ne pourra être récupéré. Sans réponse, rien ne change.',
      ],
    }),
    'forget-client': (_p, detail) => ({
      subject: 'Tout effacer ?',
      lead: `Veux-tu que tout ce qui concerne ${detail} soit effacé ?`,
      say: [
        'Réponds [[oui]] pour tout effacer : les projets et les mails conservés. Ensuite, rien ne pourra être récupéré. Sans réponse, rien ne change.',
      ],
    }),
    'not-right': (p) => ({
      subject: `Qu’est-ce qui ne va pas ? ${p.client}`,
      lead: 'Qu’est-ce qui ne va pas ?',
      say: [
        'Réponds avec ce qu’il faut : une période (octobre, semaine 42), client Amélie Roux, projet rapport annuel. Ou : [[laisse tomber]].',
      ],
    }),
    'going-ahead': (p, detail) => ({
      subject: `C’est confirmé ? ${p.client}`,
      lead: detail
        ? `« ${detail} », écrit ${p.who}. On le note comme confirmé ?`
        : `${capital(p.who)} écrit que cela se fait. On le note comme confirmé ?`,
      say: [
        'Réponds [[confirmé]] et tu n’en entendras plus parler. Cela commence à un autre moment ? Réponds avec cette période : [[~reporté en novembre]]. Sinon, rien ne change.',
      ],
    }),
    'went-ahead': (p) => ({
      subject: `Est-ce que ça s’est fait ? ${p.client}`,
      lead: `Est-ce que ça s’est fait : ${theJob(p)} ?`,
      say: ['Un message parti ne le dit pas encore. Rien n’a changé. Réponds avec l’un de ces mots :'],
    }),
    'link-address': (_p, detail) => ({
      subject: 'Cette adresse est-elle aussi à toi ?',
      lead: `Une réponse est arrivée de ${detail || 'une autre adresse'}. Est-ce aussi la tienne ?`,
      say: [
        'Réponds [[oui]] : nous poserons aussi la question à cette adresse, et ce qui en vient comptera comme venant de toi. Sinon, ne fais rien ; rien n’a changé.',
      ],
    }),
  },
  candidates: () => 'Peut-être l’une de ces périodes :',

  reminder: {
    'check-in': {
      subject: (p) => `Faire le point avec ${p.who} : ${p.period}${inBrackets(p)}`,
      lead: (p) =>
        `C’est le bon moment pour demander à ${p.who} où en est le projet${p.job ? ` « ${p.job} »` : ''} prévu ${p.at}.`,
    },
    nudge: {
      subject: (p) => `Encore un petit mot à ${p.who} : ${p.period}${inBrackets(p)}`,
      lead: (p) => `As-tu reçu une réponse ${of(p.who)} ?`,
    },
    release: {
      subject: (p) => `Libérer ces jours ? ${p.who} : ${p.period}${inBrackets(p)}`,
      lead: (p) => `As-tu reçu une réponse ${of(p.who)} ? La période a commencé.`,
    },
    ask: {
      subject: (p) => `Est-ce que ça s’est fait ? ${p.who} : ${p.period}${inBrackets(p)}`,
      lead: (p) => `Est-ce que ça s’est fait : ${theJob(p)} ?`,
    },
    late: 'Ce rappel arrive plus tard que prévu. Toutes nos excuses.',
    together: (jobs) => `Le même message parle aussi de : ${jobs.join(' ; ')}.`,
    letterTo: (who) => `Message pour ${who}`,
    letterOffer: (who) => `Pas encore de réponse ? Tu peux envoyer ceci à ${who}`,
    subjectLine: (subject) => `Objet : ${subject}`,
    copyOnly: (who) =>
      `Nous n’avons pas d’adresse pour ${who}. Copie le texte dans ton propre mail ou ton appli. Si tu connais l’adresse, réponds : client, suivi de l’adresse.`,
    ways: {
      mailto: 'Ouvrir dans ta messagerie',
      gmail: 'Gmail',
      outlook: 'Outlook (travail)',
      outlookLive: 'Outlook.com',
    },
    draft: 'Le message est aussi joint comme brouillon : ouvrir, relire, envoyer.',
    inThread: (who) => `Ton échange avec ${who} est encore ouvert ? Mieux vaut alors y répondre et coller le texte.`,
    findThread: 'Trouver l’échange dans Gmail',
    otherOpening: (sentence) => `Ton planning se remplit déjà ? La première phrase peut alors être : « ${sentence} »`,
    otherOpeningLink: 'Ouvrir avec cette première phrase',
    draftName: (who) => `message-pour-${who}`,
    wordsLead: () => 'Ensuite, une courte réponse suffit pour dire où tu en es :',
    words: {
      'check-in': (p) => [
        ['envoyé', p.next ? 'le message est parti ; le prochain rappel reste prévu' : 'le message est parti'],
        ['fait', 'c’est réglé, tu n’en entendras plus parler'],
        ['confirmé', 'le projet se fait'],
        [`reporté en ${p.later}`, 'c’est décalé à une autre période'],
        ['dans 1 semaine', 'me le rappeler plus tard'],
        ['non', 'ça ne se fait pas'],
        ['laisse tomber', 'abandonner, sans autre rappel'],
      ],
      nudge: (p) => [
        ['confirmé', 'oui, le projet se fait'],
        [`reporté en ${p.later}`, 'ce sera plus tard'],
        ['pas encore', 'pas encore de réponse ; rien ne change'],
        ['non', 'ça ne se fait pas'],
        ['envoyé', 'j’ai envoyé encore un petit mot'],
        ['fait', 'c’est réglé, tu n’en entendras plus parler'],
        ['dans 3 jours', 'me le rappeler plus tard'],
      ],
      release: (p) => [
        ['confirmé', 'oui, le projet se fait'],
        [`reporté en ${p.later}`, 'ce sera plus tard'],
        ['pas encore', 'pas encore de réponse ; rien ne change'],
        ['non', 'ça ne se fait pas'],
        ['envoyé', 'j’ai libéré ces jours'],
        ['fait', 'c’est réglé, tu n’en entendras plus parler'],
      ],
      ask: (p) => [
        ['confirmé', 'oui, ça s’est fait'],
        ['non', 'non, ça ne s’est pas fait'],
        [`reporté en ${p.later}`, 'c’est décalé'],
        ['fait', 'c’est réglé, tu n’en entendras plus parler'],
      ],
    },
  },

  answer: {
    done: (p) => ({ subject: 'Réglé', lead: `C’est réglé : ${theJob(p)}. Tu n’en entendras plus parler.` }),
    sent: (p) => ({ subject: 'Envoyé', lead: `Parfait, le message pour ${p.who} est parti.`, say: [nextOf(p)] }),
    booked: (p, detail) => ({
      subject: 'Confirmé',
      lead: `Confirmé : ${theJob(p)}.`,
      say: [
        ...(detail ? [`Jusqu’ici, c’était noté au crayon : ${detail}.`] : []),
        'Tu ne recevras plus de rappels à ce sujet. Ton planning en tient compte désormais.',
      ],
    }),
    'booked-as-it-was': (p, detail) => ({
      subject: 'Confirmé',
      lead: `Confirmé : ${theJob(p)}.`,
      say: [`La période reste celle qui était notée. C’est plutôt « ${detail} » ? Réponds : [[~${detail}]].`],
    }),
    moved: (p, detail) => ({
      subject: 'Décalé',
      lead: `C’est décalé, et toujours confirmé : ${p.period}.`,
      say: detail ? [`Avant, c’était : ${detail}.`] : [],
    }),
    'still-booked': (p) => ({
      subject: 'Confirmé',
      lead: `C’est confirmé, et ça le reste : ${theJob(p)}.`,
      say: ['Une autre période ? Réponds avec celle-ci. Finalement pas sûr ? Réponds : [[~pas confirmé]].'],
    }),
    no: (p) => ({
      subject: 'Ne se fait pas',
      lead: `C’est noté, ça ne se fait pas : ${theJob(p)}.`,
      say: ['Ces jours sont de nouveau libres.'],
    }),
    later: (p) => ({ subject: 'Décalé', lead: `C’est noté : ${p.period}.`, say: [nextOf(p)] }),
    snooze: (p) => ({ subject: 'Plus tard', lead: 'D’accord, plus rien à ce sujet pour l’instant.', say: [nextOf(p)] }),
    drop: (p) => ({
      subject: 'Abandonné',
      lead: `Abandonné : ${theJob(p)}. Tu ne recevras plus de rappels à ce sujet.`,
    }),
    yes: (p) => ({ subject: 'Noté', lead: `C’est noté : ${p.days || p.client}.`, say: [nextOf(p)] }),
    'not-yet': (p) => ({ subject: 'Pas encore', lead: 'Bien, tout reste tel quel.', say: [nextOf(p)] }),
    same: (p) => ({ subject: 'Réuni', lead: `C’est réuni : un seul projet ${of(p.client)}.`, say: [nextOf(p)] }),
    undo: (p, detail) => ({
      subject: 'Annulé',
      lead: `${detail || 'La dernière modification est annulée'}. Voici où on en est :`,
      say: [nextOf(p)],
    }),
    'nothing-to-undo': () => ({
      subject: 'Rien à annuler',
      lead: 'Il n’y a plus rien à annuler. Voici où on en est :',
    }),
    client: (p, address) => ({
      subject: 'Client modifié',
      lead: `C’est modifié, le client est : ${p.client}.`,
      say: [
        address
          ? `Les messages seront adressés à ${address}.`
          : 'Nous n’avons plus d’adresse. Si tu la connais, réponds : client, suivi de l’adresse.',
        nextOf(p),
      ],
    }),
    job: (p) => ({
      subject: 'Projet modifié',
      lead: `C’est modifié : le projet s’appelle maintenant « ${p.job} ».`,
      say: [nextOf(p)],
    }),
    register: (p, detail) => ({
      subject: 'Tutoiement ou vouvoiement',
      lead: detail
        ? `D’accord, « ${detail} » dans les messages pour ${p.who}.`
        : `D’accord, les messages pour ${p.who} changent de forme d’adresse.`,
      say: [nextOf(p)],
    }),
    settings: () => ({ subject: 'Réglage modifié', lead: 'Ton réglage est modifié.' }),
    stop: () => ({
      subject: 'Arrêté',
      lead: 'Tu ne recevras plus de mails.',
      say: [
        'Tes projets sont conservés. Réponds [[start]] pour recevoir de nouveau des rappels, ou [[oublie-moi]] pour tout effacer.',
      ],
    }),
    start: () => ({ subject: 'C’est reparti', lead: 'Très bien, tu recevras de nouveau des rappels.' }),
    export: () => ({
      subject: 'Tes données',
      lead: 'Tout ce que Pencilled conserve sur toi est joint, en JSON et en CSV.',
    }),
    link: (_p, detail) => ({
      subject: 'Demande envoyée',
      lead: `Un mail est parti à ${detail}.`,
      say: ['Réponds [[~oui]] là-bas, et cette adresse sera aussi la tienne. Les rappels continuent d’arriver ici.'],
    }),
    linked: (_p, detail) => ({
      subject: 'Adresse associée',
      lead: `${detail} est maintenant aussi ton adresse.`,
      say: [
        'Tu peux transférer et répondre de là. Tous les mails continuent d’arriver ici. Pas d’accord ? Réponds : [[~dissocie]], suivi de l’adresse.',
      ],
    }),
    unlink: (_p, detail) => ({
      subject: 'Adresse dissociée',
      lead: `${detail} n’est plus associée à toi.`,
      say: ['Ce qui est noté au crayon reste.'],
    }),
    forget: (_p, detail) => ({
      subject: 'Effacé',
      lead: detail ? `C’est effacé : tout ce qui concerne ${detail}.` : 'Tout ce qui te concerne est effacé.',
    }),
    'decides-later': (p, detail) => ({
      subject: 'Pas encore sûr',
      lead: `${capital(p.who)} ne sait pas encore ; on en saura plus ${detail || 'plus tard'}.`,
      say: ['Inutile de demander pour l’instant.', nextOf(p)],
    }),
    postponed: (p) => ({
      subject: 'Reporté',
      lead: `${capital(p.who)} repousse le projet, sans nouvelle période. Demande-lui vers quelle période ce sera.`,
      say: ['Tu le sais déjà ? Réponds : [[~reporté en novembre]].', nextOf(p)],
    }),
    undecided: (p) => ({
      subject: 'Pas encore décidé',
      lead: `${capital(p.who)} ne sait pas encore. Demande quand il y aura du nouveau.`,
      say: [nextOf(p)],
    }),
    'already-known': (p) => ({ subject: 'Déjà noté', lead: `C’était déjà noté : ${theJob(p)}.`, say: [nextOf(p)] }),
    'already-closed': (p) => ({
      subject: 'Déjà clos',
      lead: `C’était déjà clos : ${theJob(p)}. Rien n’a changé.`,
      say: ['Le projet reprend finalement ? Réponds [[comme avant]], ou une nouvelle période : novembre.'],
    }),
  },

  list: {
    subject: (count) =>
      count === 0
        ? 'Rien de noté au crayon'
        : count === 1
          ? '1 projet noté au crayon'
          : `${count} projets notés au crayon`,
    lead: (count) => (count === 1 ? 'Un projet est noté au crayon.' : `${count} projets sont notés au crayon.`),
    empty: 'Rien n’est noté au crayon. Transfère un mail dans lequel un client promet du travail, et cela changera.',
    how: 'Réponds avec le numéro et ce qu’il faut faire, par exemple : [[~1 fait]], ou : [[~1 reporté en novembre]].',
    overviewSubject: (month) => `Aperçu ${month}`,
    overviewLead: (month, count) =>
      `Début ${month}, ${count === 1 ? 'un projet est noté' : `${count} projets sont notés`} au crayon.`,
    overviewOff: 'Plutôt sans aperçu mensuel ? Réponds : [[aperçu non]].',
    silent: (rows) => `Sans nouvelles, donc clos : ${rows.join(' ; ')}.`,
    noPeriod: 'sans période',
  },
  help: {
    subject: 'Comment marche Pencilled',
    lead: 'Transfère un mail dans lequel un client promet du travail. Bien avant le début, tu reçois un message prêt à envoyer.',
    how: [
      'Tu peux ajouter une ligne au-dessus, comme : ce sera fin septembre. Elle compte plus que le mail. Une note de ta main convient aussi : Amélie (amelie@client.example) a appelé, un logo en septembre.',
    ],
    wordsLead: 'À un mail sur un projet, réponds :',
    words: [
      ['fait', 'c’est réglé, tu n’en entendras plus parler'],
      ['envoyé', 'le message est parti'],
      ['confirmé', 'le projet se fait'],
      ['reporté en novembre', 'une autre période ; novembre seul suffit'],
      ['dans 2 semaines', 'me le rappeler plus tard'],
      ['non', 'ça ne se fait pas'],
      ['laisse tomber', 'abandonner'],
      ['comme avant', 'annuler la dernière modification'],
      ['client … / projet …', 'corriger le nom ou l’adresse du client, ou le nom du projet'],
      ['tu / vous', 'comment tu t’adresses à ce client'],
      ['liste', 'tout ce qui est noté au crayon'],
      ['export', 'toutes tes données'],
      ['stop / start', 'arrêter les mails, ou les reprendre'],
      ['oublie-moi', 'tout effacer'],
    ],
    settingsLead: 'Réglages :',
    settings: [
      ['fuseau : Europe/Paris', 'le fuseau horaire où tu travailles'],
      ['pays : BE', 'les jours fériés qui comptent'],
      ['langue : anglais', 'la langue dans laquelle nous t’écrivons'],
      ['congé : du 3 au 21 août', 'pas de rappels à ce moment-là'],
      ['nom : Chloé', 'la signature de tes messages'],
      ['aperçu : non', 'pas d’aperçu en début de mois'],
      ['associe camille@example.com', 'une autre adresse à toi ; dissocie la retire'],
    ],
  },
  settings: {
    zone: (value) => `Ton fuseau horaire est maintenant ${value}.`,
    country: (value) => `Les jours fériés de ce pays comptent désormais : ${value}.`,
    language: (value) => `Désormais, nous t’écrivons dans cette langue : ${value}.`,
    'days off': (value) => `Congé : ${value}. Les rappels viendront avant ou après.`,
    name: (value) => `Tes messages sont maintenant signés ${value}.`,
    signature: (value) => `Sous tes messages figure maintenant : ${value}`,
    overview: (value) => `L’aperçu mensuel est ${value}.`,
  },
  settingWords: { on: 'activé', off: 'désactivé', none: 'rien' },

  refusal: {
    'too-large': (_p, detail) => ({
      subject: 'Ce mail est trop lourd',
      lead: `Ce mail est trop lourd${detail ? ` (${detail} Mo)` : ''} et n’a pas été lu.`,
      say: ['Transfère-le sans les pièces jointes ; seul le texte est utile.'],
    }),
    'headers-too-large': () => ({
      subject: 'Ce mail est trop lourd',
      lead: 'Les en-têtes de ce mail sont trop longs pour être lus.',
      say: ['Colle le texte dans un nouveau mail, avec le nom de ton client.'],
    }),
    'too-many-parts': () => ({
      subject: 'Ce mail a trop de pièces jointes',
      lead: 'Ce mail comporte trop de parties pour être lu.',
      say: ['Transfère-le sans les pièces jointes ; seul le texte est utile.'],
    }),
    'too-deep': () => ({
      subject: 'Trop de mails imbriqués',
      lead: 'Ce mail contient trop de mails les uns dans les autres.',
      say: ['Transfère seulement le mail de ton client.'],
    }),
    unreadable: () => ({
      subject: 'Ce mail est illisible',
      lead: 'Ce mail est arrivé abîmé et ne peut pas être lu.',
      say: ['Transfère-le encore une fois, ou colle le texte dans un nouveau mail avec le nom de ton client.'],
    }),
    empty: () => ({
      subject: 'Ce mail est vide',
      lead: 'Il n’y a pas de texte dans ce mail.',
      say: ['Transfère le mail de ton client, ou écris une ligne : Amélie a appelé, un logo en septembre.'],
    }),
    unopened: () => ({
      subject: 'Impossible d’ouvrir ce mail',
      lead: 'Ce mail contient un fichier Outlook ou un message chiffré, qui n’a pas été lu.',
      say: ['Ouvre le mail de ton client et transfère-le tel quel, pas en pièce jointe.'],
    }),
    'no-words': () => ({
      subject: 'Ta réponse était vide',
      lead: 'Ta réponse ne contient aucun mot de toi. Rien n’a changé.',
      say: ['Réponds avec un mot au-dessus du mail, par exemple : fait, confirmé, ou novembre.'],
    }),
    'token-forged': () => ({
      subject: 'Cette réponse n’a pas été prise en compte',
      lead: 'Il n’est pas sûr que cette réponse vienne de toi. Rien n’a changé.',
      say: [
        'Réponds depuis l’adresse où tu reçois ces mails. Si tu l’as fait, l’adresse de réponse de ce mail-là n’est plus valable. Réponds alors ici [[liste]] et continue à partir de là.',
      ],
    }),
    'promise-gone': () => ({
      subject: 'Ce projet n’est plus suivi ici',
      lead: 'Ce projet n’est plus suivi. Rien n’a changé.',
      say: ['Réponds [[liste]] pour voir ce qui est noté au crayon, ou transfère de nouveau le mail de ton client.'],
    }),
    'unknown-setting': (_p, detail) => ({
      subject: 'Nous ne comprenons pas ce réglage',
      lead: detail ? `« ${detail} » n’est pas un réglage que nous comprenons.` : 'Nous ne comprenons pas ce réglage.',
      say: ['Rien n’a changé. Voici comment faire :'],
    }),
    'unknown-zone': (_p, detail) => ({
      subject: 'Ce fuseau horaire est inconnu',
      lead: detail ? `Le fuseau horaire « ${detail} » est inconnu.` : 'Ce fuseau horaire est inconnu.',
      say: ['Écris-le ainsi : fuseau : Europe/Paris.'],
    }),
    'too-many-addresses': (_p, detail) => ({
      subject: 'Tu as déjà cinq adresses associées',
      lead: 'On peut associer cinq adresses à la tienne, et tu en as déjà cinq.',
      say: [`Les voici : ${detail}. Réponds [[~dissocie]] suivi de l’une d’elles pour faire de la place.`],
    }),
    'too-old': () => ({
      subject: 'Ce mail est trop ancien',
      lead: 'Ton mail a été écrit il y a plus d’une semaine et n’est arrivé que maintenant. Rien n’a donc changé.',
      say: [
        'C’est toujours valable ? Alors renvoie-le, dans un nouveau mail.',
        'Tu viens de l’écrire ? Alors l’horloge de ton ordinateur ou de ton téléphone n’est pas à l’heure.',
      ],
    }),
    'too-many': (_p, detail) => ({
      subject: 'C’est assez pour l’instant',
      lead: detail ? `On ne peut rien ajouter pour l’instant : ${detail}.` : 'On ne peut rien ajouter pour l’instant.',
      say: ['Clos d’abord quelques projets (réponds [[liste]]), ou réessaie plus tard.'],
    }),
  },
  confirmation: (address) => ({
    subject: 'Veux-tu utiliser Pencilled ?',
    lead: 'Un mail est arrivé de ton adresse. Veux-tu utiliser Pencilled ?',
    say: [
      `Réponds [[oui]], et ce mail sera lu et noté au crayon. Si ce n’était pas toi, ne fais rien : ce mail et ton adresse seront effacés d’eux-mêmes, et tu ne recevras plus de mail de ${address}.`,
    ],
  }),
  linkConfirmation: (address) => ({
    subject: 'Cette adresse est-elle aussi à toi ?',
    lead: `${address} utilise Pencilled et souhaite associer cette adresse.`,
    say: [
      `C’est toi ? Réponds [[oui]], et les mails de cette adresse compteront comme ceux de ${address}. Sinon, ne fais rien : rien ne change. Après [[non]], personne ne redemande pendant un mois.`,
    ],
  }),
  notice: {
    paused: (detail) => ({
      subject: 'Tu reçois de nouveau nos mails',
      lead:
        detail === 'complaint'
          ? 'Un mail qui t’était destiné a été signalé comme indésirable ; c’est pourquoi tu ne recevais plus rien.'
          : 'Un mail qui t’était destiné est revenu ; c’est pourquoi tu ne recevais plus rien.',
      say: ['Maintenant que tu écris, les rappels reprennent. Réponds [[liste]] pour voir ce qui est en cours.'],
    }),
  },
};
