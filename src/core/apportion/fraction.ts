/** An exact fraction. JSON knows no bigint, so there its two numbers are texts. */
export class Fraction {
  readonly numerator: bigint
  readonly denominator: bigint

  constructor(numerator: bigint, denominator: bigint) {
    this.numerator = numerator
    this.denominator = denominator
  }

  toJSON(): { numerator: string; denominator: string } {
    return { numerator: this.numerator.toString(), denominator: this.denominator.toString() }
  }
}
