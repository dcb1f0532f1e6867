// Holds the imports of a source tree against test/layers.config.cjs.
import {createRequire} from 'node:module';
import {cruise} from 'dependency-cruiser';

const config = createRequire(import.meta.url)('../layers.config.cjs');

/** Broken rules of the tree at `baseDir`, as `from → to (rule)`; throws when it saw too little to judge. */
export async function brokenLayers(baseDir, atLeast = 50) {
  const {output} = await cruise(['src'], {
    ...config.options,
    baseDir,
    validate: true,
    ruleSet: {forbidden: config.forbidden},
  });
  const {totalCruised, violations} = output.summary;
  if (totalCruised < atLeast)
    throw new Error(`only ${totalCruised} modules seen: blind, not green`);
  return violations.map(({from, to, rule}) => `${from} → ${to} (${rule.name})`);
}
