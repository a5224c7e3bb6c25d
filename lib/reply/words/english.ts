import type { ReplyWords } from './reply-words.ts';

export const ENGLISH: ReplyWords = {
  commands: {
    done: "behind us|behind me|did this|did it|did that|tick this one off|tick this off|took care of it|nothing more to do|nothing left to do|done|that's done|finished|completed|complete|sorted|handled|taken care of|dealt with|wrapped up|closed|close it|tick it off|mark as done|mark it done|resolved|job done|ticked off|ticked it off|can close this|can close it|off your list|off my list|fixed|through with this|through with it|tick.".split(
      '|',
    ),
    sent: "fired it off|that went out|it went out|went out this morning|went out today|dropped a message|dropped her a message|dropped him a message|off it went|wrote to them|on its way|is on its way|i've written to her|i've written to him|wrote to her|wrote to him|messaged|it's gone out|gone out|dropped her a line|dropped him a line|sent|mailed|emailed|letter sent".split(
      '|',
    ),
    booked:
      "can get started|we can start|can start|they agreed|agreed to it|in the bag|signed and sealed|said yes|says yes|start as planned|we start as planned|all agreed|landed it|got it signed|has signed|have signed|we have a deal|is happening|it is happening|it goes ahead|booked|confirmed|it's on|its on|going ahead|goes ahead|went ahead|it happened|signed|got the job|green light|is a go|locked in|we're on.|it's a go|that's a go".split(
        '|',
      ),
    no: 'no|nope|nah'.split('|'),
    wrong: "not right|that's wrong|wrong|incorrect|not correct|isn't right|isn't correct".split('|'),
    off: "another party|cancelled by the client|canceled by the client|the client cancelled|the client canceled|they canceled|its off|a competitor|budget got cut|budget was cut|budget is gone|budget has been cut|gone with|went with|going with|somebody else|someone else|going with someone else|went with another|chose someone else|not going to happen|won't go ahead|no budget|doing it in-house|isn't happening|it's off|it is off|they cancelled|they've cancelled|they have cancelled|not happening|not going ahead|isn't going ahead|won't happen|will not happen|fell through|called off|is off|off the table|did not go ahead|didn't go ahead|didn't happen|did not happen|they went with someone else|went with someone else|they're cancelling|they are cancelling|she's cancelling|he's cancelling|nothing came of it|it's dead|with another designer|found someone else|found somebody else".split(
      '|',
    ),
    drop: "pass on this|pass on it|no longer relevant|not relevant anymore|no longer interested|not interested|take it off|take this off|forget this|can forget this|take off the list|leave it|leave this|leave this one|let's leave it|letting go|let go|giving up on this|give up|drop|cancel|cancelled|canceled|delete|remove|forget it|forget about it|never mind|nevermind|let it go|scrap|no longer needed|not needed anymore|discard|bin it|i'll pass|bin this|bin this one|not needed any more|letting this go".split(
      '|',
    ),
    yes: "yes|yep|yeah|yup|sure|correct|that's right|that's correct|indeed|right|absolutely|exactly|link".split('|'),
    same: "same|same job|it's the same|same project".split('|'),
    undo: "didn't mean to|didn't mean that|was a mistake|wrong button|by accident|by mistake|undo|revert|take that back|take it back|put it back|oops|my mistake|reopen|restore|wrong one|wrong mail|wrong email|wrong job|sent by accident|sent by mistake|not what i meant|isn't what i meant|was for another job|the way it was|shouldn't have happened|last reply was wrong|previous reply was wrong|whoops".split(
      '|',
    ),
    list: "show me everything|show me all|what is still open|what's still open|anything else open|anything open|what's open|what do i have open|what have i got open|what's pencilled in|what is pencilled in|which jobs are open|list|show list|send list|send me the list|overview|what is open|show all|show everything|jobs do i have open|what have i got on|what am i still waiting for|what am i waiting for|how many jobs are open|in the pipeline|show my jobs|all open jobs|open jobs|i got pencilled in".split(
      '|',
    ),
    help: [
      'what can i reply',
      'what can i answer',
      'what can i write',
      'what are my options',
      'help',
      'how does this work',
      'what can i say',
      'commands',
    ],
    stop: "don't want to receive emails|don't want emails|no longer want emails|no longer want to receive emails|don't email me|don't send me more emails|don't send more emails|stop sending me emails|stop sending emails|no emails|stop|unsubscribe|opt out|no more mail|no more mails|no more emails|stop emailing me|stop mailing me".split(
      '|',
    ),
    start: 'start|resume|restart|unpause|continue'.split('|'),
    export: ['export', 'export my data', 'my data', 'send my data', 'download my data'],
    later:
      "make that|it's now|is now|slipping to|moving to|later|it'll be|will be|becomes|now|moved|move|moves to|pushed|push|shifted|shift|postponed|delayed|rescheduled|reschedule|change to|changed to|make it|slipped to|deferred to|slipped|it's slipped|has slipped|start is|put off|slips|slips to".split(
        '|',
      ),
    snooze:
      'poke me|chase me|get back to me|in touch again|let me know again|remind me|snooze|remind|ask again|ask me|postpone|delay|wait|hold|try again|come back|check back|ping me|not now|nudge me|try me|push this reminder|push the reminder|move this reminder|move the reminder|postpone this reminder|postpone the reminder'.split(
        '|',
      ),
    client:
      "client is called|the client is called|the client is|the name is|her name is|his name is|client|client is|customer|it is from|it's from|from|wrong client|other client|another client|client's name is|the client's name is|client name is|client name|her address is|his address is|their address is|the address is|her email is|his email is".split(
        '|',
      ),
    job: "the job is called|it's called|the project is called|job|job is|the job is|project|project is|it is about|it's about|the project is|the project|it concerns".split(
      '|',
    ),
    settings: ['settings', 'setting', 'set'],
    forget: ['forget', 'forget client', 'erase', 'wipe'],
    link: ['link', 'link also', 'link address', 'link the address', 'add address'],
    unlink: ['unlink', 'unlink address', 'unlink the address', 'remove address'],
  },
  registers: { informal: ['informal'], formal: ['formal'] },
  settings: {
    zone: ['zone', 'time zone', 'timezone'],
    country: ['country'],
    language: 'language|write to me in|please write to me in|write me in|email me in'.split('|'),
    'days off': 'days off|day off|holiday|holidays|vacation|leave|off'.split('|'),
    name: 'name|my name|my name is'.split('|'),
    signature: ['signature'],
    overview: 'overview|monthly overview|overviews'.split('|'),
  },
  me: ['me', 'everything', 'all my data', 'everything about me'],
  negations:
    "no longer|no more|no interest|no idea|nothing|if|when|once|must|should|need to|can't|won't|not|isn't|aren't|wasn't|haven't|hasn't|never|almost|nearly|don't|do not|no|doubt|doubts|without|nothing's|of my mind|far from|half|unsure|let me know|let you know|have a go|give it a go".split(
      '|',
    ),
  notYet:
    "heard nothing|nothing heard|nothing back|still waiting|waiting to hear|waiting for an answer|waiting for a reply|isn't responding|not responding|hasn't responded|no response|isn't answering|doesn't answer|doesn't respond|don't know yet|doesn't know yet|not sure yet|not yet|nothing yet|not heard|haven't heard|no reply|no answer|no word|no news|hasn't replied|hasn't answered|hasn't got back|hasn't come back|leave it as is|leave it as it is|leave as is|leave it there|leave it open".split(
      '|',
    ),
  yet: ['yet'],
  that: 'that|whether|if'.split('|'),
  others: 'they|she|he'.split('|'),
  asks: 'is it|is this|is that|is she|is he|is the|has she|has he|has it|have they|did they|did she|did he|does it|are they|was it|will it|will they|who|why'.split(
    '|',
  ),
  asides: 'actually|really|by the way|btw|in fact'.split('|'),
  articles: 'the|a|an|our|your'.split('|'),
  insteadOf: { not: 'not|and not'.split('|'), but: ['but'], of: 'instead of|rather than'.split('|') },
  forWhom: "it is for|it's for|this is for|this is from|it's from|it is from".split('|'),
  called:
    "is called|called|named|name is|name should be|should be|is actually|this is from|it's from|this is for|it's for|must be".split(
      '|',
    ),
  notBefore:
    "not before|not until|won't be before|won't be until|won't start before|won't start until|isn't until".split('|'),
  inside:
    'it|this|that|one|just|still|then|now|please|all|any|actually|already|really|her|him|sadly|unfortunately'.split(
      '|',
    ),
  requests: 'can this|can it|can we|can you|could you|would you|will you|please|can i|may i'.split('|'),
  away: {
    me: "i'm|i am|i'll be|i will be|we're|i".split('|'),
    gone: "on holiday|on vacation|on leave|away|off|out of office|unavailable|not available|closed|i have * off|i've * off|i'm taking * off|i take * off|not here|not there".split(
      '|',
    ),
  },
  timeOf: {
    answer: ['decide', 'decides', 'decision'],
    begins: ['starts', 'start', 'begins', 'begin', 'earlier', 'sooner'],
    lasts: [
      'takes',
      'will take',
      'lasts',
      'days of work',
      'weeks of work',
      'months of work',
      'days work',
      'weeks work',
    ],
    other: [],
  },
  noDaysOff: 'no days off|no more days off|remove my days off|delete my days off|clear my days off'.split('|'),
  always: 'from now on|always|in future|every time'.split('|'),
  mustBe: { before: '(?:should|must|has to|needs to) be (?:in )?', after: '' },
  notBut: {
    not: "(?:it|this|that)(?:'s| is) not (?:about )?|(?:it|this|that) isn't (?:about )?",
    but: "(?:but|it is|it's) (?:about )?",
  },
  addressIs: 'address is|email is|mail is'.split('|'),
  mine: ['my'],
  change: {
    begin: ['change', 'switch', 'update', 'set', 'please'],
    to: ['to', 'is', 'into', 'as'],
    end: ['instead', 'for me'],
  },
  and: ['and', 'but'],
  allOf: ['everything about', 'all about', 'everything on', 'everything of'],
  switches: {
    on: ['turn on', 'switch on'],
    off: "off|no|don't send|stop sending|stop|don't need|don't want|without".split('|'),
  },
  fillers:
    "right away|think|i think|rather|more likely|likely|any more|anymore|more|do it|receive|says|said|tells|told|writes|wrote|wants|her|him|his|she|he|they|heard|reply|answer|word|tomorrow|later|do|still|any|anything|morning|probably|please|pls|plz|now|just|already|today|yesterday|is|it|this|that|the|a|an|and|so|all|one|i|have|has|i've|been|was|for|to|by|in|until|till|again|sorry|also|with|me|my|we|we're|you|can|could|would|like|job|project|client|reminder|mail|email|unfortunately|finally|actually|back|then|be|will|from|off|on|of|marked|out|mate|right now|yes but|for the best|good start|great start|new start|same here|that's".split(
      '|',
    ),
  greetings: 'hi|hello|hey|dear|good morning|good afternoon|good evening|morning|there|pencilled|team'.split('|'),
  wishes:
    '(?:have an? )?(?:good|great|nice|lovely|happy|wonderful|pleasant) (?:weekend|week|day|evening|afternoon|morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday|summer|holidays?|rest of (?:the|your) (?:day|week))|enjoy (?:the|your) (?:weekend|day|week|evening|summer|holidays?)',
  thanks:
    "get on it|i'll get on it|on it|i'll do that|for the reminder|for the nudge|for reminding me|thanks|thank you|thanks a lot|many thanks|thx|ty|cheers|ok|okay|k|great|perfect|good|super|cool|nice|lovely|fine|excellent|brilliant|awesome|noted|got it|understood|will do|sounds good|looks good|much appreciated|appreciated|best|kind regards|regards|best wishes|have a nice day|have a good day|so much|very much|wonderful|clear".split(
      '|',
    ),
};
