export const showPassMark = (): void => {};
