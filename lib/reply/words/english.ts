import type { ReplyWords } from './reply-words.ts';

export const ENGLISH: ReplyWords = {
  commands: {
    done: "behind us|behind me|did this|did it|did that|tick this one off|tick this off|took care of it|nothing more to do|nothing left to do|done|finished|completed|complete|sorted|handled|taken care of|dealt with|wrapped up|closed|close it|tick it off|mark as done|mark it done|resolved|job done|ticked off|off your list|off my list|fixed|through with this|through with it|tick.|no further action needed|no further action|no action needed|nothing further|nothing further needed|squared away|done and dusted|put to bed|nothing needed|all arranged|it's been arranged|already arranged|arranged everything|agreed everything|agreed on everything|been arranged|arranged it|closing this|close this|please close|close please|archive this|archive it|file this|file it|we're good.|caught up with her|caught up with him|talked it over|talked it through|nothing for you to do|squared it|no need to chase her|no need to chase him|no need to chase them|no need to chase this|settled it|settled this|settled with|is settled|all settled|crossed that one off|crossed it off|crossed this off|crossed off".split(
      '|',
    ),
    sent: "that went out|it went out|went out this morning|went out today|dropped a message|off it went|wrote to them|on its way|wrote to her|wrote to him|messaged|it's gone out|gone out|dropped her a line|dropped him a line|sent|mailed|emailed|letter sent|mail's gone|email's gone|message's gone|letter's gone|note's gone|pinged her|pinged him|pinged them|left a voicemail|dm'd her|texted her|texted him|whatsapped her|whatsapped him|nudged her|nudged him|chased her|chased him|just written to|have written to|i've written to|hit send|fired off|rang her instead|rang him instead|called her instead|called him instead|i've asked her|i've asked him|i've asked them|i asked her|i asked him|i asked them|asked her in person|asked him in person|and sent it thanks|gave him a ring|gave her a ring|gave them a ring|gave him a call|gave her a call|gave them a call|dropped a whatsapp|dropped a text|dropped a note|dropped an email|dropped a mail|left a voice mail|left them a voicemail|left a message with|left her a message|left him a message|left a voice message|forwarded it to her|forwarded it to him|passed it on to her|passed it on to him|popped it over|pinged it over|sent over|is out.|out the door|in her inbox|in his inbox|in their inbox|followed up with|got the note|got the letter|got the message|got your text|off it goes".split(
      '|',
    ),
    booked:
      "can get started|can start|they agreed|agreed to it|in the bag|signed and sealed|said yes|says yes|start as planned|all agreed|landed it|got it signed|is happening|booked|confirmed|it's on|going ahead|goes ahead|went ahead|it happened|signed|got the job|green light|is a go|locked in|we're on.|it's a go|that's a go|it's a yes|a yes from|it's happening|the go-ahead|given the go-ahead|gave the go-ahead|got the go-ahead|given me the go-ahead|still on|the gig is mine|got the gig|po came in|contract came in|contract is in|got the po|accepted my quote|accepted the quote|quote accepted|quote is accepted|accepted my proposal|accepted the proposal|po received|received the po|deposit paid|deposit is in|paid the deposit|gave us the green light|gave me the green light|given us the green light|given me the green light|full steam ahead|all systems go|done deal|it's a done deal|good to go|i'm good to go|deposit landed|deposit arrived|deposit received|lockd in|we got it.|signature is in|signature came in|contract came through|po came through|po has come in|po is in|hired me|they want me|she wants me|he wants me|picked me|chose me|gone with me|went with me|going with me|got the nod|got the thumbs up|shook hands on it|they bit|she bit|he bit|took the bait".split(
        '|',
      ),
    no: 'no|nope|nah'.split('|'),
    wrong:
      "not right|that's wrong|wrong|incorrect|not correct|isn't right|isn't correct|date is off|dates are off|month is off|timing is off|tone is off|letter is off|text is off|wording is off|in the letter is off|name is off|address is off".split(
        '|',
      ),
    off: "another party|cancelled by the client|canceled by the client|the client cancelled|the client canceled|they canceled|a competitor|budget got cut|budget was cut|budget is gone|budget has been cut|gone with|went with|going with|somebody else|someone else|went with another|chose someone else|not going to happen|won't go ahead|no budget|doing it in-house|isn't happening|it's off|they cancelled|they've cancelled|they have cancelled|not happening|not going ahead|isn't going ahead|won't happen|will not happen|fell through|called off|is off|off the table|did not go ahead|didn't go ahead|didn't happen|did not happen|they're cancelling|they are cancelling|she's cancelling|he's cancelling|nothing came of it|it's dead|with another designer|found someone else|found somebody else|been cancelled|been canceled|was cancelled|was canceled|got cancelled|been canned|got canned|is canned|pulled the plug|in house|in-house|don't need me|doesn't need me|been shelved|shelved it|shelved the project|is shelved|been scrapped|scrapped it|is dead|project is dead|job is dead|been axed|got axed|is axed|lost the client|lost the job|lost the pitch|didn't get it|didn't get the job|gave it to someone else|given it to someone else|gone elsewhere|going elsewhere|went elsewhere|turned me down|turned us down|turned down|rejected the quote|rejected my quote|rejected it|rejected my proposal|didn't get the gig|not this time|lost it to|went another way|gone another way|going another way|hired someone|hired somebody|project's off|job's off|all off|won't be happening|ship has sailed|no longer happening|no longer going ahead|no go|no luck|no joy|no dice|no money left|out of money|pulled out|backed out|doing it themselves|doing it internally|do it internally|doing it inhouse|handling it internally|found someone cheaper|found somebody cheaper|project's dead|client bailed|they bailed|bailed on|chosen another|picked another|chose another|changed her mind.|changed his mind.|changed their mind.|changed their minds.|a rejection|rejection email|got rejected|using an agency|using another".split(
      '|',
    ),
    drop: "pass on this|pass on it|no longer relevant|not relevant anymore|no longer interested|not interested|take it off|take this off|forget this|take off the list|leave it|leave this|let's leave it|letting go|let go|giving up on this|give up|drop|cancel|cancelled|canceled|delete|remove|forget it|forget about it|never mind|nevermind|scrap|no longer needed|not needed anymore|discard|bin it|i'll pass|bin this|not needed any more|not going to chase this|not chasing this|won't chase this|lost interest in this|give this a miss|give it a miss|remove from the list|stop reminding me about this|stop reminding me about it|stop asking about this|stop asking me about this|no more reminders about this|no more reminders for this|don't want this job|don't want the job|i'm turning this down|turning it down|i turned it down|give this one a miss|giving this a miss|giving this one a miss|not a job|isn't a job|it's not a job|no job|chuck it|chuck this|chuck this one|strike it|strike this|cross it off|cross this off|cross this one off|kill it|kill this one|don't bother with this|don't bother with it|don't bother chasing|don't bother|not worth chasing|not worth it|ditch|ditch it|ditch this".split(
      '|',
    ),
    yes: "yes|yep|yeah|yup|sure|correct|that's right|that's correct|indeed|absolutely|exactly|link|y|quite right|you're right|that is right".split(
      '|',
    ),
    same: "same|same job|it's the same|same project|are the same|the very same".split('|'),
    undo: "didn't mean to|didn't mean that|was a mistake|wrong button|by accident|by mistake|undo|revert|take that back|take it back|put it back|oops|my mistake|reopen|restore|wrong one|wrong mail|wrong email|wrong job|sent by accident|sent by mistake|not what i meant|isn't what i meant|was for another job|the way it was|shouldn't have happened|last reply was wrong|previous reply was wrong|whoops|was meant for|meant for another|meant for the other|scratch that|no wait|ignore that|ignore my last reply|ignore my last mail|ignore my last email|disregard that|wrong thread|hit send too soon|sent too soon|that was wrong|change it back|ignore my last|ignore my last msg|ignore my last message|ignore my last one|ignore the last|ignore my previous|ignore my previous message|ignore my previous mail|disregard my last|disregard my last message|disregard my last email|about another client|was about another|scrap that|wrong client sorry|pressed the wrong|clicked the wrong|hit the wrong|typed the wrong".split(
      '|',
    ),
    list: "show me everything|show me all|anything open|what's open|what do i have open|what have i got open|what's pencilled in|what is pencilled in|which jobs are open|list|show list|send list|send me the list|overview|what is open|show all|show everything|jobs do i have open|what am i waiting for|how many jobs are open|in the pipeline|show my jobs|open jobs|what's coming up|what is coming up|what's on my plate|what have i got|what's on|what jobs do i have|which jobs do i have|what do you have for me|have i got open|else have i got|everything open|everything that's open|got pencilled in|everything i have pencilled|what i have pencilled in|everything pencilled in|all i have pencilled in|what i have open|everything i have open".split(
      '|',
    ),
    help: "what can i reply|what can i answer|what can i write|what are my options|help|how does this work|what can i say|commands|what do i reply|what should i reply|what do i do|what do i do now|what can i do|what can i do here|i don't understand.|how do i|i'm lost|i'm confused|instructions|how this works|how it works|no idea what to reply|supposed to reply|supposed to write|what do i write|meant to write|meant to write back|meant to reply|meant to say|supposed to say|supposed to answer|meant to answer|what do i say|what words|which words|what am i supposed to do|what am i meant to do|what do you understand|how does this thing work|how does it work|how does that work".split(
      '|',
    ),
    stop: "don't want to receive emails|don't want emails|no longer want emails|no longer want to receive emails|don't email me|don't send me more emails|don't send more emails|stop sending me emails|stop sending emails|no emails|stop|unsubscribe|opt out|no more mail|no more mails|no more emails|stop emailing me|stop mailing me|get me off this list|get me off the list|get me off your list|take me off this list|take me off the list|take me off your list|take me off your mailing list|remove me from this list|remove me from the list|remove me from your list|remove me from this mailing list|remove me from your mailing list|leave me alone|take me off this|take me off|sign me out|sign me off this|no more of these|no more of these mails|no more of these emails|no more of this|quit emailing me|quit mailing me|don't want these|don't want these emails|don't want these mails".split(
      '|',
    ),
    start:
      'start|resume|restart|unpause|continue|start mailing|start emailing|can start mailing|can start emailing|start sending|can start sending|start reminding|turn reminders back on|reminders on|mail me again|email me again|carry on|start the reminders|reminders again|reminders back on|turn the reminders on|switch the reminders on|restart the reminders|start the reminders up|start reminders up|reminders up|start them up|start it up|can write to me again|can remind me again|write to me again|start writing|fire the reminders up|fire up the reminders|bring back the reminders|bring the reminders back|reminders are welcome|can start the reminders up|can start the reminders|can start reminders|can start reminding'.split(
        '|',
      ),
    export: ['export', 'export my data', 'my data', 'send my data', 'download my data'],
    later:
      "make that|it's now|slipping to|moving to|later|it'll be|will be|becomes|now|moved|move|moves to|pushed|push|shifted|shift|postponed|delayed|rescheduled|reschedule|change to|changed to|make it|slipped|it's slipped|start is|put off|slips|going to be|it's going to be|pushing it|pushing to|became|bump|bumped|kick it|kicked|looks like|looking like|looking more like|pencil it in for|deferred|on hold|put on hold|paused|pushing back|they're pushing|on ice|put on ice|it's on ice|it's on hold|back burner|it's on the back burner".split(
        '|',
      ),
    snooze:
      "poke me|chase me|get back to me|in touch again|let me know again|snooze|remind|ask again|ask me|postpone|delay|wait|hold|try again|come back|check back|ping me|not now|nudge me|try me|push this reminder|push the reminder|move this reminder|move the reminder|bug me|give me|leave me|give me a shout|give me a nudge|again in|give it|give it another|give her|give him|give them|get on to me|get onto me|bring this up|bring it up|circle back|check in|check with me|knock again|let's revisit|revisit|shout again".split(
        '|',
      ),
    client:
      "client is called|the client is called|the client is|the name is|her name is|his name is|client|client is|customer|it is from|it's from|from|wrong client|other client|another client|client's name is|the client's name is|client name is|client name|her address is|his address is|their address is|the address is|her email is|his email is|wrong client it's|my client is|my client's email is|my contact is|actually from|it's actually from|she's called|he's called|she is called|he is called|she's now called|she's called now|her name's|his name's|it's spelled|it's spelt|her name is spelled|her name is spelt|she's now|my contact is now".split(
        '|',
      ),
    job: "the job is called|it's called|the project is called|job|job is|the job is|project|project is|it is about|it's about|the project is|it concerns|rename it to|rename this to|rename it|call it|call this|call the job|rename the job to".split(
      '|',
    ),
    settings: ['settings', 'setting', 'set'],
    forget:
      'forget|forget client|erase|wipe|delete everything about|remove everything about|erase everything about|delete all about|delete everything on|remove everything on|delete all data about|wipe everything about|delete client|remove client'.split(
        '|',
      ),
    link: 'link|link also|link address|link the address|add address|also link|add my other address|add my other email|my other address is|my other email is|my other email address is|my other address|my other email|my second address is|my second email is|my work address is|my work email is|my private address is|i also use|i also write from|add another address|add my address|add this address'.split(
      '|',
    ),
    unlink:
      'unlink|unlink address|unlink the address|remove address|remove my address|remove my other address|delete address|delete the address|delete my other address|disconnect|take out the address|remove the address|remove this address|delete this address|delete my address'.split(
        '|',
      ),
  },
  registers: {
    informal:
      'informal|more informal|keep it informal|make it informal|make it more informal|make the letter informal|make the letter more informal|less formal|make it less formal|make the letter less formal|casual|keep it casual|more casual|first names|first name terms|on first name terms|we re on first name terms|we are on first name terms|more informally|write more informally|write to her more informally|write to him more informally|write to them more informally|less formally|write to her less formally|write to him less formally'.split(
        '|',
      ),
    formal:
      'formal|more formal|keep it formal|make it formal|make it more formal|make the letter formal|make the letter more formal|less informal|make it less informal|not on first name terms|more formally|formally|write formally|write more formally|write to her more formally|write to him more formally|write to them more formally|write to her formally|write to him formally'.split(
        '|',
      ),
  },
  settings: {
    zone: "zone|time zone|timezone|i'm based in|i am based in|i live in|i've moved to".split('|'),
    country: ['country'],
    language: 'language|write to me in|please write to me in|write me in|email me in'.split('|'),
    'days off':
      "days off|day off|time off|annual leave|holiday|holidays|vacation|leave|off|no reminders|no mails|no emails|don't mail me|don't email me".split(
        '|',
      ),
    name: 'name|my name|my name is|sign as|sign with|sign it as|sign off as|sign the letters with|sign the letters as|sign letters as|sign the notes with|sign the notes as|sign notes as|sign me as'.split(
      '|',
    ),
    signature: ['signature'],
    overview: 'overview|monthly overview|overviews'.split('|'),
  },
  forgetMe:
    'delete my account|close my account|remove my account|delete everything|erase me|remove me|delete my data|delete all my data|erase my data|remove my data'.split(
      '|',
    ),
  me: 'me|everything|all my data|everything about me|everything you have on me|everything you have about me|everything you know about me|all about me|my details|my info'.split(
    '|',
  ),
  negations:
    "no money|no payment|no deposit|no contract|no signature|no po|no date|no confirmation|no longer|no more|no interest|no idea|nothing|if|when|once|must|should|need to|can't|won't|not|isn't|aren't|wasn't|haven't|hasn't|never|almost|nearly|don't|no|doubt|doubts|without|nothing's|of my mind|far from|half|unsure|let me know|let you know|have a go|give it a go|hope|hoping|hopefully|fingers crossed|with luck|touch wood|praying|didn't|did not|doesn't|does not|after that we're|after that it's|by then|no need|cancel my holiday|cancel my holidays|cancel my days off|cancel my leave|cancel my vacation|delete my days off|remove my days off|delete my holiday|send it|send the letter|send the note|on the agenda|it's on the agenda|on the table|it's on the table|it's on the list|delete my account|close my account|delete my profile|might|should i|give it a try|i'd give it|left me|left me a voicemail".split(
      '|',
    ),
  notYet:
    "heard nothing|nothing heard|nothing back|still waiting|waiting to hear|isn't responding|not responding|hasn't responded|no response|isn't answering|doesn't answer|doesn't respond|don't know yet|doesn't know yet|not sure yet|not yet|nothing yet|not heard|haven't heard|no reply|no answer|no word|no news|hasn't replied|hasn't answered|hasn't got back|hasn't come back|leave as is|leave it there|leave it open|radio silence|still nothing|crickets|not a peep|not a word|not a word yet|no response yet|different job|it's a different job|not the same|not the same job|separate job|separate jobs|two different jobs|two jobs|two separate jobs|another job|never replied|never answered|never got back|never responded|didn't reply|didn't answer|not replied|still with|still deciding|still thinking|still discussing|still talking|still in talks|still pending|up in the air|undecided|tbd|tbc|no decision|being discussed|under discussion|still looking|still working on it|under review|not decided|haven't decided|hasn't decided|nothing signed|no luck yet|no joy yet|waiting on|waiting for|nothing to report|contract to follow|in the post|no change|nothing new|nothing has changed|nothing so far|so far nothing|umming and ahhing|dithering|mulling it over".split(
      '|',
    ),
  yet: ['yet'],
  that: 'that|whether|if'.split('|'),
  ifs: 'if|provided|assuming'.split('|'),
  others: 'they|she|he'.split('|'),
  asks: 'is it|is this|is that|is she|is he|is the|has she|has he|has it|have they|did they|did she|did he|does it|are they|was it|will it|will they|who|why'.split(
    '|',
  ),
  asides: 'actually|really|by the way|btw|in fact|now'.split('|'),
  correction: 'correction|small thing|tiny thing|minor point|tiny correction'.split('|'),
  articles: 'the|a|an|our|your'.split('|'),
  insteadOf: {
    noLonger: 'no longer'.split('|'),
    not: 'not|and not'.split('|'),
    but: ['but'],
    of: 'instead of|rather than'.split('|'),
  },
  forWhom: "it is for|it's for|this is for|this is from|it's from|it is from".split('|'),
  called:
    "is called|called|named|name is|name should be|should be|is actually|this is from|it's from|this is for|it's for|must be".split(
      '|',
    ),
  notBefore:
    "not before|not until|won't be before|won't be until|won't start before|won't start until|isn't until".split('|'),
  notUntil: ['only from'],
  inside:
    'it|this|that|one|just|still|then|now|please|all|any|actually|already|really|her|him|sadly|unfortunately|else'.split(
      '|',
    ),
  requests: 'can this|can it|can we|can you|could you|would you|will you|please|can i|may i'.split('|'),
  away: {
    me: "i'm|i am|i'll be|i will be|we're|i".split('|'),
    gone: "on holiday|on vacation|on leave|away|off|out of office|unavailable|not available|closed|i have * off|i've * off|i'm taking * off|i take * off|not here|not there|on maternity leave|on paternity leave|on parental leave|on sick leave|on annual leave|ooo".split(
      '|',
    ),
  },
  timeOf: {
    hoped: 'maybe|perhaps|who knows|some day'.split('|'),
    answer:
      'decide|decides|deciding|decision|know more|knows more|hear|hears|call me|calls me|call back|calls back|ring me|rings me|have a call|a call on|call with|meeting|meetings|meet|meets|seeing her|seeing him|seeing them|talk|talks|discuss|let me know|lets me know|be in touch|tell me|tells me'.split(
        '|',
      ),
    moves:
      'push|pushed|pushes|pushing|moves back|moved back|put back|slips|slipped|slipping|delayed|delay|postponed|shifted'.split(
        '|',
      ),
    begins: 'starts|start|starting|begins|begin|beginning|kicks off|kick off|kicking off|earlier|sooner'.split('|'),
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
    remark:
      "call|calling|ring|ringing|email|emailing|write|writing|sign|signing|send|sending|speak|look|see|check|catch up|stops|retires|chat|i'll".split(
        '|',
      ),
    other:
      'quote|invoice|proposal|estimate|deadline|interview|lunch|coffee|maternity|paternity|parental|fair|conference|exhibition|wedding|trip'.split(
        '|',
      ),
  },
  noDaysOff: 'no days off|no more days off|remove my days off|delete my days off|clear my days off'.split('|'),
  perhaps:
    "i think|i believe|i guess|i reckon|probably|perhaps|maybe|pretty sure|fairly sure|almost sure|quite sure|almost certain|almost certainly|likely|most likely|sure it's|seems".split(
      '|',
    ),
  always: 'from now on|always|in future|every time'.split('|'),
  mustBe: { before: '(?:should|must|has to|needs to) be (?:in )?', after: '' },
  notBut: {
    not: "(?:it|this|that)(?:'s| is) not (?:about )?(?!the end)|(?:it|this|that) isn't (?:about )?(?!the end)",
    notA: "(?:it|this|that)(?:'s| is) not an? |(?:it|this|that) isn't an? (?!problem|question|matter)",
    but: "(?:but|it is|it's) (?:about )?",
  },
  addressIs:
    "address is|email is|mail is|email's changed|address has changed|email has changed|new email|new address|email is now|address is now|new mail".split(
      '|',
    ),
  mine: ['my'],
  change: {
    begin: ['change', 'switch', 'update', 'set', 'please'],
    to: ['to', 'is', 'into', 'as'],
    end: ['instead', 'for me'],
  },
  and: ['and', 'but'],
  allOf: ['everything about', 'all about', 'everything on', 'everything of'],
  switches: {
    on: ['turn on', 'switch on', 'turn * on', 'switch * on'],
    off: "off|no|don't send|stop sending|stop|don't need|don't want|without".split('|'),
  },
  earlier: { anywhere: ['earlier', 'sooner', 'in advance', 'beforehand'], atEnd: ['before'] },
  laterThan: ['later'],
  becomes: ['becomes', "it's now", 'is now', 'moved to'],
  until: ['until', 'till', 'til'],
  noMonth: ['(?:i|we|you|they|he|she|it|this|that) may'],
  noMore: ['no longer', 'not \\p{L}+ any ?more'],
  holidays: [],
  of: ['of'],
  isCalled: ['name is', 'my name is'],
  stretch: {
    on: ['on'],
    from: ['from'],
    to: ['to', 'until', 'till'],
    between: ['to', 'until'],
    lengths: ['day', 'we', 'month', 'hour'],
    ordinals: ['st', 'nd', 'rd', 'th'],
  },
  please: ['please'],
  afterValue: ['pls', 'thanks'],
  wrapping: 'use'.split('|'),
  addressing: [],
  toWhom: ['to'],
  addressWith: { verbs: [], with: [] },
  nobody: 'it|this|not|what|that'.split('|'),
  fromWhom: ['from', 'it is from', "it's from"],
  is: ['is'],
  inNames: ['el', 'al'],
  tells: 'is|was|had|will|has|goes|went|looks|runs|going'.split('|'),
  toldOf: ['paused', 'delayed', 'extended'],
  noName: 'in|on|at|away|out'.split('|'),
  elided: { articles: [], pronouns: [], small: [] },
  row: ['no', 'number', 'row'],
  toRow: ['to', 'through'],
  also: ['too', 'as well'],
  stopWhat: { all: ['all', 'everything'], this: ['this'] },
  noSlips:
    'sported|passed|sitting|stored|become|chancel|sittings|indexed|snorted|shorted|boomed|booted|boosted|booed|singed|sinned|conformed|competed|compete|revolved|drooped|decayed|sifted|shafted|skipped|shipped|stripped|snipped|remainder|maimed|posited|ported|pasted|finessed|handed|canceled'.split(
      '|',
    ),
  spoken: {
    'in a meeting': 'busy',
    'after the weekend': 'on Monday',
    '2moro': 'tomorrow',
    nxt: 'next',
    mths: 'months',
    def: 'definitely',
    defo: 'definitely',
    tmrw: 'tomorrow',
    tmr: 'tomorrow',
    wks: 'weeks',
    wk: 'week',
    ur: 'your',
    hols: 'holiday',
    rn: 'right now',
  },
  noWait:
    '(?:oh )?no|no,? wait|wait|sorry|scratch that|oops|whoops|i mean|make that|scrap that|strike that|hang on|hold on|no scratch that|or rather|well'.split(
      '|',
    ),
  so: ['so', 'then'],
  spelled: {},
  on: ['on', 'yes'],
  off: ['off', 'no'],
  none: ['none', 'nothing'],
  cities: {},
  countries: { uk: 'GB', england: 'GB', usa: 'US', holland: 'NL' },
  monthsAsNames: ['April', 'May', 'June', 'August'],
  fillers:
    "right away|think|rather|likely|anymore|more|receive|says|said|tells|told|writes|wrote|wants|her|him|his|she|he|they|heard|reply|answer|word|tomorrow|do|still|any|anything|probably|please|pls|plz|just|already|today|yesterday|is|it|this|that|the|a|an|and|so|all|one|i|have|has|i've|been|was|for|to|by|in|until|till|again|sorry|also|with|me|my|we|we're|you|can|could|would|like|reminder|mail|email|unfortunately|finally|actually|back|then|be|will|off|on|of|marked|out|mate|right now|yes but|for the best|good start|great start|new start|same here|that's|as before|as last time|at the moment|she emailed|she mailed|she messaged|she texted|she's emailed|he emailed|forwarded|as i forwarded|twice|btw|this morning|last night|tho|though|sadly|right|mr|mrs|ms|your|draft|text|enough emails".split(
      '|',
    ),
  greetings:
    'hi|hello|hey|dear|good morning|good afternoon|good evening|morning|there|pencilled|team|omg|hiya|wow|oh|yo|heya|ahoy|alright'.split(
      '|',
    ),
  wishes:
    '(?:have an? )?(?:good|great|nice|lovely|happy|wonderful|pleasant) (?:weekend|week|day|evening|afternoon|morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday|summer|holidays?|rest of (?:the|your) (?:day|week))|enjoy (?:the|your) (?:weekend|day|week|evening|summer|holidays?)',
  thanks:
    "get on it|i'll get on it|on it|i'll do that|for the reminder|for the nudge|for reminding me|thanks|thank you|thanks a lot|many thanks|thx|ty|cheers|ok|okay|k|great|perfect|good|super|cool|nice|lovely|fine|excellent|brilliant|awesome|noted|got it|understood|will do|sounds good|looks good|much appreciated|appreciated|best|kind regards|regards|best wishes|have a nice day|have a good day|so much|very much|wonderful|clear|you're a lifesaver|lifesaver|good shout|legend|you're a star|ace|good stuff|good to know|no worries|no problem|good call|you too|same to you|ta very much|leave it with me|leave that with me|leave this with me|leave this one with me|on my list|it's on my list|on my to-do list|full stop|no rush|no hurry|no stress|no bother|no pressure|no biggie|will wait|i'll wait|i'll sit tight|for your help|for the help|haha|hahaha|lol|miss you|on time|bang on time|have a look|take a look|will check|you rock|love it|love this|sent from my|you're an angel|you're a gem|gem|bless you|how sweet|sweet of you|you're welcome|likewise|bless|you're funny|cute".split(
      '|',
    ),
};
