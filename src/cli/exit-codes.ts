/** What can only be a fault of this tool. */
export const OUR_FAULT = 3;
