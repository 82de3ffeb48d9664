/** Builds both extensions once before the browser tests, unless told that they are there (REPORT_LENS_BUILT). */
import { execFileSync } from 'node:child_process';

export default function build(): void {
  if (!process.env.REPORT_LENS_BUILT) execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
}
