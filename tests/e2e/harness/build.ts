/** Builds both extensions once before the browser tests, as they are shipped, unless told that they are there (REPORT_LENS_BUILT). */
import { execFileSync } from 'node:child_process';

export default function build(): void {
  if (process.env.REPORT_LENS_BUILT) return;
  // The test runner's own NODE_ENV would make a heavier build that nobody gets.
  const { NODE_ENV: _, ...env } = process.env;
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', env });
}
