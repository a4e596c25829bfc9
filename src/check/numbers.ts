const NUMBER = /\d+(?:[.,’'\u00a0\u202f\u2009 ]\d+)*/g
const GROUP = /[’'\u00a0\u202f\u2009 ](?=\d{3}(?!\d))/g

/** Every number written in digits, as a key that does not depend on its spaces: «12 500» and «12500» are one. */
export function numbersIn(text: string): string[] {
  return (text.match(NUMBER) ?? []).flatMap((number) =>
    number.replace(GROUP, '').split(/[’'\u00a0\u202f\u2009 ]/),
  )
}
