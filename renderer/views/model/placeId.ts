/** The id of the element that shows a chapter, line, input or note of the document. */
export function placeId(place: string): string {
  return `model-${place}`;
}
