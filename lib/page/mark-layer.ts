import type { Finding, Mark, MarkKind } from '../model/page.ts';
import { FLASH, highlightName } from './highlight-names.ts';
import { innermostWins } from './innermost.ts';
import type { TextMap } from './text-map.ts';

/** Milliseconds that a finding shown stays lit. */
const LIT = 2500;
/** Ranges looked at when asking whether the page replaced the text under the marks. */
const SAMPLE = 40;

type View = Window & typeof globalThis;

/**
 * The marks of one page, painted by the CSS Custom Highlight API: no node of the page is touched. The ranges are
 * StaticRanges (live ones slow the page's own changes) and kept here too, since not every browser lets us read a
 * Highlight back.
 */
export class MarkLayer {
  readonly #view: View;
  #marks: readonly Mark[] = [];
  #map: TextMap | undefined;
  #kinds: ReadonlySet<MarkKind> = new Set();
  #painted = new Map<string, StaticRange[]>();
  #resting = false;
  #lit: ReturnType<typeof setTimeout> | undefined;

  constructor(view: View) {
    this.#view = view;
  }

  /** Paints these marks in place of the last ones. */
  put(marks: readonly Mark[], map: TextMap): void {
    this.#marks = marks;
    this.#map = map;
    this.repaint();
  }

  /** Shows these kinds and no others; the same again costs nothing. */
  show(kinds: ReadonlySet<MarkKind>): void {
    if ([...kinds].join() === [...this.#kinds].join()) return;
    this.#kinds = kinds;
    this.repaint();
  }

  clear(): void {
    this.#marks = [];
    this.#map = undefined;
    this.repaint();
  }

  /** While resting nothing is painted, though every finding can still be found and lit. */
  rest(resting: boolean): void {
    this.#resting = resting;
    this.repaint();
  }

  repaint(): void {
    for (const name of this.#painted.keys()) this.#view.CSS.highlights.delete(name);
    this.#painted = this.#rangesByName();
    for (const [name, ranges] of this.#painted) {
      this.#view.CSS.highlights.set(name, new this.#view.Highlight(...ranges));
    }
  }

  /** 'wiped' = somebody emptied the registry; 'lost' = the page replaced the text under the marks. */
  check(): 'whole' | 'wiped' | 'lost' {
    for (const name of this.#painted.keys()) if (!this.#view.CSS.highlights.has(name)) return 'wiped';
    const all = [...this.#painted.values()].flat();
    const step = Math.max(1, Math.floor(all.length / SAMPLE));
    const sample = all.filter((_, i) => i % step === 0);
    const gone = sample.filter(({ startContainer }) => !startContainer.isConnected).length;
    return gone > sample.length / 4 ? 'lost' : 'whole';
  }

  /** The innermost shown finding at this place of the text. */
  at(part: number, offset: number): Finding | undefined {
    const here = this.#shown().filter(
      ({ finding }) => finding.part === part && finding.start <= offset && offset < finding.end,
    );
    here.sort((a, b) => a.finding.end - a.finding.start - (b.finding.end - b.finding.start));
    return here[0]?.finding;
  }

  /** Where a finding stands in the page, whether its kind is shown or not; empty where the page no longer has it. */
  rangesOf({ part, start, end }: Omit<Finding, 'kind' | 'id'>): StaticRange[] {
    const ranges = this.#map?.rangesOf(part, { start, end }) ?? [];
    return ranges.filter(({ startContainer }) => startContainer.isConnected);
  }

  /** Lights these ranges for a moment. */
  flash(ranges: readonly StaticRange[]): void {
    clearTimeout(this.#lit);
    const light = new this.#view.Highlight(...ranges);
    light.priority = 1;
    this.#view.CSS.highlights.set(FLASH, light);
    this.#lit = setTimeout(() => this.#view.CSS.highlights.delete(FLASH), LIT);
  }

  #shown(): Mark[] {
    return this.#marks.filter(({ kind }) => this.#kinds.has(kind));
  }

  #rangesByName(): Map<string, StaticRange[]> {
    const byChannel = new Map<number, StaticRange[]>();
    const map = this.#map;
    if (!map || this.#resting) return new Map();
    for (const { finding, strokes } of innermostWins(this.#shown())) {
      for (const { channel, ...span } of strokes) {
        const ranges = map.rangesOf(finding.part, span);
        byChannel.set(channel, (byChannel.get(channel) ?? []).concat(ranges));
      }
    }
    return new Map([...byChannel].map(([channel, ranges]) => [highlightName(channel), ranges]));
  }
}
