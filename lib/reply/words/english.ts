import type { ReplyWords } from './reply-words.ts';

export const ENGLISH: ReplyWords = {
  commands: {
    done: "done|that's done|finished|completed|complete|sorted|handled|taken care of|dealt with|wrapped up|closed|close it|tick it off|mark as done|mark it done|resolved|job done|did this|did it|did that|tick this one off|tick this off|tick it off|took care of it".split(
      '|',
    ),
    sent: 'sent|mailed|emailed|letter sent|off it went|wrote to her|wrote to him|wrote to them'.split('|'),
    booked:
      "booked|confirmed|it's on|its on|going ahead|goes ahead|went ahead|it happened|signed|got the job|green light|is a go|locked in|said yes|we're on|they agreed|agreed to it".split(
        '|',
      ),
    no: "no|nope|nah|not happening|not going ahead|isn't going ahead|won't happen|will not happen|fell through|called off|is off|off the table|did not go ahead|didn't go ahead|didn't happen|did not happen|not right|that's wrong|wrong|incorrect|they went with someone else|went with someone else|cancelled by the client|canceled by the client|the client cancelled|the client canceled|they cancelled|they canceled|it's off|its off".split(
      '|',
    ),
    drop: 'drop|cancel|cancelled|canceled|delete|remove|forget it|forget this|forget about it|never mind|nevermind|let it go|let go|scrap|no longer needed|not needed anymore|discard|bin it'.split(
      '|',
    ),
    yes: "yes|yep|yeah|yup|sure|correct|that's right|that's correct|indeed|right|absolutely|exactly|link".split('|'),
    same: "same|same job|it's the same|same project".split('|'),
    undo: 'undo|revert|take that back|take it back|put it back|oops|my mistake|was a mistake|by mistake|reopen|restore'.split(
      '|',
    ),
    list: "what do i have open|what is still open|what's still open|list|show list|send list|send me the list|overview|what's open|what is open|show all|show everything".split(
      '|',
    ),
    help: ['help', 'how does this work', 'what can i say', 'what can i reply', 'what can i answer', 'commands'],
    stop: 'stop|unsubscribe|opt out|no more mail|no more mails|no more emails|stop emailing me|stop mailing me'.split(
      '|',
    ),
    start: 'start|resume|restart|unpause|continue'.split('|'),
    export: ['export', 'export my data', 'my data', 'send my data', 'download my data'],
    later:
      "later|it'll be|will be|becomes|now|moved|move|moves to|pushed|push|shifted|shift|postponed|delayed|rescheduled|reschedule|change to|changed to|make it|make that|slipped to|deferred to".split(
        '|',
      ),
    snooze:
      'snooze|remind|ask again|ask me|postpone|delay|wait|hold|try again|come back|check back|ping me|not now|nudge me'.split(
        '|',
      ),
    client: "client|client is|the client is|customer|it is from|it's from|from".split('|'),
    job: "job|job is|the job is|project|project is|it is about|it's about".split('|'),
    settings: ['settings', 'setting', 'set'],
    forget: ['forget', 'forget client', 'erase', 'wipe'],
    link: ['link', 'link also', 'link address', 'link the address', 'add address'],
    unlink: ['unlink', 'unlink address', 'unlink the address', 'remove address'],
  },
  registers: { informal: ['informal'], formal: ['formal'] },
  settings: {
    zone: ['zone', 'time zone', 'timezone'],
    country: ['country'],
    language: ['language'],
    'days off': 'days off|day off|holiday|holidays|vacation|leave|off'.split('|'),
    name: ['name', 'my name'],
    signature: ['signature'],
    overview: ['overview', 'monthly overview'],
  },
  me: ['me', 'everything', 'all my data', 'everything about me'],
  negations:
    "if|when|once|must|should|need to|can't|won't|not|not yet|isn't|aren't|wasn't|haven't|hasn't|never|almost|nearly|don't|do not|no".split(
      '|',
    ),
  fillers:
    "please|pls|plz|now|just|already|today|yesterday|is|it|this|that|the|a|an|and|so|all|one|i|have|has|i've|been|was|for|to|by|in|until|till|again|sorry|also|with|me|my|we|we're|you|can|could|would|like|job|project|client|reminder|mail|email|unfortunately|finally|actually|back|then|be|will|from|off|on|of|marked|out|mate".split(
      '|',
    ),
  greetings: 'hi|hello|hey|dear|good morning|good afternoon|good evening|morning|there|pencilled|team|all'.split('|'),
  wishes:
    '(?:have an? )?(?:good|great|nice|lovely|happy|wonderful|pleasant) (?:weekend|week|day|evening|afternoon|morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday|summer|holidays?|rest of (?:the|your) (?:day|week))|enjoy (?:the|your) (?:weekend|day|week|evening|summer|holidays?)',
  requests: 'can|could|would|will you|may|shall we',
  thanks:
    'for the reminder|for the nudge|for reminding me|thanks|thank you|thanks a lot|many thanks|thx|ty|cheers|ok|okay|k|great|perfect|good|super|cool|nice|lovely|fine|excellent|brilliant|awesome|noted|got it|understood|will do|sounds good|looks good|much appreciated|appreciated|best|kind regards|regards|best wishes|have a nice day|have a good day|so much|very much|wonderful|clear'.split(
      '|',
    ),
};
