/** How much of a page we are ready to look at. */
export interface Budget {
  /** Nodes walked, of all kinds. */
  nodes: number;
  /** Elements inside elements. */
  depth: number;
  /** Nodes of the pruned copy up to which Readability is run; above it our own scorer reads alone. */
  readabilityNodes: number;
  /** Milliseconds of work, pauses not counted. */
  work: number;
}

export const BUDGET: Budget = { nodes: 400_000, depth: 600, readabilityNodes: 8_000, work: 1_000 };

/** Node has no frame to keep: there a page may take as long as its size asks for. */
export const PATIENT: Budget = { ...BUDGET, readabilityNodes: 60_000, work: 20_000 };

export type UnreadableReason = 'too-many-nodes' | 'too-deep' | 'too-slow';

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
