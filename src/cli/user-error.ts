/** Something the person who typed the command can mend: told in one line, with no stack. */
export class UserError extends Error {
  override name = 'UserError';
}

const words: { readonly [code: string]: string } = {
  EACCES: 'no permission',
  EISDIR: 'it is a folder',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'the disk is full',
};

/** The code of an error of the system, such as `ENOENT`. */
export const codeOf = (cause: unknown): string | undefined =>
  cause instanceof Error && 'syscall' in cause && 'code' in cause ? String(cause.code) : undefined;

/** An error of the system as one a person can mend; any other error is a fault of ours and stays as it is. */
export function toldOf(cause: unknown, doing: string): unknown {
  const code = codeOf(cause);
  return code === undefined ? cause : new UserError(`can't ${doing}: ${words[code] ?? code}`);
}
