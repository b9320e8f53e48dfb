/**
 * What the work comes to. Rejects at once with what nothing in the process caught, so that such an error is told like any
 * other (Node would print it as it is, with secrets and whatever an answer put into its message); what still runs is then not
 * waited for.
 */
export async function orCrash<Result>(work: () => Promise<Result>): Promise<Result> {
  let crash: ((error: unknown) => void) | undefined;
  const crashed = new Promise<never>((_resolve, reject) => {
    crash = reject;
  });
  // Rejections that nothing handles come here as well.
  const listener = (error: unknown) => crash?.(error);
  process.on("uncaughtException", listener);
  try {
    return await Promise.race([work(), crashed]);
  } finally {
    process.off("uncaughtException", listener);
  }
}
