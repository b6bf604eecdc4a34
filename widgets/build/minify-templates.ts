import ts from 'typescript';

/** Gives the source with the fixed parts of its `html` and `css` templates shortened, which no minifier of scripts may touch; expressions and all else stay as they are. */
export function minifiedSource(source: string): string {
  if (!/\b(?:html|svg|css)`/.test(source)) return source;
  const file = ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest, true);
  const edits: { from: number; to: number; text: string }[] = [];
  visit(file);
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce((text, edit) => text.slice(0, edit.from) + edit.text + text.slice(edit.to), source);

  function visit(node: ts.Node): void {
    if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag)) {
      const shorten = node.tag.text === 'css' ? shortCss : node.tag.text === 'html' || node.tag.text === 'svg' ? shortHtml : undefined;
      if (shorten) for (const part of partsOf(node.template)) shortenPart(part, shorten);
    }
    ts.forEachChild(node, visit);
  }

  function shortenPart(part: ts.TemplateLiteralLikeNode, shorten: (text: string) => string): void {
    const isLast = part.kind === ts.SyntaxKind.NoSubstitutionTemplateLiteral || part.kind === ts.SyntaxKind.TemplateTail;
    const from = part.getStart(file) + 1;
    const to = part.getEnd() - (isLast ? 1 : 2);
    edits.push({ from, to, text: shorten(source.slice(from, to)) });
  }
}

function partsOf(template: ts.TemplateLiteral): ts.TemplateLiteralLikeNode[] {
  return ts.isNoSubstitutionTemplateLiteral(template) ? [template] : [template.head, ...template.templateSpans.map((span) => span.literal)];
}

/** A line break between tags is a blank to the browser; one blank is kept, since between words it is seen. */
function shortHtml(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replace(/> </g, '><');
}

function shortCss(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}');
}
