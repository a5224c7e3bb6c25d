/** When something else on this machine listens where we should. */
export class PortTaken extends Error {
  constructor(variable: string, port: number, options: ErrorOptions) {
    super(`port ${port} is taken by another program; stop that one, or set ${variable} to another port`, options);
    this.name = 'PortTaken';
  }
}

/** Turns the system's "address in use" into {@link PortTaken} that names the variable to change; other errors pass. */
export async function withPort<Server>(variable: string, port: number, listening: Promise<Server>): Promise<Server> {
  try {
    return await listening;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') throw new PortTaken(variable, port, { cause: error });
    throw error;
  }
}
