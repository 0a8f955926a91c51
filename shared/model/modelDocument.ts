import type { Model } from '../language/model.ts';
import { buildDocument } from './document/buildDocument.ts';
import type { Chapter, InputEntry, LineEntry, Part, Reference } from './document/document.ts';

/** The documentation of the model, made from its declarations: Markdown. */
export function modelDocument(model: Model): string {
  const { title, chapters } = buildDocument(model);
  const parts = [
    `# ${title}`,
    '',
    'Generated from the declarations in `shared/model` by `build/generateKernel.ts`. Do not edit. The app shows the same pages, with search: Help, Model.',
    '',
    ...chapters.map((chapter, index) => `${index + 1}. [${chapter.title}](#${anchor(chapter.id)})`),
    ...chapters.flatMap((chapter, index) => chapterText(chapter, index + 1)),
  ];
  return `${parts.join('\n')}\n`;
}

/** Anchors of our own: those made from headings differ between readers of Markdown. */
const anchor = (id: string): string => id.replaceAll('.', '-').toLowerCase();
const place = (id: string): string => `<a id="${anchor(id)}"></a>`;
const link = ({ id, label }: Reference): string => `[${label}](#${anchor(id)})`;

function chapterText(chapter: Chapter, number: number): string[] {
  return [
    '',
    place(chapter.id),
    '',
    `## ${number}. ${chapter.title}`,
    ...chapter.intro.flatMap((text) => ['', text]),
    ...chapter.parts.flatMap(partText),
  ];
}

function partText(part: Part): string[] {
  switch (part.kind) {
    case 'notes':
      return ['', ...part.notes.map(({ id, title, text }) => `- ${place(id)}**${title}.** ${text}`)];
    case 'table': {
      const { head, rows, caption } = part.table;
      return ['', `${caption}:`, '', row(head), row(head.map(() => '---')), ...rows.map(row)];
    }
    case 'lines':
      return [
        ...(part.title === null ? [] : ['', `### ${part.title}`]),
        '',
        row(['line', 'unit', 'formula', 'in words', 'source']),
        row(['---', '---', '---', '---', '---']),
        ...part.lines.map(lineRow),
      ];
    case 'inputs':
      return [
        '',
        `### ${part.title}`,
        '',
        row(['input', 'unit', 'meaning', 'default', 'basis of the default', 'usual', 'accepted', 'used by']),
        row(['---', '---', '---', '---', '---', '---', '---', '---']),
        ...part.inputs.map(inputRow),
      ];
  }
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function lineRow(line: LineEntry): string {
  const formula = line.formula
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const linked = link({ id: piece.id, label: piece.text });
      return piece.isInput ? `*${linked}*` : linked;
    })
    .join('');
  return row([
    `${place(line.id)}**${line.label}**<br>\`${line.id}\`<br>${line.shape}`,
    line.unit,
    formula,
    line.words,
    line.source,
  ]);
}

function inputRow(input: InputEntry): string {
  return row([
    `${place(input.id)}**${input.label}**<br>\`${input.name}\``,
    input.unit,
    input.words,
    input.default,
    [input.defaultTier, input.defaultSource].filter(Boolean).join(': '),
    input.band === '' ? '' : `${input.band}${input.bandSource ? ` (${input.bandSource})` : ''}`,
    input.limits,
    input.usedBy.map(link).join(', '),
  ]);
}
