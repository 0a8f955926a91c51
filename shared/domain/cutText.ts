/** The beginning of `text`, at most `longest` UTF-16 units, without half a character at its end. */
export function cutText(text: string, longest: number): string {
  return text.slice(0, longest).replace(text.length > longest ? /[\ud800-\udbff]$/ : '', '');
}
