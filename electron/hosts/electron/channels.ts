/** The two channels between a page and the main process. */
export const requestChannel = 'switchyard/request';
export const eventChannel = 'switchyard/event';
