interface XmpFacts {
  readonly title: string;
  readonly producer: string;
  readonly date: Date;
  readonly keywords: readonly string[];
  readonly author?: string;
  readonly subject?: string;
  readonly fingerprint?: string;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text that may stand in XML: markup escaped, characters that XML 1.0 forbids left out. */
function xmlText(text: string): string {
  return text
    .replace(/[&<>"]/g, (character) => escapes[character] ?? '')
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

/** The XMP packet of a PDF (ISO 16684-1), saying what its information dictionary says. */
export function xmpPacket(facts: XmpFacts): string {
  const stamp = facts.date.toISOString().replace('.000Z', 'Z');
  const plain = (name: string, value: string): string => `   <${name}>${xmlText(value)}</${name}>`;
  const localised = (name: string, value: string): string =>
    `   <${name}><rdf:Alt><rdf:li xml:lang="x-default">${xmlText(value)}</rdf:li></rdf:Alt></${name}>`;
  const lines = [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    ' <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '  <rdf:Description rdf:about=""',
    '    xmlns:dc="http://purl.org/dc/elements/1.1/"',
    '    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
    '    xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
    '    xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">',
    plain('dc:format', 'application/pdf'),
    localised('dc:title', facts.title),
    `   <dc:creator><rdf:Seq><rdf:li>${xmlText(facts.author ?? facts.producer)}</rdf:li></rdf:Seq></dc:creator>`,
    ...(facts.subject ? [localised('dc:description', facts.subject)] : []),
    ...(facts.keywords.length > 0 ? [plain('pdf:Keywords', facts.keywords.join(', '))] : []),
    plain('pdf:Producer', facts.producer),
    plain('xmp:CreatorTool', facts.producer),
    plain('xmp:CreateDate', stamp),
    plain('xmp:ModifyDate', stamp),
    plain('xmp:MetadataDate', stamp),
    ...(facts.fingerprint ? [plain('xmpMM:VersionID', facts.fingerprint)] : []),
    '  </rdf:Description>',
    ' </rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="w"?>',
  ];
  return lines.join('\n');
}
