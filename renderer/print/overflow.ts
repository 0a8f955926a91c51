/**
 * What does not fit: text cut by its box or reaching into the foot of its slide, labels outside their
 * chart, labels that lie on each other. One line of words for each finding; none means a clean deck.
 */
export function overflowFindings(root: ParentNode): string[] {
  const findings: string[] = [];
  for (const slide of root.querySelectorAll<HTMLElement>('.slide')) {
    const report = (problem: string): void => {
      findings.push(`${slide.id}: ${problem}`);
    };
    const frame = slide.getBoundingClientRect();
    const foot = slide.querySelector('.slide-foot')?.getBoundingClientRect();
    for (const element of slide.querySelectorAll<HTMLElement>(
      'h1, h2, p, li, dd, dt, th, td, .slide-foot span, .slide-top span',
    )) {
      if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
        report(`text wider than its box: ${short(element)}`);
      const box = element.getBoundingClientRect();
      if (box.right > frame.right - 40 || box.left < frame.left + 40)
        report(`text outside the margins: ${short(element)}`);
      const isFoot = element.closest('.slide-foot') !== null;
      if (!isFoot && foot && box.bottom > foot.top + 0.5) report(`text in the foot: ${short(element)}`);
      if (box.bottom > frame.bottom) report(`text below the page: ${short(element)}`);
    }
    for (const picture of slide.querySelectorAll('svg')) findings.push(...chartFindings(slide.id, picture));
    const body = slide.querySelector('.split-bar')?.getBoundingClientRect();
    if (body)
      for (const block of slide.querySelectorAll('.decision > *')) {
        const box = block.getBoundingClientRect();
        if (box.bottom > body.top) report('the page is fuller than the split bar allows');
      }
  }
  return findings;
}

function chartFindings(slideId: string, picture: SVGSVGElement): string[] {
  const findings: string[] = [];
  const frame = picture.getBoundingClientRect();
  const labels = [...picture.querySelectorAll('text')]
    .filter((label) => (label.textContent ?? '') !== '')
    .map((label) => ({ text: label.textContent ?? '', box: label.getBoundingClientRect() }));
  labels.forEach((label, index) => {
    const { box } = label;
    if (
      box.left < frame.left - 2 ||
      box.right > frame.right + 2 ||
      box.top < frame.top - 3 ||
      box.bottom > frame.bottom + 4
    )
      findings.push(`${slideId}: label outside its chart: ${label.text}`);
    for (const other of labels.slice(index + 1)) {
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      // Boxes of lines are taller than their letters: a third of a line may be shared.
      if (across > 1 && down > Math.min(box.height, other.box.height) * 0.35)
        findings.push(`${slideId}: labels on each other: ${label.text} / ${other.text}`);
    }
  });
  return findings;
}

function short(element: HTMLElement): string {
  const text = (element.textContent ?? '').trim();
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
