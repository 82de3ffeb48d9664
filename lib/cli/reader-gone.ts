/** Ends the program without a complaint where whoever reads its output has seen enough: `extract -- … | head -1`. */
export function endWhereReaderIsGone(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
