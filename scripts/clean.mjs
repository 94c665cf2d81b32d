// Removes what the build makes, so that nothing of an earlier build is shipped.
import { rmSync } from 'node:fs';

for (const folder of ['build', 'dist', 'embed', 'html'])
  rmSync(folder, { recursive: true, force: true });
