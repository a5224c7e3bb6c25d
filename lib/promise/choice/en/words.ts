import type { ChoiceWords } from '../choice-words.ts';
import { ENGLISH_CONCEPTS, ENGLISH_CUES } from './cues.ts';
import { ENGLISH_PHRASES } from './phrases.ts';

/** What English mails speak of work with. */
export const ENGLISH: ChoiceWords = {
  cues: ENGLISH_CUES,
  concepts: ENGLISH_CONCEPTS,
  phrases: ENGLISH_PHRASES,
  clause: {
    and: 'and',
    but: 'but|because|so|while|that|whereas|which',
    doers: 'we|then|i|you|also|would|could|can|they|he|she',
  },
  things: {
    behind:
      'rewrite|redesign|rework|rebuild|refactor|refactoring|overhaul|project|app|page|pages|portal|module|modules|system|platform|flow|flows|migration|integration|software|dashboard|feature|plugin|widget|template|templates|campaign|website|site|video|videos|film|brochure|api|gateway|engine|backend|frontend|screens|journey|tool|bot|form|forms|copy|artwork|illustrations',
  },
  refines: {
    words: "that is|that's|i\\.?e\\.?|so|meaning|to be precise|precisely|namely|specifically|and that|and specifically",
    small: 'from|on|the|in|between|of',
    likelier:
      'probably|most likely|more likely|likely|presumably|ideally|preferably|i think|hopefully|say|i guess|more precisely|perhaps|maybe|possibly',
  },
  articles: 'for|a|an|the|our|my|some|new',
  leading: /^(?:for\s+)?(?:(?:an?|the|our|my|some)\s+)?/i,
  frame: {
    reminds: 'remind\\w*',
    greetings: 'hi|hey|dear|hello|hiya|yo',
    closings: String.raw`(?:\w+ ){0,3}(?:regards|wishes|love)|with (?:\w+ )*(?:thanks|gratitude)|(?:all )?(?:the |my )?best|cheers|(?:many )?thanks(?: again)?|yours(?: \w+)?|sincerely|ta|bless you|a hug|see you|speak soon|take care|x+`,
    added: String.raw`p\.? ?p?\.? ?s\b\.?|nb|n\.b\.|edit|postscript|correction|addendum`,
    titles: String.raw`mr|mrs|ms|miss|dr|prof|professor|all|team|everyone|everybody|folks|colleague\w*|friend\w*|visiting|both|guys`,
    and: '[Aa]nd',
    toAKind: 'dear|hello',
    toAPerson: 'sir|madam|mr|mrs|both|there|again|love|friend|pal',
    abbreviations: 'i.e e.g no mr mrs ms st vs approx etc dr incl jan feb apr jun jul aug sep sept oct nov dec max min',
    afterOrdinal: '',
    wrote: 'wrote',
    opensWrote: 'on',
    fields: 'from|to|date|sent|subject|cc',
    sender: 'from',
    separators: 'original message|forwarded message',
    bareSeparators: 'begin forwarded',
    thanks: 'thanks|thank you|congrat\\w*',
    bills: 'invoice|payment|overdue',
    automatic: 'automati|out of office|absent',
    away: 'away|ooo',
    numbers: 'phone|mob|mobile|vat',
    verbs:
      'book cover film copy text audit stand report series rewrite design designs shoot guide label map test tests script',
  },
  subject: {
    planning: 'planning|my planning|my plans|my schedule',
    before: 'new|annual|small|large|big|next|second|third|extra|spring|summer|autumn|winter',
    unnamed:
      'timing|timeline|question|query|work|job|project|assignment|hello|hi|hey|availability|available|are you free|do you have time|planning|schedule|update|news|deadline|status|date|dates|quote|quotation|rate|rates|fees?|pric(?:e|es|ing)|costs?|budget|hours|scope|contract|contract extension|next steps|one|q|gig|favour|favor|booking|enquiry|inquiry|reminder|(?:phone )?call|note|catch[- ]?up|catching up|following up|follow[- ]up|thanks?(?: you)?|idea|plans|help|urgent|asap|capacity|tmrw|tomorrow|tonight|today|pregnan(?:t|cy)|(?:maternity|paternity|parental|sick|annual)(?: leave)?|leave|illness|flu|sick|holidays?|vacation|christmas|xmas|easter|thanksgiving|half[- ]term|summer|(?:happy )?new year|no subject',
    little: 'a|an|the|quick|small|short|new|another|little|our|my|your|good|great|urgent|next|possible|freelance',
    opens:
      "after|before|during|until|till|from|by|in|for|about|when|what|which|who|how|why|where|can|could|would|will|are|is|do|does|did|have|has|should|i|i'm|we|we're|we've|you|it|it's|they|there|not|still|again|finally|maybe|possibly|tomorrow|tonight|yes|no|ok|okay|sorry|please|need|looking|want|let's|any|got",
    said: 'after|on|ahead|up|in|off|forward|there|go|great|next|thing|push|round|started|base|moved|bumped|approved|confirmed|cancelled|deadline',
    lead: '(?:quote|quotation|question|enquiry|inquiry|request|proposal|estimate|booking|availability|timing|dates)(?= (?:for|about|on|re)\\b)|urgent',
    leads: 'for|about|on|re',
    tail: 'wanted|needed|required|postponed|rescheduled|delayed|quote|quotation|estimate|enquiry|inquiry|availability|capacity|timing|dates',
    of: 'of',
    when: 'in|on|at|for|from|by|until|till|around|after|before|as of|starting|the',
  },
};
