/** Where people land whose sign-in at another site went wrong; the page reads it of its address. */
export const failedPage = '/?signIn=failed';
