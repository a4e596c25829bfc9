import type { Quantity } from '../model/statistic.ts'

/** `units / 10^scale`: exact, so that «2,3 млрд» is 2300000000 and never 2299999999.9999998. */
export interface Decimal {
  readonly units: bigint
  readonly scale: number
}

/** Digits beyond which nothing that a slide shows is written; keeps arithmetic cheap on hostile input. */
const MAX_DIGITS = 30

export const decimal = (units: number | bigint, scale = 0): Decimal => ({ units: BigInt(units), scale })

/** `parseDecimal('12', '50')` is 12.5. Both parts hold ASCII digits only. */
export function parseDecimal(whole: string, fraction = ''): Decimal | undefined {
  if (whole.length + fraction.length > MAX_DIGITS) return undefined
  return { units: BigInt(whole + fraction), scale: fraction.length }
}

export const multiply = (a: Decimal, b: Decimal): Decimal => ({
  units: a.units * b.units,
  scale: a.scale + b.scale,
})

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale)
  return { units: scaled(a, scale) + scaled(b, scale), scale }
}

/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale)
  const [x, y] = [scaled(a, scale), scaled(b, scale)]
  return x < y ? -1 : x > y ? 1 : 0
}

export const negate = (a: Decimal): Decimal => ({ units: -a.units, scale: a.scale })

const scaled = (a: Decimal, scale: number): bigint => a.units * 10n ** BigInt(scale - a.scale)

export function toQuantity(value: Decimal): Quantity {
  const text = toText(value)
  return { decimal: text, number: Number(text) }
}

function toText({ units, scale }: Decimal): string {
  const sign = units < 0n ? '-' : ''
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0')
  const whole = digits.slice(0, digits.length - scale)
  const fraction = digits.slice(digits.length - scale).replace(/0{1,30}$/, '')
  return sign + whole + (fraction && `.${fraction}`)
}
