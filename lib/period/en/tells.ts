import type { Tells } from '../engine/language-words.ts';

/** What shows that a text is English. */
export const TELLS: Tells = {
  strong:
    'the and you your we our i it is are was were be been have has had will would could should can may might this that these those with from for to of not but if when what which who how about next week weeks month months early late mid end beginning work project job please thanks thank regards cheers best dear hello looking forward like need want get got let know just also some any there their they them me my us as by after before until during between around spring summer autumn fall winter january february march june july august october december monday tuesday wednesday thursday friday saturday sunday quarter half year first second new time available budget invoice meeting call soon hope help start starting happy great shall do does did done its sincerely kind yours out up off sometime over coming booking book free don t re ll ve version app once middle later course through due calendar commencing sept oct th st nd rd',
  common: 'in a an on at or so no am all was hi now september november december',
  letters: [/(?:ing|ght|tion)$/],
  elided: '',
};
