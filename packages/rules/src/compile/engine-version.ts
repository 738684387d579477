/** Version of the engine's semantics; part of every receipt. Raised when an answer could change. */
export const ENGINE = '1.0.0';
