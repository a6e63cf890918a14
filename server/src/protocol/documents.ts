import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { BUILT_IN, type Catalogue } from '../catalogue/catalogue';
import type { KnownWords } from '../model/known';
import { Snapshot } from './snapshot';

/** What the open documents report. */
export interface DocumentsListener {
  /** After an opening too. */
  changed(snapshot: Snapshot): void;
  closed(uri: string): void;
}

/** The open documents, kept in step with the client. */
export class Documents {
  private readonly texts = new TextDocuments(TextDocument);
  private readonly snapshots = new Map<string, Snapshot>();
  /** By address, what was known of the words of the version before, until the next one takes it up. */
  private readonly words = new Map<string, KnownWords>();
  private readonly openings = new Map<string, number>();
  private opened = 0;
  /** The catalogue for a document as far as it is known. */
  catalogueOf: (uri: string) => Catalogue = () => BUILT_IN;

  listen(connection: Connection, listener: DocumentsListener): void {
    this.texts.onDidOpen(({ document }) => {
      this.openings.set(document.uri, ++this.opened);
      this.snapshots.delete(document.uri);
    });
    this.texts.onDidChangeContent(({ document }) => {
      // A text document is changed in place: only what was taken from it before stays as it was.
      const before = this.snapshots.get(document.uri);
      if (before !== undefined) {
        if (before.words !== null) this.words.set(document.uri, before.words);
        this.snapshots.delete(document.uri);
      }
      listener.changed(this.current(document.uri)!);
    });
    this.texts.onDidClose(({ document }) => {
      this.snapshots.delete(document.uri);
      this.words.delete(document.uri);
      this.openings.delete(document.uri);
      listener.closed(document.uri);
    });
    this.texts.listen(connection);
  }

  /** The document as it is now; null where it isn't open. The same version always gives the same object. */
  current(uri: string): Snapshot | null {
    const known = this.snapshots.get(uri);
    if (known !== undefined) return known;
    const document = this.texts.get(uri);
    if (document === undefined) return null;
    const snapshot = new Snapshot(
      uri,
      document.version,
      this.openings.get(uri) ?? 0,
      document.getText(),
      () => this.catalogueOf(uri),
      this.words.get(uri) ?? null,
    );
    this.words.delete(uri);
    this.snapshots.set(uri, snapshot);
    return snapshot;
  }

  all(): Snapshot[] {
    return this.texts.keys().map((uri) => this.current(uri)!);
  }
}
