import { genericLanguage } from './generic.ts'
import type { Language } from './language.ts'
import { phrases, words } from './words.ts'

const generic = genericLanguage('he')

/** Which words tie a sentence to others, and who speaks; verbs are not known: it is shown whole or cut at a mark. */
export const he: Language = {
  ...generic,
  labels: { ...generic.labels, source: 'מקור', fullTextInNotes: 'הטקסט המלא בהערות הדובר' },
  prose: {
    ...generic.prose,
    openers: phrases(
      'עם זאת | בנוסף | כמו כן | לכן | למשל | לדוגמה | אולם | אבל | אך | לעומת זאת | בין היתר | מנגד | למעשה | כך | לבסוף | אמנם',
    ),
    examples: phrases('למשל | לדוגמה'),
    anaphora: words(
      'הוא היא הם הן זה זו זאת זהו זוהי אלה אלו שם כאן אותו אותה אותם אותן כך לו לה להם שלו שלה שלהם',
    ),
    connectives: words('אבל אך אולם לכן גם כמו בנוסף אז ואז לאחר מכן'),
    danglingEnds: words(
      'של את אשר כאשר בין על עם אל מן כי אם או גם לא יותר פחות כמו ידי לפני אחרי תחת ללא כדי עד אצל מול כל הוא היא',
    ),
    prepositions: words('של על עם אל מן בין לפני אחרי תחת ללא כדי עד אצל מול לאחר במהלך'),
    negations: words('לא אין אינו אינה אינם אינן בלי ללא מעולם אל שאינו שאינה ולא'),
    hedges: words('אולי ייתכן כנראה לכאורה ככל'),
    speech:
      /(?<!\p{L})ו?(?:אמר|אמרה|אמרו|הוסיף|הוסיפה|ציין|ציינה|הסביר|הסבירה|טען|טענה|לדברי|מסר|מסרה|הודיע|הודיעה|לפי|על פי)(?!\p{L})/u,
    binding: /^(?:אם |אלא אם|בתנאי)/u,
    relative: /^אשר\s/u,
    coordination: /^(?:ו\p{L}|או |אבל |אך )/u,
    droppable: /^(?:כיוון ש|מכיוון ש|משום ש|בעוד ש|למרות ש|כולל )/u,
    complement: /^[,:]?\s*(?:כי |אשר |["“„])|^\s*:/u,
    listHeads: phrases('מקורות | הערות שוליים | קישורים חיצוניים | ראו גם | לקריאה נוספת'),
  },
}
