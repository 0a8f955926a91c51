import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import { type AppError, appError } from '../../../shared/contract/errors.ts';
import { fail, type Result } from '../../../shared/domain/outcome.ts';
import { requestChannel } from './channels.ts';
import { isAppAddress } from './origin.ts';

export type Answer = (name: string, input: unknown) => Promise<Result<unknown, AppError>>;

/** Which page gets which answers. A message from anywhere else is refused. */
export class RequestRouter {
  readonly #answers = new Map<number, Answer>();

  constructor() {
    ipcMain.handle(requestChannel, (event, name: unknown, input: unknown) => this.#route(event, name, input));
  }

  /** Lets the main frame of `contents` ask `answer`, until the page is gone. */
  connect(contents: WebContents, answer: Answer): void {
    const { id } = contents;
    this.#answers.set(id, answer);
    contents.once('destroyed', () => this.#answers.delete(id));
  }

  async #route(event: IpcMainInvokeEvent, name: unknown, input: unknown): Promise<Result<unknown, AppError>> {
    const answer = this.#answers.get(event.sender.id);
    const frame = event.senderFrame;
    const isOwnPage = frame !== null && frame === event.sender.mainFrame && isAppAddress(frame.url);
    if (!answer || !isOwnPage || typeof name !== 'string') {
      return fail(appError('internal', 'This message did not come from a page of the app'));
    }
    return answer(name, input);
  }
}
