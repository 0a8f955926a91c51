/**
 * Puts `text` on the clipboard through the event of copying, which needs no permission of the window. Call
 * it while a key or a button is being pressed. Answers whether it was taken.
 */
export function copyText(text: string): boolean {
  let isTaken = false;
  const answer = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    isTaken = true;
  };
  document.addEventListener('copy', answer);
  document.execCommand('copy');
  document.removeEventListener('copy', answer);
  return isTaken;
}
