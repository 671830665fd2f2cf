/**
 * Runs a command of the project and turns its outcome into an exit code. An error is a wrong call or a missing file: it
 * is told with the command's own help. A reader that hangs up (`| head`) ends the output quietly.
 * @param run returns the exit code
 */
export const runCommand = async (run: () => number | Promise<number>, help: string): Promise<void> => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
  try {
    process.exitCode = await run()
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`)
    process.exitCode = 2
  }
}
