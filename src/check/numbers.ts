/** Groups of three after one to three digits («12 500», «1 050,5»), else digits with points and commas between. */
const NUMBER = /(?<!\d)\d{1,3}(?:[’'\u00a0\u202f\u2009 ]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*/g
const GROUP = /[’'\u00a0\u202f\u2009 ]/g

/** Every number written in digits, as a key that does not depend on its spaces: «12 500» and «12500» are one. */
export function numbersIn(text: string): string[] {
  return (text.match(NUMBER) ?? []).map((number) => number.replace(GROUP, ''))
}
