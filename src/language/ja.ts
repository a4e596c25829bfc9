import { genericLanguage } from './generic.ts'
import type { Language } from './language.ts'
import { phrases, words } from './words.ts'

const generic = genericLanguage('ja')

/** Which words tie a sentence to others, and who speaks; verbs are not known: it is shown whole or cut at a mark. */
export const ja: Language = {
  ...generic,
  labels: { ...generic.labels, source: '出典', fullTextInNotes: '全文はノートにあります' },
  typography: { ...generic.typography, quotationMarks: ['「', '」'] },
  prose: {
    ...generic.prose,
    openers: phrases(
      'また | しかし | さらに | そして | だが | 一方 | 例えば | たとえば | このため | そのため | したがって | つまり | なお | ただし | ちなみに | とはいえ',
    ),
    examples: phrases('例えば | たとえば'),
    anaphora: words(
      '彼 彼女 彼ら これ それ あれ これら それら この その あの ここ そこ こう そう こうした そうした 同',
    ),
    connectives: words('しかし そして だが また さらに そのため このため 一方 ただし なお なぜなら'),
    danglingEnds: words(
      'は が を に へ で と の も や から より ため ほか ので ながら だが けれど たり ば や および または',
    ),
    negations: words('ない なかっ なかった ません ず ぬ 不 未 無'),
    hedges: words('恐らく おそらく 多分 かも 可能性 らしい でしょう'),
    speech: /述べ|語っ|話し|言っ|と言う|という|指摘|報じ|発表|認め|によると|によれば/u,
    // «…は、»: the one who acts stands before the comma; «…に、», «…ため、» only say when or why.
    whenOrWhere: /^(?:に|で|ため|ので|から|後|前|際|間|中|ば|ら|年|月|日|時|頃|上|下|もとで)$/u,
    subjectMarks: words('は が'),
    binding: /^(?:もし|ただし)/u,
    listHeads: phrases('参考文献 | 出典 | 脚注 | 外部リンク | 関連項目'),
  },
}
