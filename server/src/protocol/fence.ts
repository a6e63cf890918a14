import {
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  ResponseError,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { Documents } from './documents';
import type { Runtime } from './runtime';
import type { Snapshot } from './snapshot';

interface DocumentParams {
  readonly textDocument: TextDocumentIdentifier;
}

type Handler<P, R> = (params: P, token: CancellationToken) => Promise<R | ResponseError<never>>;

/** Makes the handlers of requests about a document. */
export class Fence {
  constructor(
    private readonly connection: Connection,
    private readonly runtime: Runtime,
    private readonly documents: Documents,
  ) {}

  /**
   * A handler for one kind of request. What was cancelled or has been overtaken by a change is not worked on; a fault is
   * logged with its place and costs nothing but this one answer.
   *
   * @param name how the log calls the request
   * @param fallback the answer where the document isn't open, and after a fault
   */
  around<P extends DocumentParams, R>(
    name: string,
    fallback: R,
    answer: (snapshot: Snapshot, params: P) => R | Promise<R>,
  ): Handler<P, R> {
    return this.latest<P, R>(
      name,
      fallback,
      answer,
      (snapshot, uri) => snapshot === this.documents.current(uri),
    );
  }

  /** The same for requests that ask of a document as it is, whatever it was when they were sent. */
  aroundLatest<P extends DocumentParams, R>(
    name: string,
    fallback: R,
    answer: (snapshot: Snapshot, params: P) => R | Promise<R>,
  ): Handler<P, R> {
    return this.latest<P, R>(name, fallback, answer, () => true);
  }

  /** The same for requests that are about no one document. */
  aroundAny<P, R>(name: string, fallback: R, answer: (params: P) => R | Promise<R>): Handler<P, R> {
    return async (params, token) => {
      try {
        await this.runtime.yield();
        if (token.isCancellationRequested) return cancelled();
        const result = await answer(params);
        return token.isCancellationRequested ? cancelled() : result;
      } catch (error) {
        this.connection.console.error(`${name} failed${placeOf(params)}: ${describe(error)}`);
        return fallback;
      }
    };
  }

  private latest<P extends DocumentParams, R>(
    name: string,
    fallback: R,
    answer: (snapshot: Snapshot, params: P) => R | Promise<R>,
    holds: (asked: Snapshot | null, uri: string) => boolean,
  ): Handler<P, R> {
    return async (params, token) => {
      try {
        const { uri } = params.textDocument;
        const asked = this.documents.current(uri);
        await this.runtime.yield();
        if (token.isCancellationRequested) return cancelled();
        if (!holds(asked, uri)) return modified();
        const snapshot = this.documents.current(uri);
        if (snapshot === null) return fallback;
        const result = await answer(snapshot, params);
        return token.isCancellationRequested ? cancelled() : result;
      } catch (error) {
        this.connection.console.error(`${name} failed${placeOf(params)}: ${describe(error)}`);
        return fallback;
      }
    };
  }
}

function cancelled(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}

function modified(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed since the request.');
}

function placeOf(params: unknown): string {
  const { textDocument, position, range } = params as {
    textDocument?: { uri?: unknown };
    position?: { line: number; character: number };
    range?: { start: { line: number; character: number } };
  };
  const at = position ?? range?.start;
  const place = at === undefined ? '' : `:${at.line + 1}:${at.character + 1}`;
  return textDocument?.uri === undefined ? '' : ` for ${String(textDocument.uri)}${place}`;
}

/** A fault in words, with the way that led there. */
export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
