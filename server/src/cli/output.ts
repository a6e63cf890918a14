/** Standard output or standard error, written piece by piece. */
export class Output {
  constructor(private readonly stream: NodeJS.WriteStream) {
    // The reader of a pipe may have seen enough (`| head`): that is no fault, and no one is left to be told anything.
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit();
    });
  }

  /** Whether colours help: a terminal, and no one has asked for none. */
  get coloured(): boolean {
    return this.stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  }

  /** Resolves when there is room for more, so that a slow reader holds the writer back. */
  write(text: string): Promise<void> {
    if (text === '' || this.stream.write(text)) return Promise.resolve();
    return new Promise((resolve) => this.stream.once('drain', resolve));
  }
}
