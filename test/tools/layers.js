// Holds the imports of a source tree against test/layers.config.js.
import {cruise} from 'dependency-cruiser';
import {forbidden, options} from '../layers.config.js';

/** Broken rules of the tree at `baseDir`, as `from → to (rule)`; throws when it saw too little to judge. */
export async function brokenLayers(baseDir, atLeast = 50) {
  const {output} = await cruise(['src'], {
    ...options,
    baseDir,
    validate: true,
    ruleSet: {forbidden},
  });
  const {totalCruised, violations} = output.summary;
  if (totalCruised < atLeast)
    throw new Error(`only ${totalCruised} modules seen: blind, not green`);
  return violations.map(({from, to, rule}) => `${from} → ${to} (${rule.name})`);
}
