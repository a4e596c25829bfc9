import { genericLanguage } from './generic.ts'
import type { Language } from './language.ts'
import { phrases, words } from './words.ts'

const generic = genericLanguage('ar')

/** Which words tie a sentence to others, and who speaks; verbs are not known: it is shown whole or cut at a mark. */
export const ar: Language = {
  ...generic,
  labels: { ...generic.labels, source: 'المصدر', fullTextInNotes: 'النص الكامل في ملاحظات المتحدث' },
  prose: {
    ...generic.prose,
    openers: phrases(
      'ومع ذلك | مع ذلك | وبالتالي | بالإضافة إلى ذلك | علاوة على ذلك | من ناحية أخرى | على سبيل المثال | في المقابل | كذلك | أخيرا | حيث',
    ),
    examples: phrases('على سبيل المثال'),
    anaphora: words(
      'هو هي هم هن هما هذا هذه ذلك تلك هؤلاء فهو فهي فهم وهو وهي وهم وهذا وهذه لهم له لها هناك هنا إنه إنها إنهم وهناك بذلك لذلك',
    ),
    connectives: words('لكن ولكن كما حيث وبالتالي ثم أيضا أيضًا بل غير لأن'),
    danglingEnds: words(
      'في من إلى على عن مع أن إن التي الذي الذين و أو بين حتى لا ما لم لن عند منذ خلال بعد قبل كل غير مثل أكثر أقل هذا هذه',
    ),
    prepositions: words('في من إلى على عن مع بين خلال بعد قبل منذ حتى عند'),
    negations: words('لا لم لن ليس ليست غير دون بدون ليسوا وليس ولا ولم'),
    hedges: words('ربما يحتمل محتمل يبدو المحتمل'),
    speech:
      /(?<!\p{L})[وف]?(?:قال|قالت|قالوا|أضاف|أضافت|صرح|صرّح|أوضح|أوضحت|ذكر|ذكرت|أفاد|أفادت|أكد|أكدت|أردف|وفقا|وفقًا|بحسب|حسب)(?!\p{L})/u,
    binding: /^(?:إذا|إلا|لو|بشرط|ما لم)(?!\p{L})/u,
    relative: /^(?:التي|الذي|الذين|اللتان|حيث)(?!\p{L})/u,
    coordination: /^(?:و|أو |ثم |لكن )/u,
    droppable: /^(?:لأن|بينما|حيث|بما في ذلك|مما)(?!\p{L})/u,
    complement: /^[,:،]?\s*(?:أن|إن|بأن|التي|الذي|الذين|[«"“„])|^\s*:/u,
    listHeads: phrases('المصادر | المراجع | وصلات خارجية | انظر أيضا'),
  },
}
