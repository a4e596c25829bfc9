import { genericLanguage } from './generic.ts'
import type { Language } from './language.ts'
import { phrases, words } from './words.ts'

const generic = genericLanguage('zh')

/** Which words tie a sentence to others, and who speaks; verbs are not known: it is shown whole or cut at a mark. */
export const zh: Language = {
  ...generic,
  labels: { ...generic.labels, source: '来源', fullTextInNotes: '全文见演讲者备注' },
  prose: {
    ...generic.prose,
    openers: phrases(
      '此外 | 另外 | 然而 | 但是 | 不过 | 因此 | 所以 | 随后 | 同时 | 例如 | 而且 | 实际上 | 事实上 | 当然 | 最后 | 首先 | 其次 | 总之',
    ),
    examples: phrases('例如'),
    anaphora: words(
      '他 她 它 他们 她们 它们 其 该 此 这 这些 那 那些 这里 那里 这种 这样 这个 这项 这位 这次 此项 此次 该项 前者 后者',
    ),
    connectives: words('但 但是 然而 而 因此 所以 随后 同时 另外 此外 不过 也 并 并且 而且 还 于是 其中'),
    danglingEnds: words('的 和 以及 由于 通过 为 在 与 或 对 从 把 被 将 因为 如果 及 并 而 但 就 向 以'),
    negations: words('不 没 没有 未 非 无 别 从未 不会 不能 不是 并非 无法'),
    hedges: words('可能 也许 或许 据称 大概 似乎 恐怕'),
    speech: /说|表示|声称|宣称|指出|认为|强调|告诉|透露|宣布|报道|报告称|据/u,
    binding: /^(?:如果|除非|只要|只有|若|倘若)/u,
    announces: /(?:如下|以下)$|^以下[是为]/u,
    listHeads: phrases('参考文献 | 参考资料 | 资料来源 | 来源 | 外部链接 | 参见 | 延伸阅读'),
  },
}
