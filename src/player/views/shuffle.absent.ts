export const shuffle = (): void => {};
