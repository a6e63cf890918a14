import type { Paragraph, Resolution } from '../../../server/src/model/resolution';
import { applyEdits } from '../../../server/src/rules/fix';
import { edit, type Fault, type Graft, type Mutation, ownOf, replaced, sourceSpan } from '../fault';

/** Verbs of the operative part and the participles of the preamble, which are each wrong in the other's place. */
const FORMS: readonly (readonly [verb: string, participle: string])[] = [
  ['Decides', 'Deciding'],
  ['Requests', 'Requesting'],
  ['Invites', 'Inviting'],
  ['Encourages', 'Encouraging'],
  ['Urges', 'Urging'],
  ['Notes', 'Noting'],
  ['Welcomes', 'Welcoming'],
  ['Recalls', 'Recalling'],
  ['Reaffirms', 'Reaffirming'],
  ['Recognizes', 'Recognizing'],
  ['Emphasizes', 'Emphasizing'],
  ['Stresses', 'Stressing'],
  ['Expresses', 'Expressing'],
  ['Acknowledges', 'Acknowledging'],
  ['Takes note', 'Taking note'],
  ['Calls upon', 'Calling upon'],
  ['Décide', 'Décidant'],
  ['Invite', 'Invitant'],
  ['Note', 'Notant'],
  ['Rappelle', 'Rappelant'],
  ['Réaffirme', 'Réaffirmant'],
  ['Souligne', 'Soulignant'],
  ['Prend note', 'Prenant note'],
  ['Se félicite', 'Se félicitant'],
  ['Recuerda', 'Recordando'],
  ['Reafirma', 'Reafirmando'],
  ['Observa', 'Observando'],
  ['Reconoce', 'Reconociendo'],
  ['Destaca', 'Destacando'],
  ['Toma nota', 'Tomando nota'],
  ['Acoge con beneplácito', 'Acogiendo con beneplácito'],
];

/** The first words of a paragraph replaced, where they are some. */
function* opened(
  resolution: Resolution,
  paragraph: Paragraph,
  right: string,
  wrong: string,
): Generator<Fault> {
  if (!paragraph.prose.text.startsWith(`${right} `)) return;
  const span = sourceSpan(resolution, paragraph, 0, right.length);
  if (span) yield replaced(span, wrong, { also: CHAIN });
}

/** Another verb breaks the chain of those around it. */
const CHAIN = ['chain-sequencing', 'orphan-also-further', 'chain-addressee', 'preamble-order'];

function isChained({ profile, language }: Resolution): boolean {
  return language === 'en' && profile !== 'security-council' && profile !== 'model-un';
}

/** The words `also` or `further` in the opening of a paragraph. */
const LINK = /^(\p{Lu}[a-z]+(?: (?:note|upon|its|with|[a-z]+ly|appreciation|concern))*) (also|further)\b/u;

export const openings: readonly Mutation[] = [
  {
    rule: 'operative-verb-form',
    fault: 'a participle for the verb of an operative paragraph',
    *plant(resolution) {
      for (const { paragraph } of ownOf(resolution, 'operative'))
        if (paragraph.label?.style === 'arabic' && paragraph.parent === null)
          for (const [verb, participle] of FORMS) yield* opened(resolution, paragraph, verb, participle);
    },
  },
  {
    rule: 'preamble-opener-form',
    fault: 'a verb for the participle of a preambular paragraph',
    *plant(resolution) {
      for (const { paragraph } of ownOf(resolution, 'preambular'))
        if (paragraph.parent === null)
          for (const [verb, participle] of FORMS) yield* opened(resolution, paragraph, participle, verb);
    },
  },
  {
    rule: 'preamble-opener-italic',
    fault: 'opening words of the preamble no longer italic',
    plant: (resolution) => withoutEmphasis(resolution, 'preambular'),
    graft: (resolution) => emphasizedOnce(resolution, 'preambular'),
  },
  {
    rule: 'operative-verb-italic',
    fault: 'the verb of an operative paragraph no longer italic',
    plant: (resolution) => withoutEmphasis(resolution, 'operative'),
    graft: (resolution) => emphasizedOnce(resolution, 'operative'),
  },
  {
    rule: 'organ-italic',
    fault: 'the organ no longer italic',
    plant: () => [],
    graft: (resolution) => emphasizedOnce(resolution, 'formula'),
  },
  {
    rule: 'first-letter-capital',
    fault: 'the first letter of an opening in the other case',
    *plant(resolution) {
      for (const { paragraph } of ownOf(resolution, 'preambular', 'operative')) {
        const { opening, parent } = paragraph;
        const letter = opening?.text[0];
        if (!opening || !letter || parent !== null) continue;
        const other = resolution.language === 'ru' ? letter.toUpperCase() : letter.toLowerCase();
        const { start } = opening.span;
        if (other !== letter && resolution.source.text[start] === letter)
          yield { edits: [edit(start, start + 1, other)], also: CHAIN };
      }
    },
  },
  {
    rule: 'chain-sequencing',
    fault: '“also” or “further” dropped',
    *plant(resolution) {
      if (!isChained(resolution)) return;
      for (const { paragraph } of ownOf(resolution, 'preambular', 'operative')) {
        const match = LINK.exec(paragraph.prose.text);
        if (!match || paragraph.parent !== null || ADDRESSES.test(match[1]!)) continue;
        const span = sourceSpan(resolution, paragraph, match[1]!.length, match[0].length);
        if (span) yield replaced(span, '', { place: paragraph.opening?.span ?? span });
      }
    },
  },
  {
    rule: 'chain-sequencing',
    fault: '“also” for “further”, or the other way round',
    *plant(resolution) {
      if (!isChained(resolution)) return;
      for (const { paragraph } of ownOf(resolution, 'preambular', 'operative')) {
        const match = LINK.exec(paragraph.prose.text);
        if (!match || paragraph.parent !== null) continue;
        const span = sourceSpan(resolution, paragraph, match[1]!.length + 1, match[0].length);
        if (span) yield replaced(span, match[2] === 'also' ? 'further' : 'also');
      }
    },
  },
  {
    rule: 'orphan-also-further',
    fault: '“also” where nothing like it stands before',
    *plant(resolution) {
      if (!isChained(resolution)) return;
      const places = ownOf(resolution, 'preambular', 'operative').filter(
        ({ paragraph }) => paragraph.parent === null,
      );
      for (const [i, { paragraph }] of places.entries()) {
        const before = places[i - 1]?.paragraph;
        if (before?.kind !== paragraph.kind || paragraph.index !== before.index + 1) continue;
        const [first] = words(paragraph);
        const [other] = words(before);
        if (!first || !other || FORMS.every((pair) => !pair.includes(first))) continue;
        if (words(before).slice(0, 3).includes(first) || other === first || /^(?:Also|Further)$/.test(other))
          continue;
        if (/^(?:also|further)$/.test(words(paragraph)[1] ?? '')) continue;
        const at = paragraph.prose.sourceOffset(first.length);
        yield { edits: [edit(at, at, ' also')], also: ['chain-sequencing', 'chain-addressee'] };
      }
    },
  },
  {
    rule: 'chain-addressee',
    fault: '“Also” dropped before a verb that addresses the same again',
    *plant(resolution) {
      if (!isChained(resolution)) return;
      for (const { paragraph } of ownOf(resolution, 'operative')) {
        const match =
          /^(?:Also|Further) (requests|invites|encourages|urges|calls upon) the Secretary-General\b/.exec(
            paragraph.prose.text,
          );
        if (!match) continue;
        const end = match[0].indexOf(' ') + 2;
        const span = sourceSpan(resolution, paragraph, 0, end);
        if (span) yield replaced(span, match[1]![0]!.toUpperCase(), { also: ['chain-sequencing'] });
      }
    },
  },
];

/** Of verbs that address someone, the chain depends on whom: another rule's matter. */
const ADDRESSES = /^(?:Requests|Invites|Encourages|Urges|Calls|Recommends|Appeals|Directs|Authorizes)\b/;

function words({ prose }: Paragraph): string[] {
  return prose.text.split(/[\s,]+/, 4);
}

/** The signs of emphasis around an opening taken away, in texts where the others keep theirs. */
function* withoutEmphasis(resolution: Resolution, kind: 'preambular' | 'operative'): Generator<Fault> {
  const { text } = resolution.source;
  const places = ownOf(resolution, kind);
  const emphasized = places.filter(({ paragraph }) => paragraph.opening?.emphasized);
  if (emphasized.length < 4 || emphasized.length < places.length - 1) return;
  for (const { paragraph } of emphasized) {
    const { start, end } = paragraph.opening!.span;
    if (text[start - 1] === '*' && text[end] === '*' && text[start - 2] !== '*' && text[end + 1] !== '*')
      yield { edits: [edit(start - 1, start, ''), edit(end, end + 1, '')] };
  }
}

/** A text without emphasis as one with it, but for the opening words of one paragraph. */
function* emphasizedOnce(
  resolution: Resolution,
  kind: 'formula' | 'preambular' | 'operative',
): Generator<Graft> {
  const places = ownOf(resolution, 'formula', 'preambular', 'operative').filter(
    ({ paragraph }) => paragraph.parent === null && (paragraph.opening || paragraph.kind === 'formula'),
  );
  const opened = places.filter(({ paragraph }) => paragraph.opening);
  // Of fewer, one without emphasis leaves it open whether the text sets openings off.
  if (opened.length < 5 || places.some(({ paragraph }) => paragraph.opening?.emphasized)) return;
  const words = places.map(({ paragraph }) => {
    const { opening, prose } = paragraph;
    const span = opening?.span ?? prose.span(0, prose.text.replace(/[\s,،，:]+$/, '').length);
    return { span, kind: paragraph.kind };
  });
  const text = applyEdits(
    resolution.source.text,
    words.flatMap(({ span: { start, end } }) => [edit(start, start, '*'), edit(end, end, '*')]),
  );
  for (const [i, { span, kind: own }] of words.entries()) {
    // Each of those before has two signs.
    const start = span.start + 2 * i;
    const end = span.end + 2 * i + 1;
    if (own === kind)
      yield { text, faults: [{ edits: [edit(start, start + 1, ''), edit(end, end + 1, '')] }] };
  }
}
