/** Whether these commands say nothing of who sends them: then no secret goes with them, and no receipt names a device. */
export function isAnonymous(commands: readonly ({ readonly type?: unknown } | null)[]): boolean {
  return commands.length > 0 && commands.every((command) => command?.type === 'faq.miss');
}
