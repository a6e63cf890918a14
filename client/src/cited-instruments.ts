import {
  commands,
  EventEmitter,
  type ExtensionContext,
  MarkdownString,
  Range,
  type TextDocument,
  type TextEditor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Instrument, InstrumentsOfKind, Place } from '../../server/src/protocol/handlers/instruments';

const VIEW = 'unResolution.citedInstruments';
const LANGUAGE = 'un-resolution';

/** Milliseconds without a change before the view is made anew. */
const PAUSE = 400;

const GROUPS: Readonly<Record<string, { readonly name: string; readonly icon: string }>> = {
  resolutions: { name: 'Resolutions', icon: 'law' },
  decisions: { name: 'Decisions', icon: 'law' },
  charter: { name: 'Charter of the United Nations', icon: 'bookmark' },
  treaties: { name: 'Treaties', icon: 'references' },
  instruments: { name: 'Declarations and programmes', icon: 'references' },
  documents: { name: 'Documents', icon: 'file' },
  'official-records': { name: 'Official Records', icon: 'library' },
};

type Node =
  | { readonly is: 'group'; readonly group: InstrumentsOfKind }
  | { readonly is: 'instrument'; readonly instrument: Instrument; readonly icon: string }
  | { readonly is: 'place'; readonly place: Place };

/** The view of what the open text cites, and the command that writes it as a table. */
export function showCitedInstruments(context: ExtensionContext, client: BaseLanguageClient): void {
  const instruments = new CitedInstruments(client);
  const view = window.createTreeView(VIEW, { treeDataProvider: instruments, showCollapseAll: true });
  instruments.show(view);
  context.subscriptions.push(
    view,
    instruments,
    commands.registerCommand('unResolution.exportCitedInstruments', () => exportTable(client)),
    commands.registerCommand('unResolution.openCitedInstrument', (node: Node | undefined) => {
      if (node?.is === 'instrument' && node.instrument.url !== null)
        return commands.executeCommand('vscode.open', Uri.parse(node.instrument.url, true));
      return undefined;
    }),
  );
}

/** The resolution in the active editor, whatever else has the focus. */
function openResolution(editor: TextEditor | undefined = window.activeTextEditor): TextDocument | null {
  return editor?.document.languageId === LANGUAGE ? editor.document : null;
}

class CitedInstruments implements TreeDataProvider<Node> {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private document: TextDocument | null = openResolution();
  private view: TreeView<Node> | null = null;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners;

  constructor(private readonly client: BaseLanguageClient) {
    this.listeners = [
      window.onDidChangeActiveTextEditor((editor) => {
        // No editor at all (the settings page, a picture) leaves what is shown.
        if (editor !== undefined || window.visibleTextEditors.length === 0)
          this.follow(openResolution(editor));
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.document) this.refresh(PAUSE);
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (document === this.document) this.follow(null);
      }),
      // Another language mode closes a document and opens it again, while its editor stays where it is.
      workspace.onDidOpenTextDocument((document) => {
        if (document === window.activeTextEditor?.document) this.follow(openResolution());
      }),
      client.onDidChangeState(() => this.refresh(0)),
    ];
    this.announce();
  }

  show(view: TreeView<Node>): void {
    this.view = view;
    this.describe();
  }

  dispose(): void {
    clearTimeout(this.waiting);
    for (const listener of this.listeners) listener.dispose();
    this.changed.dispose();
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node === undefined) return this.groups();
    switch (node.is) {
      case 'group': {
        const { icon } = GROUPS[node.group.group] ?? { icon: 'file' };
        return node.group.instruments.map((instrument) => ({ is: 'instrument', instrument, icon }));
      }
      case 'instrument':
        return node.instrument.places.map((place) => ({ is: 'place', place }));
      case 'place':
        return [];
    }
  }

  getTreeItem(node: Node): TreeItem {
    switch (node.is) {
      case 'group': {
        const { group, instruments } = node.group;
        const item = new TreeItem(GROUPS[group]?.name ?? group, TreeItemCollapsibleState.Expanded);
        item.description = String(instruments.length);
        return item;
      }
      case 'instrument':
        return this.instrumentItem(node.instrument, node.icon);
      case 'place': {
        const { where, excerpt, text } = node.place;
        const item = new TreeItem(where);
        item.description = excerpt;
        item.tooltip = text;
        return this.revealing(item, node.place);
      }
    }
  }

  private instrumentItem(instrument: Instrument, icon: string): TreeItem {
    const { name, label, title, date, url, places } = instrument;
    const single = places.length === 1;
    const item = new TreeItem(
      label,
      single ? TreeItemCollapsibleState.None : TreeItemCollapsibleState.Collapsed,
    );
    item.description = [title, single ? places[0]!.where : `${places.length} places`]
      .filter((part) => part !== null)
      .join(' · ');
    item.tooltip = new MarkdownString().appendText([name, title, date, url].filter(Boolean).join('\n'));
    item.iconPath = new ThemeIcon(icon);
    if (url !== null) item.contextValue = 'addressed';
    return this.revealing(item, places[0]);
  }

  /** A click goes to the place; the tree keeps the focus, so that one can walk through it. */
  private revealing(item: TreeItem, place: Place | undefined): TreeItem {
    if (this.document === null || place === undefined) return item;
    const { start, end } = place.range;
    const selection = new Range(start.line, start.character, end.line, end.character);
    item.command = {
      title: 'Show',
      command: 'vscode.open',
      arguments: [this.document.uri, { selection, preserveFocus: true }],
    };
    return item;
  }

  private async groups(): Promise<Node[]> {
    const { document, client } = this;
    if (document === null || !client.isRunning()) return [];
    const groups = await client.sendRequest<InstrumentsOfKind[]>(VIEW.replace('.', '/'), {
      textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
    });
    return groups.map((group) => ({ is: 'group', group }));
  }

  private follow(document: TextDocument | null): void {
    if (document === this.document) return;
    this.document = document;
    this.announce();
    this.describe();
    this.refresh(0);
  }

  /** The view is there as long as there is something to show in it. */
  private announce(): void {
    void commands.executeCommand('setContext', 'unResolution.resolutionIsOpen', this.document !== null);
  }

  private describe(): void {
    if (this.view === null) return;
    const path = this.document?.uri.path ?? '';
    this.view.description = path.slice(path.lastIndexOf('/') + 1);
  }

  private refresh(milliseconds: number): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.changed.fire(), milliseconds);
  }
}

/** Asks where to, and writes the table with a mark at its head by which spreadsheets know it for UTF-8. */
async function exportTable(client: BaseLanguageClient): Promise<void> {
  const document = openResolution();
  if (document === null) {
    void window.showInformationMessage('Open a resolution to export what it cites.');
    return;
  }
  const table = await client.sendRequest<string>('unResolution/citedInstrumentsTable', {
    textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
  });
  const name = document.uri.path.replace(/(?:\.unres)?\.[^./]*$/, '');
  const target = await window.showSaveDialog({
    ...(document.uri.scheme !== 'untitled' && { defaultUri: document.uri.with({ path: `${name}.csv` }) }),
    filters: { 'Comma-separated values': ['csv'] },
    title: 'Export Cited Instruments',
  });
  if (target === undefined) return;
  await workspace.fs.writeFile(target, new TextEncoder().encode(`\ufeff${table}`));
  const open = 'Open';
  const answer = await window.showInformationMessage('What the text cites has been exported.', open);
  if (answer === open) await window.showTextDocument(target);
}
