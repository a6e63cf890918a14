import type { Output } from '../output';

/** Says how much of a file has been read: on a terminal over and over in one line, else at each tenth. */
export class Progress {
  private shown = -1;

  constructor(
    private readonly name: string,
    private readonly errors: Output,
  ) {}

  at(done: number, size: number): void {
    const percentage = size === 0 ? 100 : Math.min(100, Math.floor((100 * done) / size));
    const { coloured } = this.errors;
    const step = coloured ? percentage : percentage - (percentage % 10);
    if (step === this.shown) return;
    this.shown = step;
    void this.errors.write(
      `${coloured ? '\r' : ''}${this.name} ${step} %${coloured && step < 100 ? '' : '\n'}`,
    );
  }
}
