/** What the server needs of the place where it runs: Node or a web worker. */
export interface Runtime {
  /** Resolves when what has arrived in the meantime has been read, so that a request cancelled by then is known to be. */
  yield(): Promise<void>;
  /** Runs `action` after `milliseconds`, unless the function that it returns is called before. */
  after(milliseconds: number, action: () => void): () => void;
  /** The text of a file, by its address; null where there is none or it can't be read from here. */
  readFile(uri: string): Promise<string | null>;
  /** The addresses of all resolutions below a folder, by its address; null where it can't be looked into from here. */
  findResolutions(folder: string): Promise<readonly string[] | null>;
}
