import { commands, type Disposable, Location, Position, Range, Uri } from 'vscode';

/** Said to the server when it starts, so that its lenses use the command. */
export const SHOWS_REFERENCES = { showsReferences: true };

interface PlainPosition {
  readonly line: number;
  readonly character: number;
}

interface PlainLocation {
  readonly uri: string;
  readonly range: { readonly start: PlainPosition; readonly end: PlainPosition };
}

/** The editor's own list of references wants objects of its own kinds, which no server can send. */
export function registerShowReferences(): Disposable {
  return commands.registerCommand(
    'unResolution.showReferences',
    (uri: string, position: PlainPosition, locations: readonly PlainLocation[]) =>
      commands.executeCommand(
        'editor.action.showReferences',
        Uri.parse(uri, true),
        new Position(position.line, position.character),
        locations.map(({ uri, range: { start, end } }) => {
          const range = new Range(start.line, start.character, end.line, end.character);
          return new Location(Uri.parse(uri, true), range);
        }),
      ),
  );
}
