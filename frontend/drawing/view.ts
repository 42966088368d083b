/** What of a drawing is in view: its units from `from` to `to`, `whole` of them in all. */
export class View {
  constructor(
    readonly whole: number,
    readonly from: number,
    readonly to: number,
  ) {}

  static all(whole: number): View {
    return new View(whole, 0, whole);
  }

  get isWhole(): boolean {
    return this.to - this.from >= this.whole;
  }

  private get span(): number {
    return this.to - this.from;
  }

  /** Nearer where `factor` is under 1; what lies at `around` stays where it is. */
  zoom(factor: number, around: number, least: number): View {
    const span = Math.min(this.whole, Math.max(Math.min(least, this.whole), this.span * factor));
    return this.of(around - ((around - this.from) / this.span) * span, span);
  }

  pan(units: number): View {
    return this.of(this.from + units, this.span);
  }

  /** Moved just so far that a stretch is in view, or as much of it as there is room for. */
  showing(from: number, to: number): View {
    if (from >= this.from && to <= this.to) return this;
    if (to - from > this.span) return from <= this.from && to >= this.to ? this : this.of(from, this.span);
    const margin = Math.min((this.span - (to - from)) / 2, this.span * 0.15);
    return from < this.from ? this.of(from - margin, this.span) : this.of(to + margin - this.span, this.span);
  }

  /** Only a stretch, with some room around it. */
  onto(from: number, to: number, least: number): View {
    const span = Math.min(this.whole, Math.max(Math.min(least, this.whole), (to - from) * 1.3));
    return this.of((from + to) / 2 - span / 2, span);
  }

  private of(from: number, span: number): View {
    const begin = Math.max(0, Math.min(this.whole - span, from));
    return new View(this.whole, begin, begin + span);
  }
}
