import type { ReplyWords } from './reply-words.ts';

export const ENGLISH: ReplyWords = {
  commands: {
    done: "done|all done|that's done|is done|it is done|finished|completed|complete|sorted|all sorted|handled|taken care of|dealt with|wrapped up|closed|close it|tick it off|mark as done|mark it done|resolved|job done".split(
      '|',
    ),
    sent: 'sent|sent it|i sent it|mailed|emailed|have sent it|email sent|message sent|letter sent|just sent|has been sent|i have sent it'.split(
      '|',
    ),
    booked:
      "booked|booked in|is booked|confirmed|is confirmed|it's on|its on|going ahead|is going ahead|goes ahead|went ahead|it went ahead|it happened|signed|got the job|got it booked|green light|is a go|locked in".split(
        '|',
      ),
    no: "no|nope|nah|not happening|not going ahead|is not going ahead|isn't going ahead|won't happen|will not happen|fell through|it fell through|called off|is off|off the table|did not go ahead|didn't go ahead|didn't happen|did not happen|not right|that is wrong|that's wrong|wrong|incorrect|they went with someone else|went with someone else".split(
      '|',
    ),
    drop: 'drop|drop it|drop this|cancel|cancel it|cancel this|cancelled|canceled|delete|delete it|delete this|remove|remove it|remove this|forget it|forget this|forget about it|never mind|nevermind|let it go|let go|scrap|scrap it|scrap this|no longer needed|not needed anymore|discard|bin it'.split(
      '|',
    ),
    yes: "yes|yep|yeah|yup|sure|correct|that's right|that is right|that's correct|indeed|right|absolutely|exactly|link".split(
      '|',
    ),
    same: ['same', 'same job', 'the same', 'same one', "it's the same", 'same project'],
    undo: 'undo|undo that|undo this|revert|take that back|take it back|put it back|oops|my mistake|reopen|restore'.split(
      '|',
    ),
    list: "list|show list|send list|send me the list|overview|what's open|what is open|show all|show everything".split(
      '|',
    ),
    help: ['help', 'how does this work', 'what can i say', 'commands'],
    stop: 'stop|stop all|stop all mail|stop it|stop this|unsubscribe|opt out|no more mail|no more mails|no more emails|stop emailing me|stop mailing me'.split(
      '|',
    ),
    start: ['start', 'resume', 'restart', 'start again', 'unpause', 'continue'],
    export: ['export', 'export my data', 'my data', 'send my data', 'download my data'],
    later:
      "later|it will be|it'll be|will be|becomes|now|moved|moved to|move|move to|move it|move it to|moves to|pushed|pushed to|pushed back|pushed back to|push|push to|push back|push it to|push it back|push it back to|shifted|shifted to|shift|shift to|postponed|postponed to|postponed until|postponed till|delayed|delayed to|delayed until|rescheduled|rescheduled to|reschedule|reschedule to|change to|changed to|make it|slipped to|deferred to".split(
        '|',
      ),
    snooze:
      'snooze|snooze it|snooze this|snooze for|snooze until|remind me|remind me again|remind me in|remind|ask again|ask me again|ask me|postpone|postpone for|postpone by|delay|delay by|wait|wait for|hold|hold off|try again|come back|check back|ping me|not now|nudge me'.split(
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
  thanks:
    'for the reminder|for the nudge|for reminding me|thanks|thank you|thanks a lot|many thanks|thank you very much|thx|ty|cheers|ok|okay|k|great|perfect|good|super|cool|nice|lovely|fine|excellent|brilliant|awesome|noted|got it|understood|will do|sounds good|looks good|all good|much appreciated|appreciated|best|best regards|kind regards|regards|best wishes|have a nice day|have a good day|so much|very much|wonderful|clear'.split(
      '|',
    ),
};
