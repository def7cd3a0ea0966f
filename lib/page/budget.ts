/** How much of a page we are ready to look at. A page beyond it "could not be read"; the numbers have their reasons in `BUDGET`. */
export interface Budget {
  /** Nodes walked, of all kinds. */
  nodes: number;
  /** Elements inside elements. */
  depth: number;
  /** Characters of text that stands on the page, white space alone left out. */
  characters: number;
  /** Nodes up to which the page, or the part of it around the prose, is copied for Readability; above it our own scorer reads alone. */
  copied: number;
  /** Characters of a class: the names of an element are looked through again and again. */
  names: number;
  /** Text nodes of the body. */
  pieces: number;
  /** Milliseconds of work, pauses not counted, and so many more for each element of the page. */
  work: number;
  each: number;
}

export const BUDGET: Budget = {
  // Four times the largest pages of newspapers, a day's live blog with all its embeds.
  nodes: 400_000,
  // Browsers end elements inside elements at 512 when they read HTML; only scripts build deeper ones.
  depth: 600,
  // Ten long books' chapters; the engine takes some seconds over so much.
  characters: 1_500_000,
  // News pages have 1,000 to 5,000; a copy of so many costs a few slices, Readability on it some hundred milliseconds.
  copied: 10_000,
  // Style sheets made of small pieces give an element a thousand.
  names: 20_000,
  // Each is a range to be painted: with more than these the browser itself takes long over a frame.
  pieces: 20_000,
  // "Within a second" to somebody who waits; what takes longer on an ordinary page was made to take long.
  work: 1_000,
  // Reading takes a tenth of it for each element; slow and busy machines are to read large pages too.
  each: 0.03,
};

/** Node has no frame to keep: there a page may take as long as its size asks for. */
export const PATIENT: Budget = { ...BUDGET, copied: 60_000, work: 20_000, each: 0 };

export type UnreadableReason = 'too-many-nodes' | 'too-deep' | 'too-long' | 'too-slow';

/** A page made to be slow, or far too big: the reader is told "could not read this page". */
export class UnreadableError extends Error {
  readonly reason: UnreadableReason;
  constructor(reason: UnreadableReason) {
    super(`unreadable: ${reason}`);
    this.reason = reason;
  }
}

/** Work that can be put down at every `yield` and taken up later. */
export type Work<T> = Generator<void, T, void>;

/** Does the work in one go. Throws `UnreadableError` when it took more than `limit` milliseconds. */
export function runAtOnce<T>(work: Work<T>, limit: number): T {
  const end = performance.now() + limit;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() > end) throw new UnreadableError('too-slow');
  }
}

/** A frame lasts 16 ms; on a machine four times as slow a slice is still no long task. */
const SLICE_MS = 10;

/** Does the work in slices of about 10 ms, the page's own tasks running between. Rejects with the signal's reason when aborted. */
export async function runSliced<T>(work: Work<T>, limit: number, signal?: AbortSignal): Promise<T> {
  let spent = 0;
  for (;;) {
    signal?.throwIfAborted();
    const start = performance.now();
    let now = start;
    while (now - start < SLICE_MS) {
      const step = work.next();
      if (step.done) return step.value;
      now = performance.now();
    }
    spent += now - start;
    if (spent > limit) throw new UnreadableError('too-slow');
    await new Promise((resume) => setTimeout(resume));
  }
}
