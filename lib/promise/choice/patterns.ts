/**
 * Phrases that are more than words in a row, as tables per language: alternations over folded text, in which `\w+` and the like may
 * stand, and `…` for the period. Where they stand to it says the frame. `(?!)` is what a language does not say.
 */
export interface PhraseTable {
  /** "op de 14e is het", "wegen": right before a feast that is only named; right behind it, that it is held. */
  readonly feastNamed: string;
  readonly feastHeld: string;
  /** Work is due before an event: "rather sooner". */
  readonly sooner: string;
  /** The client takes up what was offered: behind the day ("it is"), before it ("let's take"), behind it ("suits us best"), or a yes and a "then". */
  readonly taken: string;
  readonly chosen: string;
  readonly suitsBest: string;
  readonly yes: string;
  readonly yesThen: string;
  /** Said of small things: "send", "call". */
  readonly smallThing: string;
  /** Right before a weekday that is called for. */
  readonly called: string;
  /** An hour behind a day: what may stand before its number, and its unit. */
  readonly hourAt: string;
  readonly hourUnit: string;
  /** What the client hands over: whole phrases; or things, a helping verb, and that they come. */
  readonly handedOver: string;
  readonly handedThings: string;
  readonly handedHelper: string;
  readonly handedComes: string;
  /** The client has no room for the work; is busy; needs help all the same. */
  readonly noRoom: string;
  readonly swamped: string;
  readonly help: string;
  /** Who writes is away. */
  readonly ownAbsence: string;
  /** Somebody is to stand in, for a third or for the client. */
  readonly standsIn: string;
  readonly standsInForClient: string;
  /** It has come down to this: before the period and behind it. */
  readonly settled: string;
  readonly settledBehind: string;
  /** Said once, and open again. */
  readonly saidBefore: string;
  /** Hope, and no work. */
  readonly vague: string;
  /** Already in the client's book; goes on all the same, behind the period or before it. */
  readonly kept: string;
  readonly goesOn: string;
  readonly wellBefore: string;
  readonly contrast: string;
  /** Where something is put off to, right before the period; the same in front of a verb; and from where. */
  readonly aim: string;
  readonly towards: string;
  readonly awayFrom: string;
  readonly insteadOf: string;
  /** A second job. */
  readonly besides: string;
  /** Somebody is sought; somebody else was chosen; a studio was, after all. */
  readonly sought: string;
  readonly otherChosen: string;
  readonly afterAll: string;
  readonly studioChosen: string;
  /** "hou november vrij": the verb, and what the days are kept. */
  readonly keep: string;
  readonly keptFree: string;
  readonly forUs: string;
  /** What a talk is about. */
  readonly about: string;
  /** "über den Sommer hinweg". */
  readonly pastIt: string;
  readonly somebody: string;
  /** A participle; and what shows that it lies ahead all the same. */
  readonly participle: string;
  readonly finishedAhead: string;
  /** Whoever is away looks for somebody. */
  readonly seeks: string;
  /** "De offerte van": between a paper and its date; "het nummer van mei"; before the seasons of a year, not of a thing. */
  readonly paperOf: string;
  readonly issueOf: string;
  readonly issueLink: string;
  readonly inSeason: string;
  /** A period names a thing ("our May newsletter", "next year's edition"): right before a month, and right behind what owns it. */
  readonly naming: string;
  readonly owning: string;
  /** "And April will introduce you": what may stand before somebody called so, and what only people do. */
  readonly personLead: string;
  readonly personDoes: string;
  /** "The photos from the 2 June awayday": how such a day begins, and what behind it is no thing. */
  readonly datingA: string;
  readonly noThing: string;
  /** A refusal of what was named before: it begins with it, or ends. */
  readonly refusedThen: string;
  readonly refusedThere: string;
  /** Somebody else who has left, which is why there is work. */
  readonly leavers: string;
  readonly leave: string;
  /** Not needed in part only: "not before October". */
  readonly inPart: string;
  /** "In week 30 zijn we dicht, dan kun jij …": then, and what may stand before it. */
  readonly thatIsWhen: string;
  readonly so: string;
  /** A yes to what was offered ("that's fine, let's do that"). */
  readonly accepts: string;
  /** In a mail that is answered: these words offer days; "or" between them. */
  readonly offers: string;
  readonly or: string;
  /** Who offers days is not there, or is through by then. */
  readonly elsewhere: string;
  /** Before a day, the week of which is meant: "in the week of"; and where a week is named before it: "that of". */
  readonly weekOf: string;
  readonly thatOf: string;
  /** "The second option", "the second please": nouns behind what says which, and what else may follow it. */
  readonly optionNouns: string;
  readonly optionGoes: string;
  /** Which one, but for ordinals. */
  readonly firstOne: string;
  readonly middleOne: string;
  readonly lastOne: string;
  /** In a clause with one that was offered: it is chosen. */
  readonly picks: string;
  /** "The other one", "a week later", "as you propose". */
  readonly otherOne: string;
  readonly weekLater: string;
  readonly asProposed: string;
  /** It is a talk that was offered. */
  readonly byPhone: string;
  /** The freelancer does something, or is given it to do, now or later ("du dolmetschst", "je te mets en", "that one's yours"). */
  readonly acts: string;
  /** Things that freelancers make, as an alternation: the noun at which a phrase is about work. */
  readonly nouns: string;
}

/** A short article or particle between a phrase and the period. */
const SMALL = "(?:[a-z]{1,4}'?\\s?)?";

const word = (phrases: string) => `\\b(?:${phrases})\\b`;

/** How the phrases stand to the period. */
const FRAMES = {
  feastNamed: ({ feastNamed }) => `\\b(?:${feastNamed})\\s${SMALL}$`,
  feastHeld: ({ feastHeld }) => `^\\s?[,;:]?\\s?(?:${feastHeld})`,
  sooner: ({ sooner }) => word(sooner),
  taken: ({ taken }) => `^\\s?,?\\s?(?:${taken})\\s?(?:[.,!;:]|$)`,
  chosen: ({ chosen, suitsBest }) => `\\b(?:${chosen})\\b.*…|…\\s{0,2}(?:${suitsBest})`,
  agreed: ({ yes, yesThen }) => `^\\W{0,3}(?:${yes})\\s?[,.!:;–-]{0,2}\\s(?:${yesThen})\\b`,
  smallThing: ({ smallThing }) => word(smallThing),
  called: ({ called }) => `\\b(?:${called})\\s$`,
  atAnHour: ({ hourAt, hourUnit }) => `^\\s?,?\\s?(?:(?:${hourAt})\\s)?\\d{1,2}(?:[:.h]\\d{2}|\\s?(?:${hourUnit}))\\b`,
  handedOver: ({ handedOver, handedThings, handedHelper, handedComes }) =>
    word(`${handedOver}|(?:${handedThings}) (?:in (?:\\w+ ){1,2})?(?:(?:${handedHelper}) )?(?:${handedComes})`),
  noRoom: ({ noRoom }) => word(noRoom),
  swamped: ({ swamped }) => word(swamped),
  help: ({ help }) => word(help),
  ownAbsence: ({ ownAbsence }) => word(ownAbsence),
  standsIn: ({ standsIn }) => word(standsIn),
  standsInForClient: ({ standsInForClient }) => word(standsInForClient),
  settled: ({ settled, settledBehind }) => `\\b(?:${settled})\\s(?:\\w+ ){0,2}…|…\\s{1,2}(?:${settledBehind})\\b`,
  saidBefore: ({ saidBefore }) => `\\b(?:${saidBefore})(?:\\b|(?=\\s)|$)`,
  vague: ({ vague }) => word(vague),
  kept: ({ kept }) => word(kept),
  goesOn: ({ goesOn, wellBefore }) => `…\\s{0,2}(?:${goesOn})\\b|\\b(?:${wellBefore})\\s?…`,
  contrast: ({ contrast }) => word(contrast),
  aim: ({ aim }) => `^[^.!?;]{0,20}\\b(?:${aim})\\s${SMALL}$`,
  towards: ({ towards }) => `\\b(?:${towards})\\s${SMALL}$`,
  awayFrom: ({ awayFrom }) => `(?:^|\\s)(?:${awayFrom})\\s?${SMALL}$`,
  insteadOf: ({ insteadOf }) => `\\b(?:${insteadOf})`,
  besides: ({ besides }) => word(besides),
  sought: ({ sought }) => word(sought),
  otherChosen: ({ otherChosen }) => word(otherChosen),
  afterAll: ({ afterAll }) => word(afterAll),
  studioChosen: ({ studioChosen }) => word(studioChosen),
  keptFree: ({ keep, keptFree }) => `\\b(?:${keep})\\s[^.!?]{0,60}\\b(?:${keptFree})\\b`,
  forUs: ({ forUs }) => word(forUs),
  about: ({ about }) => word(about),
  pastIt: ({ pastIt }) => `^\\s?(?:${pastIt})\\b`,
  somebody: ({ somebody }) => word(somebody),
  participle: ({ participle }) => participle,
  finishedAhead: ({ finishedAhead }) => word(finishedAhead),
  seeks: ({ seeks }) => word(seeks),
  paperOf: ({ paperOf }) => `^(?:${paperOf})$`,
  issueOf: ({ issueOf, issueLink }) => `\\b(?:${issueOf})\\s(?:${issueLink})\\s?$`,
  inSeason: ({ inSeason }) => `\\b(?:${inSeason})\\s$`,
  naming: ({ naming }) => `\\b(?:${naming})\\s$`,
  owning: ({ owning }) => `^(?:${owning})\\s[a-z]{3}`,
  person: ({ personLead, personDoes }) => `^\\W*(?:(?:${personLead}) )?…\\s{1,2}(?:${personDoes})\\b`,
  datingA: ({ datingA }) => `^(?:${datingA})\\s`,
  thingBehind: ({ noThing }) => `^\\s(?!(?:${noThing})\\b)[a-z]{4,}`,
  refusedThen: ({ refusedThen, refusedThere }) => `^\\W*(?:${refusedThen})\\b|\\b(?:${refusedThere})\\W*$`,
  thirdLeft: ({ leavers, leave }) => `\\b(?:${leavers}) (?:[\\w.]+ ){0,6}?(?:${leave})\\b`,
  inPart: ({ inPart }) => word(inPart),
  accepts: ({ accepts }) => accepts,
  offers: ({ offers }) => `\\b(?:${offers})\\b|\\?`,
  or: ({ or }) => word(or),
  elsewhere: ({ elsewhere }) => word(elsewhere),
  weekOf: ({ weekOf }) => `\\b(?:${weekOf})\\s$`,
  thatOf: ({ thatOf }) => `\\b(?:${thatOf})\\s$`,
  optionNoun: ({ optionNouns }) => `^(?:${optionNouns})$`,
  optionGoesOn: ({ optionNouns, optionGoes }) => `^(?:[.,:;!?)\n]|${optionNouns}|${optionGoes})$`,
  firstOne: ({ firstOne }) => `^(?:${firstOne})$`,
  middleOne: ({ middleOne }) => `^(?:${middleOne})$`,
  lastOne: ({ lastOne }) => `^(?:${lastOne})$`,
  picks: ({ picks }) => `\\b(?:${picks})(?![a-z])`,
  otherOne: ({ otherOne }) => word(otherOne),
  weekLater: ({ weekLater }) => word(weekLater),
  asProposed: ({ asProposed }) => word(asProposed),
  byPhone: ({ byPhone }) => word(byPhone),
  acts: ({ acts }) => acts,
  thenWithin: ({ so, thatIsWhen }) => `(?:[,;:–-] ?|\\b(?:${so}) )(?:${thatIsWhen})\\b`,
  thenAhead: ({ so, thatIsWhen }) => `^\\W*(?:(?:${so}) )?(?:${thatIsWhen})\\b`,
} as const satisfies Readonly<Record<string, (table: PhraseTable) => string>>;

export type Patterns = Readonly<Record<keyof typeof FRAMES, RegExp>>;

export function compilePatterns(table: PhraseTable): Patterns {
  return Object.fromEntries(
    Object.entries(FRAMES).map(([name, frame]) => [name, new RegExp(frame(table))]),
  ) as Patterns;
}
