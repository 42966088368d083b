/** Parts under each other, each with its name to the left or, where it is narrow, above. */
import type { SVGTemplateResult } from 'lit';
import { label, type Item, type Part } from './items.js';
import { Scale } from './layout.js';

const GUTTER = 130;
/** A named part with nothing in view keeps room for its name. */
const LEAST = 20;

export class Sheet {
  readonly items: Item[] = [];
  readonly still: SVGTemplateResult[] = [];
  readonly behind: SVGTemplateResult[] = [];
  height = 0;

  constructor(
    readonly scale: Scale,
    private readonly hasGutter: boolean,
  ) {}

  /** A sheet of so many pixels that shows these units. */
  static of(wide: number, from: number, to: number): Sheet {
    const gutter = wide > 720 ? GUTTER : 0;
    return new Sheet(new Scale(from, to, gutter + 8, Math.max(40, wide - gutter - 16)), gutter > 0);
  }

  /** @param name what the part is, or empty */
  put(name: string, build: (top: number) => Part) {
    if (name !== '' && !this.hasGutter) this.height += 17;
    const top = this.height;
    const part = build(top);
    if (name !== '')
      this.still.push(label(this.hasGutter ? 0 : 8, this.hasGutter ? top + 14 : top - 5, name, 'start', 'lane'));
    this.still.push(...part.still);
    this.behind.push(...(part.behind ?? []));
    this.items.push(...part.items);
    this.height += name === '' ? part.height : Math.max(part.height, LEAST);
  }

  /** Room for a name that someone else writes. */
  get nameRoom(): number {
    return this.hasGutter ? GUTTER - 8 : 0;
  }
}
