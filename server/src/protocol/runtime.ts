/** What the server needs of the place where it runs: Node or a web worker. */
export interface Runtime {
  /** Resolves when what has arrived in the meantime has been read, so that a request cancelled by then is known to be. */
  yield(): Promise<void>;
  /** Runs `action` after `milliseconds`, unless the function that it returns is called before. */
  after(milliseconds: number, action: () => void): () => void;
}
