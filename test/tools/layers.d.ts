/** Broken rules of the tree at `baseDir`, as `from → to (rule)`; throws when it saw too little to judge. */
export function brokenLayers(baseDir: string, atLeast?: number): Promise<readonly string[]>;
