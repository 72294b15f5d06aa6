/** Version of the engine, stamped on every result. Kept equal to package.json by a test. */
export const engineVersion = '0.1.0';
