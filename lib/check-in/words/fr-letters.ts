import { frenchArticle } from './fr-articles.ts';
import type { LetterParts, LetterWords } from './letter-words.ts';
import { namedFirst } from './named-first.ts';
import { withoutColon } from './without-colon.ts';

/** Picks the form of address. */
const by = (p: LetterParts, informal: string, formal: string): string => (p.formal ? formal : informal);
const noMatter = (p: LetterParts): string => by(p, 'aucun souci', 'aucun problème');
/** One job on a day that the client named. */
const isOnDay = (p: LetterParts): boolean => p.daysNamed && !p.several;
/** A question, which is another where the day is known. */
const ask = (p: LetterParts, ofDay: string, when: string): string => `${isOnDay(p) ? ofDay : when} ?`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const mentioned = (p: LetterParts): string =>
  p.said
    ? `${capital(p.said)}, ${by(p, 'tu avais', 'vous aviez')} évoqué ${p.aJob}.`
    : `${by(p, 'Tu as', 'Vous avez')} ${p.recent ? 'récemment ' : ''}évoqué ${p.aJob}.`;
/** " que vous aviez évoqué en juin"; the participle agrees with the object that stands before it. */
const which = (p: LetterParts): string => {
  const evoked = `évoqué${p.several ? 's' : endingOf(p.theJob)}`;
  return p.said
    ? ` que ${by(p, 'tu avais', 'vous aviez')} ${evoked} ${p.said}`
    : ` que ${by(p, 'tu as', 'vous avez')} ${p.recent ? 'récemment ' : ''}${evoked}`;
};

export const frenchLetters: LetterWords = {
  greeting: (_formal, name) => (name ? `Bonjour ${name},` : 'Bonjour,'),
  closing: (formal) => (formal ? 'Bien cordialement,' : 'À bientôt,'),
  job: (name) => frenchArticle(name)?.the ?? `le projet « ${name} »`,
  jobs(jobs) {
    if (jobs.every(({ name }) => name === null)) return `les projets (${list(jobs.map(({ period }) => period))})`;
    const named = namedFirst(jobs).map(
      ({ name, period }) => `${name === null ? 'un autre' : `« ${name} »`} (${period})`,
    );
    const names = jobs.filter(({ name }) => name !== null).length;
    return `${names > 1 ? 'les projets' : 'le projet'} ${list(named)}`;
  },
  noJob: () => ({ a: 'un projet', the: 'le projet' }),
  said: (month, year) => `en ${month}${year}`,
  subject(kind, { for: planned }, job) {
    const about = job ? ` : ${withoutColon(job)}` : '';
    return kind === 'release' || kind === 'postponed'
      ? `Mon planning ${planned}${about}`
      : `Planning ${planned}${about}`;
  },
  quoted: (on, name) => (name ? `Le ${on}, ${name} a écrit :` : `Message du ${on} :`),
  and: 'et',
  letters: {
    'check-in': [
      (p) => [
        p.filling
          ? `Mon planning ${p.for} se remplit déjà bien.`
          : `Je prépare mon planning ${p.for} et ${by(p, 'je te garde', 'je vous garde')} pour l’instant de la place.`,
        `${mentioned(p)} ${ask(p, 'La date tient-elle toujours', `${by(p, 'En sais-tu', 'En savez-vous')} déjà plus, par exemple sur la date à laquelle je pourrais commencer`)} Je pose la question maintenant pour pouvoir en tenir compte.`,
        `Si c’est repoussé, ${noMatter(p)} : ${by(p, 'dis-le-moi', 'dites-le-moi')} simplement.`,
      ],
      (p) => [
        p.filling
          ? `Mon planning ${p.for} commence à bien se remplir ; il y reste de la place pour ${by(p, 'toi', 'vous')}.`
          : `Je suis en train d’établir mon planning ${p.for} et j’y ai encore de la place pour ${by(p, 'toi', 'vous')}.`,
        `Je la garde volontiers pour ${p.theJob}${which(p)}. ${by(p, 'Peux-tu', 'Pouvez-vous')} déjà ${ask(p, 'me dire si la date se confirme', 'me donner une idée de la date de démarrage')} J’organiserai le reste de mon travail en conséquence.`,
        `Si c’est pour plus tard ou si les plans changent, cela me va aussi.`,
      ],
      (p) => [
        p.filling
          ? `Mon planning ${p.for} est déjà bien rempli.`
          : `Je regarde déjà mon planning ${p.for} : il y reste pour l’instant de la place pour ${by(p, 'toi', 'vous')}.`,
        `${mentioned(p)} ${ask(p, `${by(p, 'Sais-tu', 'Savez-vous')} déjà si ce sera bien à cette date`, `${by(p, 'As-tu', 'Avez-vous')} déjà une idée du moment où cela pourrait commencer`)} Le savoir dès maintenant m’aide à m’organiser.`,
        `Si ce n’est pas encore sûr ou si c’est reporté, ce n’est pas un problème ; un petit mot suffit.`,
      ],
      (p) => [
        p.filling
          ? `Mon planning ${p.for} prend forme et se remplit.`
          : `J’organise mon planning ${p.for} et j’y ai pour l’instant de la place pour ${by(p, 'toi', 'vous')}.`,
        `J’aimerais y garder du temps pour ${p.theJob}${which(p)}. ${ask(p, `Cette date ${by(p, 'te', 'vous')} convient-elle toujours`, `Quel moment ${by(p, 'te', 'vous')} conviendrait pour commencer`)} ${isOnDay(p) ? 'Je la' : 'Je le'} bloquerai aussitôt.`,
        `Si finalement cela tombe mal, ${by(p, 'on décalera', 'nous décalerons')}, tout simplement.`,
      ],
    ],
    nudge: [
      (p) => [
        p.filling
          ? `Mon planning ${p.for} se remplit déjà bien et je le finalise bientôt.`
          : `Je finalise bientôt mon planning ${p.for} et ${by(p, 'je t’y garde', 'je vous y garde')} encore de la place.`,
        `${mentioned(p)} ${by(p, 'Peux-tu', 'Pouvez-vous')} déjà me dire si cela se confirme ? Même une réponse provisoire m’aide à m’organiser.`,
        `Si c’est pour plus tard ou si cela ne se fait pas, ${noMatter(p)}.`,
      ],
      (p) => [
        p.filling
          ? `Je boucle bientôt mon planning ${p.for}, qui se remplit déjà bien.`
          : `Je boucle bientôt mon planning ${p.for} et il y reste de la place pour ${by(p, 'toi', 'vous')}.`,
        `${mentioned(p)} ${by(p, 'Veux-tu', 'Souhaitez-vous')} que je ${by(p, 'te', 'vous')} réserve du temps ? Je pourrai ainsi organiser le reste de mon planning.`,
        `Si un autre moment ${by(p, 'te', 'vous')} convient mieux, je m’adapterai volontiers.`,
      ],
      (p) => [
        p.filling
          ? `Mon planning ${p.for} est déjà bien rempli ; il sera bientôt définitif.`
          : `Mon planning ${p.for} sera bientôt définitif et il y reste de la place pour ${by(p, 'toi', 'vous')}.`,
        `${mentioned(p)} Y a-t-il du nouveau ? Quelques mots suffisent pour que j’en tienne compte.`,
        `Si c’est reporté, cela me va aussi : je le noterai pour plus tard.`,
      ],
    ],
    release: [
      (p) => [
        `Je mets à jour mon planning ${p.for} et je consacre à d’autres projets le temps que je ${by(p, 't’avais', 'vous avais')} réservé.`,
        `${mentioned(p)} Une date plus tardive ${by(p, 'te', 'vous')} conviendrait-elle mieux ? Je ${by(p, 'te', 'vous')} referai alors de la place.`,
        `Si cela ne se fait pas, ${noMatter(p)} ; un petit mot suffit.`,
      ],
      (p) => [
        `Dans mon planning ${p.for}, je libère maintenant la place que j’avais gardée pour ${p.theJob}.`,
        `Ce que ${by(p, 'tu avais', 'vous aviez')} évoqué${p.said ? ` ${p.said}` : ''} m’intéresse toujours. Quand cela ${by(p, 'te', 'vous')} conviendrait-il mieux ? Je m’organiserai en conséquence.`,
        `Si ce n’est plus nécessaire, ${by(p, 'n’hésite pas', 'n’hésitez pas')} à me le dire.`,
      ],
      (p) => [
        `Je mets à jour mon planning ${p.for} : la place gardée pour ${p.theJob}${which(p)} redevient libre.`,
        `${by(p, 'Veux-tu', 'Souhaitez-vous')} que je ${by(p, 'te', 'vous')} réserve du temps à une autre période ? J’en tiendrai compte.`,
        `Si ce n’est plus d’actualité, cela me va aussi.`,
      ],
    ],
    decision: [
      (p) => [
        `Merci pour ${by(p, 'ton', 'votre')} retour ; dans mon planning ${p.for}, ${by(p, 'je te garde', 'je vous garde')} de la place pour le moment.`,
        `${mentioned(p)} Quand ${by(p, 'penses-tu', 'pensez-vous')} en savoir plus ? D’ici là, j’organise le reste sans ${by(p, 'te', 'vous')} reposer la question.`,
        `S’il faut plus de temps ou si les plans changent, ${noMatter(p)}.`,
      ],
      (p) => [
        `C’est noté ; pour le moment, je ${by(p, 'te', 'vous')} laisse de la place dans mon planning ${p.for}.`,
        `${mentioned(p)} Vers quelle date ${by(p, 'penses-tu', 'pensez-vous')} que ce sera décidé ? Je saurai ainsi jusqu’à quand garder cette place.`,
        `Si c’est finalement plus tard, je m’adapterai.`,
      ],
      (p) => [
        `Merci pour l’information ; il reste pour le moment de la place pour ${by(p, 'toi', 'vous')} dans mon planning ${p.for}.`,
        `${mentioned(p)} Quand puis-je ${by(p, 'te', 'vous')} reposer la question ? D’ici là, je n’y reviens pas et j’avance sur le reste.`,
        `Si c’est décalé entre-temps, ${noMatter(p)}.`,
      ],
    ],
    postponed: [
      (p) => [
        `Merci pour ${by(p, 'ton', 'votre')} retour ; dans mon planning ${p.for}, je tiens compte de ce décalage.`,
        `${mentioned(p)} Vers quand ${by(p, 'penses-tu', 'pensez-vous')} commencer ? Je ${by(p, 'te', 'vous')} garderai de la place à ce moment-là.`,
        `S’il est trop tôt pour le dire, ${noMatter(p)} ; un petit mot suffira quand ce sera plus clair.`,
      ],
      (p) => [
        `C’est noté dans mon planning ${p.for} : ${p.theJob}${which(p)}, ce sera pour plus tard.`,
        `Je m’en chargerai volontiers. Quelle période ${by(p, 'te', 'vous')} paraît la plus probable maintenant ? J’organiserai le reste en conséquence.`,
        `S’il est trop tôt pour le dire, cela me va aussi.`,
      ],
    ],
  },
};

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`;
}

/** "La refonte que vous aviez évoquée": the article tells no more than the number before a vowel. */
function endingOf(theJob: string): string {
  return frenchArticle(theJob.replace(/^(?:le |la |les |l’)/, ''))?.ending ?? '';
}
