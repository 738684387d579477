// Made by `npm run api` from the desk's routes: do not edit.
export interface paths {
    readonly "/api/desk": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What screens need to say things in words. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["vocabulary"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/suggestion": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What the law suggests for facts that nobody has recorded. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly agency: string;
                        /** @default [] */
                        readonly acts?: readonly string[];
                        readonly situation: {
                            readonly [key: string]: (string | number | boolean) | readonly {
                                readonly [key: string]: string | number | boolean;
                            }[];
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["tried-situation"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/overview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Counts of what this person may read. */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly agency?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["overview"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/views": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The views of the queue that this person kept. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly views: readonly components["schemas"]["saved-view"][];
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        /** Keep a view by a name. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly name: string;
                        readonly address: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly views: readonly components["schemas"]["saved-view"][];
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/views/drop": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Give a kept view up. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly name: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly views: readonly components["schemas"]["saved-view"][];
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requests/bulk": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** One step on several requests, or what it would do. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        /** @enum {string} */
                        readonly step: "claim" | "release" | "hand-over";
                        /** Format: uuid */
                        readonly to?: string;
                        readonly dryRun: boolean;
                        readonly requests: readonly {
                            /** Format: uuid */
                            readonly id: string;
                            readonly seen: number;
                        }[];
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly dryRun: boolean;
                            readonly requests: readonly {
                                /** Format: uuid */
                                readonly id: string;
                                /** @description How many it has then; null where refused. */
                                readonly events: number | null;
                                readonly refusal: {
                                    readonly code: string;
                                    readonly sentence: string;
                                } | null;
                            }[];
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The queue, page by page. */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly agency?: string;
                    readonly state?: "received" | "asked" | "second-reading" | "determined" | "answered" | "closed" | "withdrawn" | "open" | "any";
                    readonly held?: "by-me" | "by-nobody" | "any";
                    readonly recorded?: "by-me" | "any";
                    readonly outcome?: "must" | "may" | "must-not" | "not-required" | "no-rule" | "contested" | "undetermined";
                    readonly channel?: "counter" | "telephone" | "paper" | "e-mail" | "other";
                    readonly act?: string;
                    readonly search?: string;
                    readonly after?: string;
                    readonly most?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly rows: readonly components["schemas"]["queue-row"][];
                            /** @description Where the next page begins; null at the end. */
                            readonly next: string | null;
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        /** Record a request; the answer holds the suggestion. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        /** Format: uuid */
                        readonly command: string;
                        readonly agency: string;
                        /** @enum {string} */
                        readonly channel: "counter" | "telephone" | "paper" | "e-mail" | "other";
                        /** Format: date-time */
                        readonly receivedAt: string;
                        /** @default [] */
                        readonly acts?: readonly string[];
                        readonly situation: {
                            readonly [key: string]: (string | number | boolean) | readonly {
                                readonly [key: string]: string | number | boolean;
                            }[];
                        };
                        /** @default {} */
                        readonly details?: {
                            readonly person?: string;
                            readonly contact?: string;
                            readonly askedBy?: string;
                            readonly where?: string;
                            readonly text?: string;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["recorded"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requests/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One request with its events and the cited suggestion. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["request-view"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requests/{id}/events/{seq}/receipt": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The receipt of one event, to be verified without us. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                    readonly seq: number;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "text/plain; charset=utf-8": string;
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/colleagues": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whom a request of an agency can be given to. */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly agency: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly colleagues: readonly components["schemas"]["colleague"][];
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requests/{id}/claim": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take it, or keep it for another while. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        readonly seen: number;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requests/{id}/release": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Give the claim back. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        readonly seen: number;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requests/{id}/hand-over": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Give it to a colleague. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        readonly seen: number;
                        /** Format: uuid */
                        readonly to: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requests/{id}/ask": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Ask the counter something. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        readonly seen: number;
                        /** @default [] */
                        readonly asks?: readonly string[];
                        readonly text: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requests/{id}/facts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Add facts; a new suggestion follows. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        readonly seen: number;
                        readonly situation: {
                            readonly [key: string]: (string | number | boolean) | readonly {
                                readonly [key: string]: string | number | boolean;
                            }[];
                        };
                        readonly text?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requests/{id}/determination": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Determine every act asked. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        readonly seen: number;
                        readonly acts: readonly {
                            readonly act: string;
                            /** @enum {string} */
                            readonly outcome: "must" | "may" | "must-not" | "not-required";
                        }[];
                        readonly reason?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requests/{id}/confirmation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Read it as the second person. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        readonly seen: number;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requests/{id}/reply": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Record that the reply went out. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        readonly seen: number;
                        readonly letter: {
                            /** @enum {string} */
                            readonly kind: "reply" | "acknowledgement" | "warrant-request" | "clarification-request" | "subpoena-objections" | "person-notice" | "receipt";
                            /** @default en */
                            readonly language?: string;
                            /** @default {} */
                            readonly fields?: {
                                readonly [key: string]: unknown;
                            };
                        };
                        readonly send: {
                            /** @enum {string} */
                            readonly by: "email" | "sms" | "post" | "hand";
                            /** @description An e-mail address, a number as +12125550100; for post, what stands on the letter. */
                            readonly to?: string;
                            readonly attach?: boolean;
                        };
                    } | {
                        /** Format: uuid */
                        readonly command: string;
                        readonly seen: number;
                        readonly letter: string;
                        /** @enum {string} */
                        readonly channel: "e-mail" | "post" | "by-hand";
                        readonly hash: string;
                        readonly to?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requests/{id}/notice": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Decide about the notice to the person. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        readonly seen: number;
                        /** @enum {string} */
                        readonly notice: "required" | "allowed" | "forbidden" | "not-now";
                        readonly language?: string;
                        /** @enum {string} */
                        readonly channel?: "post" | "by-hand" | "sms" | "e-mail";
                        /** @enum {string} */
                        readonly safe: "yes" | "no" | "not-asked";
                        readonly reason?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requests/{id}/notice-sent": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Record that the notice went out. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        readonly seen: number;
                        readonly letter: {
                            /** @enum {string} */
                            readonly kind: "reply" | "acknowledgement" | "warrant-request" | "clarification-request" | "subpoena-objections" | "person-notice" | "receipt";
                            /** @default en */
                            readonly language?: string;
                            /** @default {} */
                            readonly fields?: {
                                readonly [key: string]: unknown;
                            };
                        };
                        readonly send: {
                            /** @enum {string} */
                            readonly by: "email" | "sms" | "post" | "hand";
                            /** @description An e-mail address, a number as +12125550100; for post, what stands on the letter. */
                            readonly to?: string;
                            readonly attach?: boolean;
                        };
                    } | {
                        /** Format: uuid */
                        readonly command: string;
                        readonly seen: number;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requests/{id}/duty": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Record that something owed was done. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        readonly seen: number;
                        readonly norm: string;
                        readonly text?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requests/{id}/comments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Add a comment. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        readonly seen: number;
                        /** @enum {string} */
                        readonly kind: "privileged" | "internal" | "releasable";
                        readonly text: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requests/{id}/close": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Close it. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        readonly seen: number;
                        readonly text?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requests/{id}/reopen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take it up again. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        readonly seen: number;
                        readonly reason: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requests/{id}/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Record that they took it back. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        readonly seen: number;
                        readonly reason: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requests/{id}/reasoning": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The law’s answer in words and citations, the facts in words, the working of the clocks. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["case-reasoning"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requests/{id}/letters": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Which letters fit this request now, what to fill in, what is missing. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly letters: readonly components["schemas"]["fitting-letter"][];
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requests/{id}/letters/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** A draft as a page, and what keeps it from being signed. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly kind: "reply" | "acknowledgement" | "warrant-request" | "clarification-request" | "subpoena-objections" | "person-notice" | "receipt";
                        /** @default en */
                        readonly language?: string;
                        /** @default {} */
                        readonly fields?: {
                            readonly [key: string]: unknown;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @description The article; words from outside are escaped. */
                            readonly html: string;
                            readonly title: string;
                            /** @description What keeps it from being signed and sent, in sentences. */
                            readonly unsigned: readonly string[];
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requests/{id}/letters/pdf": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** A draft as PDF. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly kind: "reply" | "acknowledgement" | "warrant-request" | "clarification-request" | "subpoena-objections" | "person-notice" | "receipt";
                        /** @default en */
                        readonly language?: string;
                        /** @default {} */
                        readonly fields?: {
                            readonly [key: string]: unknown;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/pdf": string;
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requests/{id}/letters/docx": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** A draft to edit. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly kind: "reply" | "acknowledgement" | "warrant-request" | "clarification-request" | "subpoena-objections" | "person-notice" | "receipt";
                        /** @default en */
                        readonly language?: string;
                        /** @default {} */
                        readonly fields?: {
                            readonly [key: string]: unknown;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requests/{id}/letters/send": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sign a letter that is neither the reply nor the notice, and give it to the outbox. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        readonly seen: number;
                        readonly letter: {
                            /** @enum {string} */
                            readonly kind: "reply" | "acknowledgement" | "warrant-request" | "clarification-request" | "subpoena-objections" | "person-notice" | "receipt";
                            /** @default en */
                            readonly language?: string;
                            /** @default {} */
                            readonly fields?: {
                                readonly [key: string]: unknown;
                            };
                        };
                        readonly send: {
                            /** @enum {string} */
                            readonly by: "email" | "sms" | "post" | "hand";
                            /** @description An e-mail address, a number as +12125550100; for post, what stands on the letter. */
                            readonly to?: string;
                            readonly attach?: boolean;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requests/{id}/events/{seq}/letter/pdf": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A letter as it was signed and sent. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                    readonly seq: number;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/pdf": string;
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requests/{id}/events/{seq}/letter/page": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A letter as it was signed and sent. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                    readonly seq: number;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "text/html; charset=utf-8": string;
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/retention": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How long each class of record is kept, and by which authority. */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly agency: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly agency: string;
                            readonly rules: readonly {
                                /** @enum {string} */
                                readonly class: "complied" | "declined" | "withdrawn" | "separation-duty" | "defence-case";
                                readonly months: number;
                                readonly authority: string;
                            }[];
                            readonly without: readonly ("complied" | "declined" | "withdrawn" | "separation-duty" | "defence-case")[];
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        /** Set the period of a class. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly agency: string;
                        /** @enum {string} */
                        readonly class: "complied" | "declined" | "withdrawn" | "separation-duty" | "defence-case";
                        readonly months: number;
                        readonly authority: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly agency: string;
                            readonly rules: readonly {
                                /** @enum {string} */
                                readonly class: "complied" | "declined" | "withdrawn" | "separation-duty" | "defence-case";
                                readonly months: number;
                                readonly authority: string;
                            }[];
                            readonly without: readonly ("complied" | "declined" | "withdrawn" | "separation-duty" | "defence-case")[];
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/retention/due": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What may go by the schedule, and what a hold keeps. */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly agency: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly agency: string;
                            readonly due: readonly {
                                /** Format: uuid */
                                readonly id: string;
                                readonly number: string;
                                /** @enum {string} */
                                readonly of: "request" | "duty" | "case";
                                /** @enum {string} */
                                readonly class: "complied" | "declined" | "withdrawn" | "separation-duty" | "defence-case";
                                /** Format: date */
                                readonly endedOn: string;
                                /** Format: date */
                                readonly keptUntil: string;
                                readonly authority: string;
                                readonly held: boolean;
                            }[];
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/retention/purge": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Purge the records named, as far as they are due and not held. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly agency: string;
                        readonly records: readonly string[];
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** Format: uuid */
                            readonly purge: string;
                            readonly gone: readonly string[];
                            readonly stayed: readonly {
                                /** Format: uuid */
                                readonly id: string;
                                /** @enum {string} */
                                readonly why: "held" | "not-due" | "not-here";
                            }[];
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/retention/purges/{purge}/certificate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What a purge took and what it left. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly purge: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": string;
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/retention/purges": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The purges of an agency, newest first. */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly agency: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly purges: readonly {
                                /** Format: uuid */
                                readonly id: string;
                                /** Format: date-time */
                                readonly at: string;
                                readonly by: string;
                                readonly records: number;
                            }[];
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/retention/purged": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What the log still proves of a purged record. */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly agency: string;
                    readonly number: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** Format: uuid */
                            readonly id: string;
                            readonly number: string;
                            readonly agency: string;
                            /** @enum {string} */
                            readonly class: "complied" | "declined" | "withdrawn" | "separation-duty" | "defence-case";
                            /** Format: date */
                            readonly endedOn: string;
                            readonly authority: string;
                            /** Format: uuid */
                            readonly purge: string;
                            /** Format: date-time */
                            readonly purgedAt: string;
                            readonly leaves: readonly {
                                readonly seq: number;
                                readonly index: number | null;
                                readonly leaf: string;
                                readonly receipt: boolean;
                            }[];
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/retention/purged/{record}/{seq}/receipt": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Proof that an event that a purge took stands in the log, without its content. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly record: string;
                    readonly seq: number;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "text/plain; charset=utf-8": string;
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/holds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Legal holds in force. */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly agency: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly holds: readonly {
                                /** Format: uuid */
                                readonly id: string;
                                readonly agency: string;
                                readonly record: string | null;
                                readonly number: string | null;
                                readonly class: ("complied" | "declined" | "withdrawn" | "separation-duty" | "defence-case") | null;
                                readonly covers: number;
                                readonly matter: string;
                                readonly placedBy: string;
                                /** Format: date-time */
                                readonly placedAt: string;
                            }[];
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        /** Hold a record, a class of them, or everything of an agency. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly agency: string;
                        /** Format: uuid */
                        readonly record?: string;
                        readonly number?: string;
                        /** @enum {string} */
                        readonly class?: "complied" | "declined" | "withdrawn" | "separation-duty" | "defence-case";
                        readonly matter: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly holds: readonly {
                                /** Format: uuid */
                                readonly id: string;
                                readonly agency: string;
                                readonly record: string | null;
                                readonly number: string | null;
                                readonly class: ("complied" | "declined" | "withdrawn" | "separation-duty" | "defence-case") | null;
                                readonly covers: number;
                                readonly matter: string;
                                readonly placedBy: string;
                                /** Format: date-time */
                                readonly placedAt: string;
                            }[];
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/holds/lift": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Lift a hold. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly hold: string;
                        readonly reason: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly holds: readonly {
                                /** Format: uuid */
                                readonly id: string;
                                readonly agency: string;
                                readonly record: string | null;
                                readonly number: string | null;
                                readonly class: ("complied" | "declined" | "withdrawn" | "separation-duty" | "defence-case") | null;
                                readonly covers: number;
                                readonly matter: string;
                                readonly placedBy: string;
                                /** Format: date-time */
                                readonly placedAt: string;
                            }[];
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/exports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What left of an agency, newest first. */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly agency: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["export-list"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        /** Let figures or rows leave, through the gate, for a purpose. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @constant */
                        readonly what: "figures";
                        /** Format: uuid */
                        readonly id: string;
                        readonly agency: string;
                        readonly purpose: {
                            /** @enum {string} */
                            readonly kind: "statutory-report" | "open-data" | "records-request" | "the-person-asks" | "court" | "audit" | "internal-review";
                            readonly words: string;
                        };
                        /** @enum {string} */
                        readonly as: "csv" | "xlsx" | "pdf" | "open-data";
                        /**
                         * @default requests
                         * @enum {string}
                         */
                        readonly of?: "requests" | "duties" | "cases" | "offers";
                        readonly split?: string;
                        readonly year: number;
                        /** @enum {string} */
                        readonly by: "month" | "quarter" | "year";
                    } | {
                        /** @enum {string} */
                        readonly what: "requests" | "duties" | "agency-duties";
                        /** Format: uuid */
                        readonly id: string;
                        readonly agency: string;
                        readonly purpose: {
                            /** @enum {string} */
                            readonly kind: "statutory-report" | "open-data" | "records-request" | "the-person-asks" | "court" | "audit" | "internal-review";
                            readonly words: string;
                        };
                        /** @enum {string} */
                        readonly as: "csv" | "xlsx" | "pdf" | "open-data";
                        readonly fields: readonly string[];
                        /** Format: date */
                        readonly from: string;
                        /** Format: date */
                        readonly to: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/octet-stream": string;
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/openings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What one opened oneself, newest first. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["openings"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        /** Open a request of another agency for reading, for a reason and a while. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        readonly number: string;
                        /** @enum {string} */
                        readonly ground: "court-order" | "danger";
                        readonly reason: string;
                        /** @default 60 */
                        readonly minutes?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["opened-reading"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/reads": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who read what is sealed of which request, newest first. */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly agency?: string;
                    readonly number?: string;
                    readonly account?: string;
                    readonly opened?: "only" | "any";
                    readonly before?: number;
                    readonly most?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["reads-page"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/openings/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** End an opening of one’s own before its time. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly request: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["openings"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/outbox": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What has not left yet: the print queue, the failures, or both. */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly list?: "print" | "failed" | "open";
                    readonly agency?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly rows: readonly components["schemas"]["outbox-row"][];
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/outbox/print": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Letters that wait for the post as one PDF, with a sheet that lists them. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly messages: readonly string[];
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/pdf": string;
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/outbox/{message}/pdf": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The letter to print; it counts as printed. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly message: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/pdf": string;
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/outbox/{message}/gone": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** It was posted, or handed over. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly message: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** Format: uuid */
                            readonly id: string;
                            readonly state: string;
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/outbox/{message}/again": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Send it again. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly message: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** Format: uuid */
                            readonly id: string;
                            readonly state: string;
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requests/{id}/papers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The papers of a request, with what was read from each. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["papers"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        /** Keep one paper or picture: its bytes, as they are. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    readonly "x-command": string;
                    /** @description The name of the file, percent-encoded. */
                    readonly "x-file-name"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/octet-stream": string;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requests/{id}/papers/{file}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A paper as it is kept; reading it is written down. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                    readonly file: number;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/octet-stream": string;
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requests/{id}/papers/{file}/pages/{page}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A page as it was read, as a small picture; reading it is written down. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                    readonly file: number;
                    readonly page: number;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "image/webp": string;
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requests/{id}/paper-check": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Confirm or correct what was read from a paper. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        readonly seen: number;
                        readonly file: number;
                        readonly of: number;
                        /** @default false */
                        readonly looked?: boolean;
                        readonly checked: readonly {
                            readonly fact: string;
                            readonly value: (string | boolean) | null;
                        }[];
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requests/{id}/paper-facts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take what was confirmed of a paper into the situation. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        readonly seen: number;
                        readonly file: number;
                        readonly facts: readonly string[];
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requests/{id}/paper-again": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Have a paper read once more, where reading it failed. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly file: number;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly file: number;
                            readonly state: string;
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requests/{id}/releases": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Releases of a request’s papers, newest first. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["release-list"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        /** Begin to release pages of these papers. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly papers: readonly number[];
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["release-changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requests/{id}/releases/{release}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A release of pages: words read, what is marked, how far it is. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                    readonly release: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["release-view"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requests/{id}/releases/{release}/pages/{page}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A page as it was opened, from 0; looking at it is written down. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                    readonly release: string;
                    readonly page: number;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "image/webp": string;
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requests/{id}/releases/{release}/results/{page}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A page as it will leave, from 0. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                    readonly release: string;
                    readonly page: number;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "image/webp": string;
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requests/{id}/releases/{release}/file": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The finished file, while it is kept. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                    readonly release: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/zip": string;
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requests/{id}/release-marks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Say what is blacked out, for whom and why, and have it checked. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly release: string;
                        readonly version: number;
                        readonly marks: {
                            readonly purpose: {
                                /** @enum {string} */
                                readonly kind: "statutory-report" | "open-data" | "records-request" | "the-person-asks" | "court" | "audit" | "internal-review";
                                readonly words: string;
                            };
                            readonly recipient: string;
                            readonly basis: string;
                            readonly reasons: readonly {
                                readonly code: string;
                                readonly words: string;
                            }[];
                            readonly staying: readonly string[];
                            readonly pages: readonly {
                                readonly at: number;
                                readonly boxes: readonly {
                                    readonly x: number;
                                    readonly y: number;
                                    readonly width: number;
                                    readonly height: number;
                                    readonly reason: string;
                                }[];
                            }[];
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["release-changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requests/{id}/release-approval": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Agree that these pages leave: never to what one marked oneself. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly release: string;
                        readonly version: number;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["release-changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/requests/{id}/release-withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Withdraw a release that did not leave; its pages are deleted. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly release: string;
                        readonly version: number;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["release-changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/law/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The law in force, and what was done to change it. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["law-changes"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/law/uploads": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Upload a law: it is received at once, and checked and compared after that. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header: {
                    readonly "x-command": string;
                    /** @description The name of the file, percent-encoded. */
                    readonly "x-file-name"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/octet-stream": string;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["law-upload"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/law/uploads/{upload}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** An uploaded law: whether it waits, is being checked, is kept as a change, or why not. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly upload: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["law-upload"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/law/uploads/{upload}/remove": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take an upload away that waits, is being checked or was refused. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly upload: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["law-upload-removed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/law/changes/{change}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A change of the law with its report. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly change: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["law-change"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/law/changes/{change}/requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The open requests for which this law would suggest something else. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly change: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["law-replay"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/law/changes/{change}/propose": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Propose it, for a day or for as soon as it is approved. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly change: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        readonly effectiveOn: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["law-change"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/law/changes/{change}/approve": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Approve it; two people have to. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly change: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        readonly hash: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["law-change"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/law/changes/{change}/withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Withdraw it before it takes effect. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly change: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["law-change"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/calendars": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The calendars in force, and their amendments. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["calendar-list"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/calendars/try": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What an amendment would move; nothing is kept. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly calendar: string;
                        readonly row: {
                            readonly name: string;
                            readonly ref: string;
                            readonly read: boolean;
                            readonly enacted: string;
                            /** @constant */
                            readonly kind: "holiday";
                            readonly falls: {
                                readonly month: number;
                                readonly day: number;
                            } | {
                                readonly month: number;
                                readonly nth: number | "last";
                                /** @enum {string} */
                                readonly weekday: "sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday";
                                readonly plus?: number;
                            } | {
                                readonly date: string;
                            };
                            readonly from: string;
                        } | {
                            readonly name: string;
                            readonly ref: string;
                            readonly read: boolean;
                            readonly enacted: string;
                            /** @constant */
                            readonly kind: "closure";
                            readonly date: string;
                            readonly orderedBy: string;
                        };
                    } | {
                        /** Format: uuid */
                        readonly undoes: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["move-report"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/calendars/amendments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Propose a holiday, a closure, or to take one back. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly amendment: {
                            readonly calendar: string;
                            readonly row: {
                                readonly name: string;
                                readonly ref: string;
                                readonly read: boolean;
                                readonly enacted: string;
                                /** @constant */
                                readonly kind: "holiday";
                                readonly falls: {
                                    readonly month: number;
                                    readonly day: number;
                                } | {
                                    readonly month: number;
                                    readonly nth: number | "last";
                                    /** @enum {string} */
                                    readonly weekday: "sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday";
                                    readonly plus?: number;
                                } | {
                                    readonly date: string;
                                };
                                readonly from: string;
                            } | {
                                readonly name: string;
                                readonly ref: string;
                                readonly read: boolean;
                                readonly enacted: string;
                                /** @constant */
                                readonly kind: "closure";
                                readonly date: string;
                                readonly orderedBy: string;
                            };
                        } | {
                            /** Format: uuid */
                            readonly undoes: string;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["calendar-amendment"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/calendars/amendments/{amendment}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** An amendment, and what it would move now. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly amendment: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["calendar-amendment"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/calendars/amendments/{amendment}/approve": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Approve it, as somebody other than who proposed it. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly amendment: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        readonly moves: number;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["calendar-amendment"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/calendars/amendments/{amendment}/withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Withdraw it before it is approved. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly amendment: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["calendar-amendment"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/drafts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Drafts of the law, what was offered of them, and what can be branched. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["law-drafts"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        /** Branch the law in force, or layers of it, into a draft. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        readonly name: string;
                        readonly packs: readonly string[];
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["law-draft"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/drafts/{draft}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A draft: what it writes, its versions and its proposals. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly draft: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["law-draft"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/drafts/{draft}/law": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The files a draft was branched from, and those in force now. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly draft: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["law-draft-law"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/drafts/{draft}/versions/{number}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What an earlier version of a draft wrote. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly draft: string;
                    readonly number: number;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["law-draft-version"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/drafts/{draft}/versions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Keep what was written as a new version. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly draft: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        readonly seen: number;
                        readonly name?: string;
                        /** @description What was written since that version; null takes a file out. */
                        readonly files: {
                            readonly [key: string]: string | null;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["law-draft"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/drafts/{draft}/remove": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Put a draft away; it can be brought back. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly draft: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["law-draft"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/drafts/{draft}/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Bring a draft back. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly draft: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["law-draft"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/drafts/{draft}/proposals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Offer a version of a draft: it is weighed, and frozen with what was found. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly draft: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        readonly seen: number;
                        readonly title: string;
                        readonly text: string;
                        /**
                         * @description Who offers it: the own side, or another one.
                         * @enum {string}
                         */
                        readonly side: "own" | "other";
                        /** @description Where that was said: a letter, a meeting, a paper, with its day. */
                        readonly source: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["law-proposal"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/proposals/{proposal}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A proposal, what was found of it, and what became of it. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly proposal: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["law-proposal"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/proposals/{proposal}/hand-over": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hand a proposal over to be checked and approved by two people. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly proposal: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["law-proposal"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/webhooks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The addresses that are told of events, and what may be chosen for them. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly endpoints: readonly components["schemas"]["webhook-endpoint"][];
                            readonly agencies: readonly {
                                readonly id: string;
                                readonly title: string;
                            }[];
                            readonly kinds: readonly ("request-recorded" | "request-claimed" | "claim-released" | "request-handed-over" | "question-asked" | "facts-added" | "determination-made" | "determination-confirmed" | "reply-sent" | "notice-decided" | "notice-sent" | "letter-sent" | "delivery-recorded" | "paper-added" | "duty-done" | "request-closed" | "request-reopened" | "request-withdrawn")[];
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        /** Add an address; answers with its secret, this once. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly url: string;
                        readonly agencies: readonly string[];
                        readonly kinds: readonly ("request-recorded" | "request-claimed" | "claim-released" | "request-handed-over" | "question-asked" | "facts-added" | "determination-made" | "determination-confirmed" | "reply-sent" | "notice-decided" | "notice-sent" | "letter-sent" | "delivery-recorded" | "paper-added" | "duty-done" | "request-closed" | "request-reopened" | "request-withdrawn")[];
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** Format: uuid */
                            readonly endpoint: string;
                            readonly secret: string;
                            readonly overlapUntil: string | null;
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/webhooks/{endpoint}/change": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Change where it goes and what it is told of. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly endpoint: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly url: string;
                        readonly agencies: readonly string[];
                        readonly kinds: readonly ("request-recorded" | "request-claimed" | "claim-released" | "request-handed-over" | "question-asked" | "facts-added" | "determination-made" | "determination-confirmed" | "reply-sent" | "notice-decided" | "notice-sent" | "letter-sent" | "delivery-recorded" | "paper-added" | "duty-done" | "request-closed" | "request-reopened" | "request-withdrawn")[];
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly endpoints: readonly components["schemas"]["webhook-endpoint"][];
                            readonly agencies: readonly {
                                readonly id: string;
                                readonly title: string;
                            }[];
                            readonly kinds: readonly ("request-recorded" | "request-claimed" | "claim-released" | "request-handed-over" | "question-asked" | "facts-added" | "determination-made" | "determination-confirmed" | "reply-sent" | "notice-decided" | "notice-sent" | "letter-sent" | "delivery-recorded" | "paper-added" | "duty-done" | "request-closed" | "request-reopened" | "request-withdrawn")[];
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/webhooks/{endpoint}/switch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Switch it on or off. On again, it is told what happened meanwhile. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly endpoint: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly on: boolean;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly endpoints: readonly components["schemas"]["webhook-endpoint"][];
                            readonly agencies: readonly {
                                readonly id: string;
                                readonly title: string;
                            }[];
                            readonly kinds: readonly ("request-recorded" | "request-claimed" | "claim-released" | "request-handed-over" | "question-asked" | "facts-added" | "determination-made" | "determination-confirmed" | "reply-sent" | "notice-decided" | "notice-sent" | "letter-sent" | "delivery-recorded" | "paper-added" | "duty-done" | "request-closed" | "request-reopened" | "request-withdrawn")[];
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/webhooks/{endpoint}/rotate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** A new secret, shown this once; the one before signs for a day more. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly endpoint: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** Format: uuid */
                            readonly endpoint: string;
                            readonly secret: string;
                            readonly overlapUntil: string | null;
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/webhooks/{endpoint}/remove": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Remove it, with its secrets and deliveries. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly endpoint: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly endpoints: readonly components["schemas"]["webhook-endpoint"][];
                            readonly agencies: readonly {
                                readonly id: string;
                                readonly title: string;
                            }[];
                            readonly kinds: readonly ("request-recorded" | "request-claimed" | "claim-released" | "request-handed-over" | "question-asked" | "facts-added" | "determination-made" | "determination-confirmed" | "reply-sent" | "notice-decided" | "notice-sent" | "letter-sent" | "delivery-recorded" | "paper-added" | "duty-done" | "request-closed" | "request-reopened" | "request-withdrawn")[];
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/webhooks/{endpoint}/test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Send a test, once. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly endpoint: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** Format: uuid */
                            readonly delivery: string;
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/webhooks/{endpoint}/deliveries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The newest deliveries and what became of them. */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly state?: "waiting" | "sending" | "sent" | "dead";
                };
                readonly header?: never;
                readonly path: {
                    readonly endpoint: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly deliveries: readonly components["schemas"]["webhook-delivery"][];
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/webhooks/{endpoint}/deliveries/{delivery}/replay": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Send it again, under its own id. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly endpoint: string;
                    readonly delivery: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** Format: uuid */
                            readonly delivery: string;
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/settings/agencies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every agency as it is set. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["agency-list"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        /** Make or change an agency. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly agency: string;
                        readonly seen: number;
                        /** @default false */
                        readonly make?: boolean;
                        readonly content: {
                            readonly title: string;
                            readonly lawAgency: string;
                            readonly contacts: readonly {
                                readonly name: string;
                                readonly title?: string;
                                readonly number?: string;
                                readonly email?: string;
                                readonly hours?: string;
                            }[];
                            readonly closed: boolean;
                            readonly place?: string;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["saved-setting"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/settings/sites": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Sites with their areas. */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly agency: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["site-list"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        /** Set the sites of an agency. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly agency: string;
                        readonly seen: number;
                        readonly sites: readonly {
                            readonly id: string;
                            readonly name: string;
                            readonly address?: string;
                            readonly place?: string;
                            readonly areas: readonly {
                                readonly id: string;
                                readonly name: string;
                                /** @enum {string} */
                                readonly ground: "public" | "non-public";
                                readonly note?: string;
                            }[];
                        }[];
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["saved-setting"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/settings/sites/import": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a CSV of sites over, or only look what it would do. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly agency: string;
                        readonly seen: number;
                        readonly csv: string;
                        readonly dryRun: boolean;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["site-import"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/settings/counsel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Counsel and liaisons in their order. */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly agency: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["counsel-list"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        /** Set counsel and liaisons. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly agency: string;
                        readonly seen: number;
                        readonly content: {
                            readonly people: readonly {
                                readonly id: string;
                                /** @enum {string} */
                                readonly kind: "counsel" | "liaison";
                                readonly name: string;
                                readonly title?: string;
                                readonly number?: string;
                                readonly email?: string;
                                readonly hours?: string;
                                readonly away: readonly {
                                    /** Format: date */
                                    readonly from: string;
                                    /** Format: date */
                                    readonly until: string;
                                    readonly cover?: string;
                                }[];
                            }[];
                            readonly outOfOffice?: {
                                readonly name: string;
                                readonly title?: string;
                                readonly number?: string;
                                readonly email?: string;
                                readonly hours?: string;
                            };
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["saved-setting"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/settings/letters": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The letters with the passages that are the agency's own. */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly agency: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["letter-text-list"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        /** Set the own passages of one kind of letter in one language. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly agency: string;
                        readonly item: string;
                        readonly seen: number;
                        readonly content: {
                            readonly opening: readonly string[];
                            readonly closing: readonly string[];
                            readonly signature?: string;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["saved-setting"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/settings/letters/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** A sample letter with passages that are not saved, as a page. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly agency: string;
                        readonly item: string;
                        readonly seen: number;
                        readonly content: {
                            readonly opening: readonly string[];
                            readonly closing: readonly string[];
                            readonly signature?: string;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly html: string;
                            readonly title: string;
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/settings/letters/pdf": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** A sample letter with passages that are not saved, as PDF. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly agency: string;
                        readonly item: string;
                        readonly seen: number;
                        readonly content: {
                            readonly opening: readonly string[];
                            readonly closing: readonly string[];
                            readonly signature?: string;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/pdf": string;
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/settings/office": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The office that letters come from. */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly agency: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["office-settings"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        /** Set the office that letters come from. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly agency: string;
                        readonly seen: number;
                        readonly content: {
                            /** The office, from the settings */
                            readonly office: {
                                /** Agency */
                                readonly agency?: string;
                                /**
                                 * Address of the agency
                                 * @default []
                                 */
                                readonly address?: readonly string[];
                                /** Counsel */
                                readonly counsel?: {
                                    /** Name */
                                    readonly name: string;
                                    /** Title */
                                    readonly title?: string;
                                    /** Telephone number */
                                    readonly number?: string;
                                    /** E-mail address */
                                    readonly email?: string;
                                    /** Hours */
                                    readonly hours?: string;
                                };
                                /**
                                 * Contact
                                 * @description Who answers questions of the person written to.
                                 */
                                readonly contact?: {
                                    /** Name */
                                    readonly name: string;
                                    /** Title */
                                    readonly title?: string;
                                    /** Telephone number */
                                    readonly number?: string;
                                    /** E-mail address */
                                    readonly email?: string;
                                    /** Hours */
                                    readonly hours?: string;
                                };
                            };
                            /** @default [] */
                            readonly help?: readonly {
                                readonly name: string;
                                readonly title?: string;
                                readonly number?: string;
                                readonly email?: string;
                                readonly hours?: string;
                                readonly free?: boolean;
                            }[];
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["saved-setting"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/settings/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who changed a setting, when, and what came and went. */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly agency: string;
                    readonly section: "agency" | "sites" | "counsel" | "office" | "letter-text" | "providers" | "public-directory";
                    readonly item?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["setting-history"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/settings/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Bring an earlier version back. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly agency: string;
                        /** @enum {string} */
                        readonly section: "agency" | "sites" | "counsel" | "office" | "letter-text" | "providers" | "public-directory";
                        /** @default  */
                        readonly item?: string;
                        readonly version: number;
                        readonly seen: number;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["saved-setting"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/places": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Sites and areas for whoever records, and the fact of the law that an area answers. */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly agency: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["places"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/on-duty": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whom to call today. */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly agency: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["on-duty"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/settings/people": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Everybody with an account. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["person-list"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        /** Make an account. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly name: string;
                        /** Format: email */
                        readonly email: string;
                        readonly subject?: {
                            /** Format: uri */
                            readonly issuer: string;
                            readonly subject: string;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["made-person"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/settings/people/role": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Give a role in an agency, or take it away. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly account: string;
                        readonly agency: string;
                        /** @enum {string} */
                        readonly role: "front-line" | "counsel" | "privacy-officer" | "supervisor" | "coordinator" | "auditor" | "administrator" | "defence-coordinator";
                        readonly give: boolean;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["changed-person"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/settings/people/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** End an account, or open it again. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly account: string;
                        readonly ended: boolean;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["changed-person"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/settings/people/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What happened to an account and its roles. */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly account: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["person-history"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/duty-kinds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The kinds of record, as forms are made from them. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["duty-kinds"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/duties": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What is due soonest first, and counts for each agency. */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly agency?: string;
                    readonly kind?: "inquiry" | "sharing" | "exigent" | "crisis-check" | "plan" | "certification" | "audit" | "report";
                    readonly state?: "open" | "waiting" | "approved" | "refused" | "done" | "withdrawn" | "unfinished" | "overdue" | "unrecorded" | "any";
                    readonly page?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["duties-page"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        /** Record an incident, an emergency disclosure, a check or a plan, or ask for an approval. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        /** Format: uuid */
                        readonly command: string;
                        readonly agency: string;
                        /** @enum {string} */
                        readonly kind: "inquiry" | "sharing" | "exigent" | "crisis-check" | "plan" | "certification" | "audit" | "report";
                        /** @default {} */
                        readonly values?: {
                            readonly [key: string]: string | readonly string[];
                        };
                        /** @default {} */
                        readonly words?: {
                            readonly [key: string]: string;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["duty-changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/duties/{duty}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One record with its history. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly duty: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["duty-view"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/duties/{duty}/events/{seq}/receipt": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The receipt of one event, to be verified without us. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly duty: string;
                    readonly seq: number;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "text/plain; charset=utf-8": string;
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/duties/{duty}/correction": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Correct what it holds. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly duty: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        readonly seen: number;
                        /** @default {} */
                        readonly values?: {
                            readonly [key: string]: string | readonly string[];
                        };
                        /** @default {} */
                        readonly words?: {
                            readonly [key: string]: string;
                        };
                        readonly reason: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["duty-changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/duties/{duty}/decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Approve or refuse it. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly duty: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        readonly seen: number;
                        /** @enum {string} */
                        readonly decision: "approve" | "refuse";
                        readonly reason: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["duty-changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/duties/{duty}/steps": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Say that something of it was done. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly duty: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        readonly seen: number;
                        /** @enum {string} */
                        readonly step: "corrected" | "reported" | "no-report" | "followed-up" | "done";
                        /** @default {} */
                        readonly values?: {
                            readonly [key: string]: string | readonly string[];
                        };
                        /** @default {} */
                        readonly words?: {
                            readonly [key: string]: string;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["duty-changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/duties/{duty}/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take back what was entered by mistake. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly duty: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        readonly seen: number;
                        readonly reason: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["duty-changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Cases of a defence office, the most urgent first. */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly agency?: string;
                    readonly state?: "checking" | "waiting" | "offered" | "placed" | "ended" | "open" | "overdue" | "soon" | "any";
                    readonly tier?: number;
                    readonly provider?: string;
                    readonly search?: string;
                    readonly page?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["cases-page"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        /** Take a case in. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        /** Format: uuid */
                        readonly command: string;
                        readonly agency: string;
                        readonly intake: components["schemas"]["case-intake"];
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["case-changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{case}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One case with its history, and whom it can be offered to. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly case: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["case-view"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{case}/events/{seq}/receipt": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The receipt of one event, to be verified without us. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly case: string;
                    readonly seq: number;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "text/plain; charset=utf-8": string;
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{case}/slip": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What the person is given about their place in the waiting list, in a language. */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly language?: string;
                };
                readonly header?: never;
                readonly path: {
                    readonly case: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["waiting-slip"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{case}/slip/pdf": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The same as a page to print, in the fonts of its language. */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly language?: string;
                };
                readonly header?: never;
                readonly path: {
                    readonly case: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/pdf": string;
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{case}/place-told": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The person was told their place. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly case: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        readonly seen: number;
                        /** @enum {string} */
                        readonly by: "paper" | "speaking" | "message";
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["case-changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{case}/correction": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Correct what it holds. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly case: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        readonly seen: number;
                        readonly intake: components["schemas"]["case-intake"];
                        readonly reason: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["case-changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{case}/conflict": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Say what a possible conflict is. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly case: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        readonly seen: number;
                        /** @enum {string} */
                        readonly finding: "different-people" | "same-person" | "opposing-party";
                        readonly reason: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["case-changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{case}/tier": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Set how urgent it is. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly case: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        readonly seen: number;
                        readonly tier: (1 | 2 | 3 | 4) | null;
                        readonly reason: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["case-changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{case}/offers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Offer it to a provider. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly case: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        readonly seen: number;
                        readonly provider: string;
                        readonly note?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["case-changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{case}/hand-over": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The letter to the provider as a draft: a page, and text to copy. */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly language?: string;
                };
                readonly header?: never;
                readonly path: {
                    readonly case: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["hand-over-view"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        /** Sign the letter to the provider, and send it by e-mail or keep it to be printed. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly case: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        readonly seen: number;
                        /** @default en */
                        readonly language?: string;
                        /** @enum {string} */
                        readonly by: "email" | "post" | "hand";
                        readonly to?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["case-changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{case}/hand-over/pdf": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The same draft as PDF. */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly language?: string;
                };
                readonly header?: never;
                readonly path: {
                    readonly case: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/pdf": string;
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{case}/events/{seq}/letter": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A letter to a provider as it was signed. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly case: string;
                    readonly seq: number;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/pdf": string;
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{case}/answer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Write down what the provider said. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly case: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        readonly seen: number;
                        /** @enum {string} */
                        readonly answer: "accepted" | "declined" | "no-answer";
                        /** @enum {string} */
                        readonly why?: "no-room" | "language" | "outside-scope" | "conflict" | "other";
                        readonly reason?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["case-changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{case}/outcome": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Say how it ended. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly case: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        readonly seen: number;
                        /** @enum {string} */
                        readonly outcome: "relief-granted" | "released" | "case-closed" | "removal-ordered" | "left-by-choice" | "advice-given" | "other-lawyer" | "not-reached" | "person-withdrew" | "no-provider-found" | "opened-by-mistake";
                        readonly note?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["case-changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{case}/reopening": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Open it again. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly case: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        readonly seen: number;
                        readonly reason: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["case-changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cases/{case}/erasure": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The person asked for erasure. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly case: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        readonly seen: number;
                        readonly reason?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["case-changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/providers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The directory of an office, with room and how old each check is. */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly agency: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["provider-list"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/providers/import": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a CSV of providers over, or only look what it would do. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly agency: string;
                        readonly seen: number;
                        readonly csv: string;
                        readonly dryRun: boolean;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["provider-import"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/providers/publication": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Show entries of the office’s own list to everybody, or take all of them back. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly agency: string;
                        readonly seen: number;
                        readonly list: number;
                        readonly ids: readonly string[];
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["saved-setting"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/planning": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What a plan of an office can be made of: waiting cases without a name, and providers. */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly agency: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["planning"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/plans": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Saved plans of an office, the newest first. */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly agency: string;
                    readonly page?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["plan-list"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        /** Save a plan. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        /** Format: uuid */
                        readonly command: string;
                        readonly agency: string;
                        readonly title: string;
                        readonly inputs: string;
                        /** @enum {string} */
                        readonly main: "first-come" | "tiers" | "most-wins" | "most-need";
                        readonly budget: components["schemas"]["plan-budget"];
                        readonly plans: readonly {
                            /** @enum {string} */
                            readonly policy: "first-come" | "tiers" | "most-wins" | "most-need";
                            readonly served: readonly number[];
                        }[];
                        readonly report: components["schemas"]["plan-report"];
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["plan-changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/plans/{plan}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One plan with where each case would go, and what has changed since. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly plan: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["plan-view"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/plans/{plan}/taking-back": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take it back, with a reason. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly plan: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        readonly seen: number;
                        readonly reason: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["plan-changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/plans/{plan}/restoring": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Put it back, with a reason. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly plan: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly command: string;
                        readonly seen: number;
                        readonly reason: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["plan-changed"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/plans/{plan}/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Let counts of it leave, through the gate, for a purpose. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly plan: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly id: string;
                        readonly purpose: {
                            /** @enum {string} */
                            readonly kind: "statutory-report" | "open-data" | "records-request" | "the-person-asks" | "court" | "audit" | "internal-review";
                            readonly words: string;
                        };
                        /** @enum {string} */
                        readonly as: "csv" | "xlsx" | "pdf" | "open-data";
                        /** @enum {string} */
                        readonly view: "tier" | "language" | "place" | "wait";
                        /** @enum {string} */
                        readonly policy: "first-come" | "tiers" | "most-wins" | "most-need";
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/octet-stream": string;
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/plans/{plan}/events/{seq}/receipt": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The receipt of one event, to be verified without us. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly plan: string;
                    readonly seq: number;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "text/plain; charset=utf-8": string;
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/plans/{plan}/exports/{release}/receipt": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The receipt of what left of it, to be verified without us. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly plan: string;
                    readonly release: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "text/plain; charset=utf-8": string;
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who is signed in here. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["who"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sign-out": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sign out here; the answer may name where to sign out at the provider too. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly [key: string]: unknown;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @constant */
                            readonly ok: true;
                            readonly next: string | null;
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sign-in/ways": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The ways of signing in that are set up here. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ways-in"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sign-in/oidc/{provider}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Begin at a provider: the browser goes to the address that is answered. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly provider: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @default /desk/ */
                        readonly back?: string;
                        /** @default false */
                        readonly fresh?: boolean;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly next: string;
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sign-in/passkey/begin": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What a passkey has to sign. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly token: string;
                            readonly options: {
                                readonly [key: string]: unknown;
                            };
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sign-in/passkey": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sign in by a passkey. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly token: string;
                        readonly response: {
                            readonly id: string;
                            readonly rawId: string;
                            /** @constant */
                            readonly type: "public-key";
                            readonly clientExtensionResults: {
                                readonly [key: string]: unknown;
                            };
                            readonly authenticatorAttachment?: string;
                            readonly response: {
                                readonly clientDataJSON: string;
                                readonly authenticatorData: string;
                                readonly signature: string;
                                readonly userHandle?: string;
                            } & {
                                readonly [key: string]: unknown;
                            };
                        } & {
                            readonly [key: string]: unknown;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @constant */
                            readonly ok: true;
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sign-in/local": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sign in with e-mail, password and code. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly email: string;
                        readonly password: string;
                        readonly code: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @constant */
                            readonly ok: true;
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/my/passkeys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** My passkeys. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly passkeys: readonly {
                                readonly id: string;
                                readonly name: string;
                                readonly synced: boolean;
                                /** Format: date-time */
                                readonly madeAt: string;
                                readonly usedAt: string | null;
                            }[];
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        /** Add a passkey. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly token: string;
                        readonly name: string;
                        readonly response: {
                            readonly id: string;
                            readonly rawId: string;
                            /** @constant */
                            readonly type: "public-key";
                            readonly clientExtensionResults: {
                                readonly [key: string]: unknown;
                            };
                            readonly authenticatorAttachment?: string;
                            readonly response: {
                                readonly clientDataJSON: string;
                                readonly attestationObject: string;
                                readonly transports?: readonly string[];
                            } & {
                                readonly [key: string]: unknown;
                            };
                        } & {
                            readonly [key: string]: unknown;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly id: string;
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/my/passkeys/begin": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What a new passkey has to sign. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly token: string;
                            readonly options: {
                                readonly [key: string]: unknown;
                            };
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/my/passkeys/{id}/name": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Give a passkey another name. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly name: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @constant */
                            readonly ok: true;
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/my/passkeys/{id}/remove": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Remove a passkey. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @constant */
                            readonly ok: true;
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/my/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Where I am signed in. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly sessions: readonly {
                                /** Format: uuid */
                                readonly id: string;
                                readonly method: string;
                                readonly device: string;
                                /** Format: date-time */
                                readonly since: string;
                                /** Format: date-time */
                                readonly seenAt: string;
                                /** Format: date-time */
                                readonly endsAt: string;
                                readonly here: boolean;
                            }[];
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/my/sessions/{id}/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sign out somewhere. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @constant */
                            readonly ok: true;
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/my/sessions/end-others": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sign out everywhere else. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly ended: number;
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/my/told": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What I have been told and have not said to have seen. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly told: readonly {
                                /** Format: uuid */
                                readonly id: string;
                                readonly kind: string;
                                /** Format: date-time */
                                readonly at: string;
                                readonly facts: {
                                    readonly [key: string]: unknown;
                                };
                                readonly who: string | null;
                            }[];
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/my/told/{id}/seen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** I have seen it. */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @constant */
                            readonly ok: true;
                        };
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/log": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How far the log has come, and what its witnesses have seen. */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    headers: {
                        readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        readonly RateLimit: components["headers"]["RateLimit"];
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["shown-log"];
                    };
                };
                readonly 429: components["responses"]["too-many"];
                /** @description A problem with a code and a sentence. */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly "agency-list": {
            readonly agencies: readonly {
                readonly id: string;
                readonly title: string;
                readonly lawAgency: string;
                readonly contacts: readonly {
                    readonly name: string;
                    readonly title?: string;
                    readonly number?: string;
                    readonly email?: string;
                    readonly hours?: string;
                }[];
                readonly closed: boolean;
                readonly place?: string;
                readonly openRequests: number;
                readonly changed: {
                    readonly version: number;
                    readonly by: string;
                    /** Format: date-time */
                    readonly at: string;
                } | null;
            }[];
            readonly places: readonly {
                readonly id: string;
                readonly name: string;
            }[];
            /** @description What the packs tell agencies apart by. */
            readonly kinds: readonly {
                readonly id: string;
                readonly title: string;
            }[];
        };
        readonly "calendar-amendment": {
            readonly amendment: {
                /** Format: uuid */
                readonly id: string;
                /** @enum {string} */
                readonly state: "proposed" | "approved" | "applied" | "withdrawn";
                readonly calendar: string;
                readonly row: ({
                    readonly id: string;
                    readonly name: string;
                    readonly "in-force": {
                        /** @description First day on which the row counts. */
                        readonly from: string;
                        /** @description First day on which it no longer counts. */
                        readonly until?: string;
                        /** @description Day from which the row was known. Default: `from`. */
                        readonly enacted?: string;
                        /** @description Day from which its end was known. Default: `until`. */
                        readonly ended?: string;
                    };
                    readonly cite: readonly components["schemas"]["calendar-citation"][];
                    readonly note?: string;
                    /** @constant */
                    readonly kind: "weekend";
                    readonly days: readonly ("saturday" | "sunday")[];
                } | {
                    readonly id: string;
                    readonly name: string;
                    readonly "in-force": {
                        /** @description First day on which the row counts. */
                        readonly from: string;
                        /** @description First day on which it no longer counts. */
                        readonly until?: string;
                        /** @description Day from which the row was known. Default: `from`. */
                        readonly enacted?: string;
                        /** @description Day from which its end was known. Default: `until`. */
                        readonly ended?: string;
                    };
                    readonly cite: readonly components["schemas"]["calendar-citation"][];
                    readonly note?: string;
                    /** @constant */
                    readonly kind: "holiday";
                    readonly falls: {
                        readonly month: number;
                        readonly day: number;
                    } | {
                        readonly month: number;
                        readonly nth: number | "last";
                        /** @enum {string} */
                        readonly weekday: "sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday";
                        readonly plus?: number;
                    } | {
                        readonly date: string;
                    };
                } | {
                    readonly id: string;
                    readonly name: string;
                    readonly "in-force": {
                        /** @description First day on which the row counts. */
                        readonly from: string;
                        /** @description First day on which it no longer counts. */
                        readonly until?: string;
                        /** @description Day from which the row was known. Default: `from`. */
                        readonly enacted?: string;
                        /** @description Day from which its end was known. Default: `until`. */
                        readonly ended?: string;
                    };
                    readonly cite: readonly components["schemas"]["calendar-citation"][];
                    readonly note?: string;
                    /** @constant */
                    readonly kind: "substitute";
                    /**
                     * @description The weekday on which the holiday itself falls.
                     * @enum {string}
                     */
                    readonly when: "sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday";
                    /** @enum {string} */
                    readonly observe: "day-before" | "day-after";
                    /** @description Calendars whose holidays it holds for. Default: this one. */
                    readonly "holidays-of"?: readonly string[];
                    /** @description Holidays it does not hold for. */
                    readonly except?: readonly string[];
                } | {
                    readonly id: string;
                    readonly name: string;
                    readonly "in-force": {
                        /** @description First day on which the row counts. */
                        readonly from: string;
                        /** @description First day on which it no longer counts. */
                        readonly until?: string;
                        /** @description Day from which the row was known. Default: `from`. */
                        readonly enacted?: string;
                        /** @description Day from which its end was known. Default: `until`. */
                        readonly ended?: string;
                    };
                    readonly cite: readonly components["schemas"]["calendar-citation"][];
                    readonly note?: string;
                    /** @constant */
                    readonly kind: "closure";
                    readonly date: string;
                    readonly "ordered-by": string;
                }) | null;
                readonly undoes: string | null;
                readonly undoesName: string | null;
                readonly undone: boolean;
                readonly proposedBy: string;
                /** Format: date-time */
                readonly proposedAt: string;
                readonly approvedBy: string | null;
                readonly approvedAt: string | null;
            };
            readonly moves: components["schemas"]["move-report"] | null;
            readonly events: readonly {
                readonly seq: number;
                /** Format: date-time */
                readonly at: string;
                readonly by: string | null;
                readonly name: string | null;
                readonly event: components["schemas"]["rule-event"];
            }[];
            readonly may: {
                readonly approve: boolean;
                readonly withdraw: boolean;
                readonly undo: boolean;
            };
        };
        readonly "calendar-citation": {
            /** @description The provision, as a lawyer would cite it. */
            readonly ref: string;
            /** @description Id of a source of the same file. */
            readonly source?: string;
            readonly verified: boolean;
            /** @enum {string} */
            readonly evidence?: "seen" | "seen-part" | "reported" | "unverified";
            readonly note?: string;
        };
        readonly "calendar-list": {
            readonly calendars: readonly {
                readonly id: string;
                readonly title: string;
                readonly zone: string;
                readonly version: string;
                readonly includes: readonly string[];
                readonly rows: readonly ({
                    readonly id: string;
                    readonly name: string;
                    readonly "in-force": {
                        /** @description First day on which the row counts. */
                        readonly from: string;
                        /** @description First day on which it no longer counts. */
                        readonly until?: string;
                        /** @description Day from which the row was known. Default: `from`. */
                        readonly enacted?: string;
                        /** @description Day from which its end was known. Default: `until`. */
                        readonly ended?: string;
                    };
                    readonly cite: readonly components["schemas"]["calendar-citation"][];
                    readonly note?: string;
                    /** @constant */
                    readonly kind: "weekend";
                    readonly days: readonly ("saturday" | "sunday")[];
                } | {
                    readonly id: string;
                    readonly name: string;
                    readonly "in-force": {
                        /** @description First day on which the row counts. */
                        readonly from: string;
                        /** @description First day on which it no longer counts. */
                        readonly until?: string;
                        /** @description Day from which the row was known. Default: `from`. */
                        readonly enacted?: string;
                        /** @description Day from which its end was known. Default: `until`. */
                        readonly ended?: string;
                    };
                    readonly cite: readonly components["schemas"]["calendar-citation"][];
                    readonly note?: string;
                    /** @constant */
                    readonly kind: "holiday";
                    readonly falls: {
                        readonly month: number;
                        readonly day: number;
                    } | {
                        readonly month: number;
                        readonly nth: number | "last";
                        /** @enum {string} */
                        readonly weekday: "sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday";
                        readonly plus?: number;
                    } | {
                        readonly date: string;
                    };
                } | {
                    readonly id: string;
                    readonly name: string;
                    readonly "in-force": {
                        /** @description First day on which the row counts. */
                        readonly from: string;
                        /** @description First day on which it no longer counts. */
                        readonly until?: string;
                        /** @description Day from which the row was known. Default: `from`. */
                        readonly enacted?: string;
                        /** @description Day from which its end was known. Default: `until`. */
                        readonly ended?: string;
                    };
                    readonly cite: readonly components["schemas"]["calendar-citation"][];
                    readonly note?: string;
                    /** @constant */
                    readonly kind: "substitute";
                    /**
                     * @description The weekday on which the holiday itself falls.
                     * @enum {string}
                     */
                    readonly when: "sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday";
                    /** @enum {string} */
                    readonly observe: "day-before" | "day-after";
                    /** @description Calendars whose holidays it holds for. Default: this one. */
                    readonly "holidays-of"?: readonly string[];
                    /** @description Holidays it does not hold for. */
                    readonly except?: readonly string[];
                } | {
                    readonly id: string;
                    readonly name: string;
                    readonly "in-force": {
                        /** @description First day on which the row counts. */
                        readonly from: string;
                        /** @description First day on which it no longer counts. */
                        readonly until?: string;
                        /** @description Day from which the row was known. Default: `from`. */
                        readonly enacted?: string;
                        /** @description Day from which its end was known. Default: `until`. */
                        readonly ended?: string;
                    };
                    readonly cite: readonly components["schemas"]["calendar-citation"][];
                    readonly note?: string;
                    /** @constant */
                    readonly kind: "closure";
                    readonly date: string;
                    readonly "ordered-by": string;
                })[];
            }[];
            readonly amendments: readonly {
                /** Format: uuid */
                readonly id: string;
                /** @enum {string} */
                readonly state: "proposed" | "approved" | "applied" | "withdrawn";
                readonly calendar: string;
                readonly row: ({
                    readonly id: string;
                    readonly name: string;
                    readonly "in-force": {
                        /** @description First day on which the row counts. */
                        readonly from: string;
                        /** @description First day on which it no longer counts. */
                        readonly until?: string;
                        /** @description Day from which the row was known. Default: `from`. */
                        readonly enacted?: string;
                        /** @description Day from which its end was known. Default: `until`. */
                        readonly ended?: string;
                    };
                    readonly cite: readonly components["schemas"]["calendar-citation"][];
                    readonly note?: string;
                    /** @constant */
                    readonly kind: "weekend";
                    readonly days: readonly ("saturday" | "sunday")[];
                } | {
                    readonly id: string;
                    readonly name: string;
                    readonly "in-force": {
                        /** @description First day on which the row counts. */
                        readonly from: string;
                        /** @description First day on which it no longer counts. */
                        readonly until?: string;
                        /** @description Day from which the row was known. Default: `from`. */
                        readonly enacted?: string;
                        /** @description Day from which its end was known. Default: `until`. */
                        readonly ended?: string;
                    };
                    readonly cite: readonly components["schemas"]["calendar-citation"][];
                    readonly note?: string;
                    /** @constant */
                    readonly kind: "holiday";
                    readonly falls: {
                        readonly month: number;
                        readonly day: number;
                    } | {
                        readonly month: number;
                        readonly nth: number | "last";
                        /** @enum {string} */
                        readonly weekday: "sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday";
                        readonly plus?: number;
                    } | {
                        readonly date: string;
                    };
                } | {
                    readonly id: string;
                    readonly name: string;
                    readonly "in-force": {
                        /** @description First day on which the row counts. */
                        readonly from: string;
                        /** @description First day on which it no longer counts. */
                        readonly until?: string;
                        /** @description Day from which the row was known. Default: `from`. */
                        readonly enacted?: string;
                        /** @description Day from which its end was known. Default: `until`. */
                        readonly ended?: string;
                    };
                    readonly cite: readonly components["schemas"]["calendar-citation"][];
                    readonly note?: string;
                    /** @constant */
                    readonly kind: "substitute";
                    /**
                     * @description The weekday on which the holiday itself falls.
                     * @enum {string}
                     */
                    readonly when: "sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday";
                    /** @enum {string} */
                    readonly observe: "day-before" | "day-after";
                    /** @description Calendars whose holidays it holds for. Default: this one. */
                    readonly "holidays-of"?: readonly string[];
                    /** @description Holidays it does not hold for. */
                    readonly except?: readonly string[];
                } | {
                    readonly id: string;
                    readonly name: string;
                    readonly "in-force": {
                        /** @description First day on which the row counts. */
                        readonly from: string;
                        /** @description First day on which it no longer counts. */
                        readonly until?: string;
                        /** @description Day from which the row was known. Default: `from`. */
                        readonly enacted?: string;
                        /** @description Day from which its end was known. Default: `until`. */
                        readonly ended?: string;
                    };
                    readonly cite: readonly components["schemas"]["calendar-citation"][];
                    readonly note?: string;
                    /** @constant */
                    readonly kind: "closure";
                    readonly date: string;
                    readonly "ordered-by": string;
                }) | null;
                readonly undoes: string | null;
                readonly undoesName: string | null;
                readonly undone: boolean;
                readonly proposedBy: string;
                /** Format: date-time */
                readonly proposedAt: string;
                readonly approvedBy: string | null;
                readonly approvedAt: string | null;
            }[];
        };
        readonly "case-changed": {
            /** Format: uuid */
            readonly id: string;
            readonly number: string;
            /** @enum {string} */
            readonly state: "checking" | "waiting" | "offered" | "placed" | "ended";
            readonly events: number;
        };
        readonly "case-event": {
            /** @constant */
            readonly type: "case-opened";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                readonly tiers: readonly {
                    /** Format: date */
                    readonly on: string;
                    /** @enum {number} */
                    readonly tier: 1 | 2 | 3 | 4;
                }[];
                readonly clocks: readonly {
                    /** @enum {string} */
                    readonly kind: "hearing" | "bond-hearing" | "answer";
                    readonly proof: components["schemas"]["due-date-proof"];
                }[];
                readonly conflict: boolean;
            };
            readonly sealed: {
                readonly intake?: components["schemas"]["case-intake"];
            };
        } | {
            /** @constant */
            readonly type: "case-corrected";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                readonly tiers: readonly {
                    /** Format: date */
                    readonly on: string;
                    /** @enum {number} */
                    readonly tier: 1 | 2 | 3 | 4;
                }[];
                readonly clocks: readonly {
                    /** @enum {string} */
                    readonly kind: "hearing" | "bond-hearing" | "answer";
                    readonly proof: components["schemas"]["due-date-proof"];
                }[];
                readonly conflict: boolean;
            };
            readonly sealed: {
                readonly intake?: components["schemas"]["case-intake"];
                readonly reason?: string;
            };
        } | {
            /** @constant */
            readonly type: "conflict-resolved";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                /** @enum {string} */
                readonly finding: "different-people" | "same-person" | "opposing-party";
            };
            readonly sealed: {
                readonly reason?: string;
                readonly crossings?: readonly string[];
            };
        } | {
            /** @constant */
            readonly type: "tier-set";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                readonly tier: (1 | 2 | 3 | 4) | null;
            };
            readonly sealed: {
                readonly reason?: string;
            };
        } | {
            /** @constant */
            readonly type: "offer-made";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                readonly provider: string;
                readonly name: string;
                readonly clocks: readonly {
                    /** @enum {string} */
                    readonly kind: "hearing" | "bond-hearing" | "answer";
                    readonly proof: components["schemas"]["due-date-proof"];
                }[];
            };
            readonly sealed: {
                readonly note?: string;
            };
        } | {
            /** @constant */
            readonly type: "offer-answered";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                /** @enum {string} */
                readonly answer: "accepted" | "declined" | "no-answer";
                readonly why: ("no-room" | "language" | "outside-scope" | "conflict" | "other") | null;
            };
            readonly sealed: {
                readonly reason?: string;
            };
        } | {
            /** @constant */
            readonly type: "offer-lapsed";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                readonly provider: string;
            };
            readonly sealed: Record<string, never>;
        } | {
            /** @constant */
            readonly type: "answer-moved";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                readonly clocks: readonly {
                    /** @enum {string} */
                    readonly kind: "hearing" | "bond-hearing" | "answer";
                    readonly proof: components["schemas"]["due-date-proof"];
                }[];
            };
            readonly sealed: Record<string, never>;
        } | {
            /** @constant */
            readonly type: "hand-over-sent";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                readonly provider: string;
                readonly language: string;
                /** @enum {string} */
                readonly by: "email" | "post" | "hand";
                readonly file: number;
                readonly hash: string;
            };
            readonly sealed: {
                readonly to?: string;
            };
        } | {
            /** @constant */
            readonly type: "hand-over-delivered";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                readonly of: number;
                /** @enum {string} */
                readonly result: "sent" | "failed";
                readonly attempts: number;
                readonly messageId?: string;
            };
            readonly sealed: Record<string, never>;
        } | {
            /** @constant */
            readonly type: "place-told";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                readonly from: number;
                readonly to: number;
                /** @enum {string} */
                readonly by: "paper" | "speaking" | "message";
            };
            readonly sealed: Record<string, never>;
        } | {
            /** @constant */
            readonly type: "outcome-recorded";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                /** @enum {string} */
                readonly outcome: "relief-granted" | "released" | "case-closed" | "removal-ordered" | "left-by-choice" | "advice-given" | "other-lawyer" | "not-reached" | "person-withdrew" | "no-provider-found" | "opened-by-mistake";
            };
            readonly sealed: {
                readonly note?: string;
            };
        } | {
            /** @constant */
            readonly type: "case-reopened";
            /** @constant */
            readonly version: 1;
            readonly facts: Record<string, never>;
            readonly sealed: {
                readonly reason?: string;
            };
        } | {
            /** @constant */
            readonly type: "erasure-asked";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                /** Format: date */
                readonly on: string;
            };
            readonly sealed: {
                readonly reason?: string;
            };
        };
        readonly "case-intake": {
            readonly person: string;
            readonly contact?: string;
            readonly contactSafe: boolean;
            readonly language: string;
            /** @enum {string} */
            readonly need: "information" | "advice" | "removal-defence" | "detained" | "bond" | "children" | "appeal" | "application";
            readonly place?: string;
            /** @enum {string} */
            readonly detained: "yes" | "no" | "not-known";
            readonly hearing: string | ("none" | "not-known");
            /** @enum {string} */
            readonly child: "yes" | "no" | "not-known";
            /** @enum {string} */
            readonly bond: "yes" | "no" | "not-known";
            /** @enum {string} */
            readonly order: "yes" | "no" | "not-known";
            /** Format: date */
            readonly bondHearing?: string;
            readonly opposing: readonly string[];
            readonly note?: string;
        };
        readonly "case-reasoning": {
            readonly law: {
                readonly title: string;
                readonly hash: string;
                readonly engine: string;
                readonly knownOn: string;
            } | null;
            readonly facts: readonly components["schemas"]["shown-fact"][];
            readonly acts: readonly components["schemas"]["shown-act"][];
            readonly determined: readonly {
                readonly act: string;
                readonly title: string;
                /** @enum {string} */
                readonly outcome: "must" | "may" | "must-not" | "not-required";
                readonly say: string | null;
                readonly agrees: boolean;
            }[] | null;
            readonly questions: readonly components["schemas"]["shown-question"][];
            readonly next: string | null;
            readonly clocks: readonly components["schemas"]["shown-clock"][];
            readonly notice: {
                /** @enum {string} */
                readonly says: "requires" | "allows" | "forbids" | "open";
                readonly cite: readonly components["schemas"]["shown-citation"][];
            } | null;
            readonly titles: {
                readonly [key: string]: string;
            };
            readonly flow: readonly {
                /** @enum {string} */
                readonly event: "request-recorded" | "suggestion-made" | "clocks-started" | "clocks-moved" | "request-claimed" | "claim-released" | "request-handed-over" | "question-asked" | "facts-added" | "determination-made" | "determination-confirmed" | "reply-sent" | "notice-decided" | "notice-sent" | "letter-sent" | "delivery-recorded" | "paper-added" | "paper-read" | "paper-checked" | "pages-released" | "duty-done" | "comment-added" | "reading-opened" | "reading-ended" | "request-closed" | "request-reopened" | "request-withdrawn";
                readonly from: readonly ("received" | "asked" | "second-reading" | "determined" | "answered" | "closed" | "withdrawn")[];
                readonly to: readonly ("received" | "asked" | "second-reading" | "determined" | "answered" | "closed" | "withdrawn")[];
                readonly claimed: boolean;
            }[];
        };
        readonly "case-row": {
            /** Format: uuid */
            readonly id: string;
            readonly number: string;
            readonly agency: string;
            /** @enum {string} */
            readonly state: "checking" | "waiting" | "offered" | "placed" | "ended";
            /** @enum {number} */
            readonly tier: 1 | 2 | 3 | 4;
            /** @description A person set the tier. */
            readonly tierSet: boolean;
            readonly provider: string | null;
            readonly outcome: ("relief-granted" | "released" | "case-closed" | "removal-ordered" | "left-by-choice" | "advice-given" | "other-lawyer" | "not-reached" | "person-withdrew" | "no-provider-found" | "opened-by-mistake" | "erasure-asked") | null;
            readonly dueAt: string | null;
            readonly due: ({
                /** @constant */
                readonly kind: "day";
                readonly date: string;
                /** @description The first moment after the day. */
                readonly ends: string;
                /** @description Dates not known yet that would come first, if they are earlier. */
                readonly orEarlier: readonly string[];
            } | {
                /** @constant */
                readonly kind: "moment";
                /** @description UTC. */
                readonly at: string;
                /** @description The same moment on the wall of the zone. */
                readonly wall: string;
                /** @description Dates not known yet that would come first, if they are earlier. */
                readonly orEarlier: readonly string[];
            } | {
                /** @constant */
                readonly kind: "vague";
                readonly words: string;
            } | {
                /** @constant */
                readonly kind: "ongoing";
                readonly words: string;
            } | {
                /** @constant */
                readonly kind: "open";
                readonly needs: readonly string[];
            }) | null;
            /** @description Which clock that is of. */
            readonly dueOf: ("hearing" | "bond-hearing" | "answer") | null;
            /** Format: date-time */
            readonly receivedAt: string;
            readonly erasureOn: string | null;
            readonly position: {
                readonly from: number;
                readonly to: number;
            } | null;
        };
        readonly "case-view": {
            /** Format: uuid */
            readonly id: string;
            readonly number: string;
            readonly agency: string;
            /** @enum {string} */
            readonly state: "checking" | "waiting" | "offered" | "placed" | "ended";
            readonly intake: components["schemas"]["case-intake"] | null;
            readonly urgency: {
                /** @enum {number} */
                readonly tier: 1 | 2 | 3 | 4;
                /** @enum {number} */
                readonly fromFacts: 1 | 2 | 3 | 4;
                readonly reasons: readonly ("detained" | "detained-not-known" | "hearing-in-days" | "hearing-in-weeks" | "hearing-in-months" | "hearing-past" | "hearing-not-known" | "order" | "order-not-known" | "bond" | "child" | "nothing-urgent")[];
                readonly set: boolean;
            };
            readonly clocks: readonly {
                readonly clock: {
                    /** @enum {string} */
                    readonly kind: "hearing" | "bond-hearing" | "answer";
                    readonly proof: components["schemas"]["due-date-proof"];
                };
                readonly left: {
                    /** @enum {string} */
                    readonly state: "running" | "over" | "no-date";
                    readonly workingDays?: number;
                };
            }[];
            readonly position: {
                readonly from: number;
                readonly to: number;
            } | null;
            readonly dependsOn: readonly ("more-urgent-first" | "room-for-language-and-need" | "new-urgent-cases" | "hearings-come-nearer")[];
            /** @enum {string} */
            readonly conflict: "none" | "possible" | "looked-at";
            readonly provider: {
                readonly id: string;
                readonly name: string;
            } | null;
            readonly outcome: ("relief-granted" | "released" | "case-closed" | "removal-ordered" | "left-by-choice" | "advice-given" | "other-lawyer" | "not-reached" | "person-withdrew" | "no-provider-found" | "opened-by-mistake" | "erasure-asked") | null;
            readonly erasureOn: string | null;
            /** @description A legal hold keeps it from being erased. */
            readonly held: boolean;
            readonly fitting: readonly {
                readonly id: string;
                readonly name: string;
                /** @enum {string} */
                readonly place: "yes" | "not-known" | "no";
                /** @enum {string} */
                readonly language: "yes" | "not-known" | "no";
                /** @enum {string} */
                readonly need: "yes" | "not-known" | "no";
                /** @description Null: not known. */
                readonly room: number | null;
                readonly declined: boolean;
                /** @description It declared a conflict of interest. */
                readonly conflict: boolean;
                /** @description An offer to it lapsed. */
                readonly lapsed: boolean;
            }[];
            readonly events: readonly {
                readonly seq: number;
                /** Format: date-time */
                readonly at: string;
                /** @description Null: the program. */
                readonly by: string | null;
                readonly event: components["schemas"]["case-event"];
            }[];
            readonly can: readonly ("case-corrected" | "conflict-resolved" | "tier-set" | "place-told" | "offer-made" | "offer-answered" | "hand-over-sent" | "outcome-recorded" | "case-reopened" | "erasure-asked")[];
        };
        readonly "cases-page": {
            readonly rows: readonly components["schemas"]["case-row"][];
            readonly total: number;
            readonly pageSize: number;
            readonly agencies: readonly {
                readonly agency: string;
                readonly title: string;
            }[];
            readonly counts: {
                readonly checking: number;
                readonly waiting: number;
                readonly offered: number;
                readonly placed: number;
                readonly overdue: number;
                /** @description Due within seven days. */
                readonly soon: number;
            };
            readonly dependsOn: readonly ("more-urgent-first" | "room-for-language-and-need" | "new-urgent-cases" | "hearings-come-nearer")[];
        };
        readonly changed: {
            /** Format: uuid */
            readonly id: string;
            readonly number: string;
            /** @enum {string} */
            readonly state: "received" | "asked" | "second-reading" | "determined" | "answered" | "closed" | "withdrawn";
            readonly events: number;
        };
        readonly "changed-person": {
            /** Format: uuid */
            readonly account: string;
            readonly changed: boolean;
            /** @description Claims that ended with it. */
            readonly released: number;
        };
        readonly citation: {
            readonly ref: string;
            readonly source: string;
            /** @description The text itself was read. */
            readonly verified: boolean;
            /** @enum {string} */
            readonly evidence?: "seen" | "seen-part" | "reported" | "unverified";
            readonly quote?: string;
            readonly note?: string;
        };
        readonly clock: {
            readonly starts?: string;
            readonly within?: {
                readonly amount: number;
                /** @enum {string} */
                readonly unit: "minutes" | "hours" | "days" | "business-days" | "months" | "years";
                readonly excluding?: readonly ("saturday" | "sunday" | "holiday")[];
            };
            readonly by?: string;
            readonly "by-each"?: string;
            /** @enum {string} */
            readonly every?: "month" | "quarter" | "year" | "2-years" | "3-years";
            readonly vague?: string;
            readonly "earliest-of"?: readonly string[];
            readonly covers?: string;
        };
        readonly colleague: {
            /** Format: uuid */
            readonly account: string;
            readonly name: string;
        };
        readonly "counsel-list": {
            readonly content: {
                readonly people: readonly {
                    readonly id: string;
                    /** @enum {string} */
                    readonly kind: "counsel" | "liaison";
                    readonly name: string;
                    readonly title?: string;
                    readonly number?: string;
                    readonly email?: string;
                    readonly hours?: string;
                    readonly away: readonly {
                        /** Format: date */
                        readonly from: string;
                        /** Format: date */
                        readonly until: string;
                        readonly cover?: string;
                    }[];
                }[];
                readonly outOfOffice?: {
                    readonly name: string;
                    readonly title?: string;
                    readonly number?: string;
                    readonly email?: string;
                    readonly hours?: string;
                };
            };
            readonly changed: {
                readonly version: number;
                readonly by: string;
                /** Format: date-time */
                readonly at: string;
            } | null;
        };
        readonly count: ({
            /** @constant */
            readonly kind: "days";
            readonly amount: number;
            /** @enum {string} */
            readonly towards: "after" | "before";
            /**
             * @description The day of the event itself.
             * @enum {string}
             */
            readonly first: "excluded" | "included";
            readonly roll?: components["schemas"]["roll"];
        } | {
            /** @constant */
            readonly kind: "business-days";
            readonly amount: number;
            /** @enum {string} */
            readonly towards: "after" | "before";
            /** @enum {string} */
            readonly first: "excluded" | "included";
            readonly skip: readonly ("saturday" | "sunday" | "holiday" | "closure")[];
        } | {
            /** @constant */
            readonly kind: "hours";
            readonly minutes: number;
            readonly skip: readonly ("saturday" | "sunday" | "holiday" | "closure")[];
            readonly roll?: components["schemas"]["roll"];
        } | {
            /** @constant */
            readonly kind: "office-hours";
            readonly minutes: number;
            readonly opening: {
                readonly [key: string]: readonly {
                    readonly from: string;
                    readonly to: string;
                }[];
            };
            readonly skip: readonly ("saturday" | "sunday" | "holiday" | "closure")[];
        } | {
            /** @constant */
            readonly kind: "months";
            readonly amount: number;
            readonly roll?: components["schemas"]["roll"];
        } | {
            /** @constant */
            readonly kind: "on";
            readonly date: string;
            readonly roll?: components["schemas"]["roll"];
        } | {
            /** @constant */
            readonly kind: "printed";
            readonly words: string;
        } | {
            /** @constant */
            readonly kind: "vague";
            /** @description The law’s own words. */
            readonly words: string;
        } | {
            /** @constant */
            readonly kind: "ongoing";
            readonly words: string;
        }) | {
            /** @constant */
            readonly kind: "series";
            /** @enum {string} */
            readonly every: "month" | "quarter" | "year" | "2-years" | "3-years";
            /** @description The day of the year on which it is due. */
            readonly each?: string;
            /** @description The first day on which it is due. */
            readonly first?: string;
            /** @description The period it reports on, in the law’s words. */
            readonly covers?: string;
            /** @description The last day of the period it reports on. */
            readonly ends?: string;
            /** @description A period with nothing to report still owes a report. */
            readonly nil: boolean;
        } | {
            /** @constant */
            readonly kind: "earliest-of";
            readonly of: readonly {
                readonly label: string;
                readonly count: {
                    /** @constant */
                    readonly kind: "days";
                    readonly amount: number;
                    /** @enum {string} */
                    readonly towards: "after" | "before";
                    /**
                     * @description The day of the event itself.
                     * @enum {string}
                     */
                    readonly first: "excluded" | "included";
                    readonly roll?: components["schemas"]["roll"];
                } | {
                    /** @constant */
                    readonly kind: "business-days";
                    readonly amount: number;
                    /** @enum {string} */
                    readonly towards: "after" | "before";
                    /** @enum {string} */
                    readonly first: "excluded" | "included";
                    readonly skip: readonly ("saturday" | "sunday" | "holiday" | "closure")[];
                } | {
                    /** @constant */
                    readonly kind: "hours";
                    readonly minutes: number;
                    readonly skip: readonly ("saturday" | "sunday" | "holiday" | "closure")[];
                    readonly roll?: components["schemas"]["roll"];
                } | {
                    /** @constant */
                    readonly kind: "office-hours";
                    readonly minutes: number;
                    readonly opening: {
                        readonly [key: string]: readonly {
                            readonly from: string;
                            readonly to: string;
                        }[];
                    };
                    readonly skip: readonly ("saturday" | "sunday" | "holiday" | "closure")[];
                } | {
                    /** @constant */
                    readonly kind: "months";
                    readonly amount: number;
                    readonly roll?: components["schemas"]["roll"];
                } | {
                    /** @constant */
                    readonly kind: "on";
                    readonly date: string;
                    readonly roll?: components["schemas"]["roll"];
                } | {
                    /** @constant */
                    readonly kind: "printed";
                    readonly words: string;
                } | {
                    /** @constant */
                    readonly kind: "vague";
                    /** @description The law’s own words. */
                    readonly words: string;
                } | {
                    /** @constant */
                    readonly kind: "ongoing";
                    readonly words: string;
                };
            }[];
        };
        readonly "counting-rule": {
            /** @description The law that sets the period. */
            readonly cite: readonly components["schemas"]["calendar-citation"][];
            readonly calendar: string;
            /** @description The law that says how to count, where the first does not. */
            readonly reckoning?: {
                readonly id: string;
                readonly title: string;
                readonly cite: readonly components["schemas"]["calendar-citation"][];
            };
            readonly count: components["schemas"]["count"];
            /** @description The agency’s own target. Shown beside the law’s answer, never as it. */
            readonly policy?: {
                readonly label: string;
                readonly count: {
                    /** @constant */
                    readonly kind: "days";
                    readonly amount: number;
                    /** @enum {string} */
                    readonly towards: "after" | "before";
                    /**
                     * @description The day of the event itself.
                     * @enum {string}
                     */
                    readonly first: "excluded" | "included";
                    readonly roll?: components["schemas"]["roll"];
                } | {
                    /** @constant */
                    readonly kind: "business-days";
                    readonly amount: number;
                    /** @enum {string} */
                    readonly towards: "after" | "before";
                    /** @enum {string} */
                    readonly first: "excluded" | "included";
                    readonly skip: readonly ("saturday" | "sunday" | "holiday" | "closure")[];
                } | {
                    /** @constant */
                    readonly kind: "hours";
                    readonly minutes: number;
                    readonly skip: readonly ("saturday" | "sunday" | "holiday" | "closure")[];
                    readonly roll?: components["schemas"]["roll"];
                } | {
                    /** @constant */
                    readonly kind: "office-hours";
                    readonly minutes: number;
                    readonly opening: {
                        readonly [key: string]: readonly {
                            readonly from: string;
                            readonly to: string;
                        }[];
                    };
                    readonly skip: readonly ("saturday" | "sunday" | "holiday" | "closure")[];
                } | {
                    /** @constant */
                    readonly kind: "months";
                    readonly amount: number;
                    readonly roll?: components["schemas"]["roll"];
                } | {
                    /** @constant */
                    readonly kind: "on";
                    readonly date: string;
                    readonly roll?: components["schemas"]["roll"];
                } | {
                    /** @constant */
                    readonly kind: "printed";
                    readonly words: string;
                } | {
                    /** @constant */
                    readonly kind: "vague";
                    /** @description The law’s own words. */
                    readonly words: string;
                } | {
                    /** @constant */
                    readonly kind: "ongoing";
                    readonly words: string;
                };
            };
        };
        readonly determination: {
            readonly act: string;
            readonly title: string;
            readonly outcome: components["schemas"]["outcome"];
            readonly say: string;
            readonly safe?: string;
            readonly decider: {
                readonly id: string;
                readonly title: string;
            };
            readonly ground?: components["schemas"]["ground"];
            readonly alternatives: readonly {
                readonly readings: {
                    readonly [key: string]: string;
                };
                readonly ground: components["schemas"]["ground"];
            }[];
            readonly readings: readonly {
                readonly reading: string;
                readonly question: string;
                readonly practice?: string;
                readonly choices: readonly {
                    readonly choice: string;
                    readonly text: string;
                }[];
            }[];
            readonly possible: readonly {
                readonly outcome: components["schemas"]["outcome"];
                readonly ground: components["schemas"]["ground"];
            }[];
            readonly open: readonly string[];
            readonly unknowable: readonly string[];
            readonly exact: boolean;
            readonly restsOnUnverified: readonly string[];
            readonly silence?: {
                readonly why: string;
                readonly searched: readonly string[];
            };
        };
        /** A due date with its proof */
        readonly "due-date-proof": {
            /** @constant */
            readonly format: "threshold-due-date";
            /** @constant */
            readonly version: 1;
            readonly start: {
                /** @description What began the clock. */
                readonly event: string;
                /** @description A day, or a moment with its offset. */
                readonly at: string;
            };
            readonly rule: components["schemas"]["counting-rule"];
            /** @description Dates read from the paper, by the rule’s words for them. */
            readonly printed?: {
                readonly [key: string]: string;
            };
            readonly calendar: {
                readonly id: string;
                readonly version: string;
                readonly knownOn: string;
            };
            readonly zone: string;
            readonly steps: readonly {
                readonly from: string;
                readonly to: string;
                readonly counted: number;
                readonly why: readonly {
                    /** @enum {string} */
                    readonly kind: "saturday" | "sunday" | "holiday" | "closure" | "day-of-event" | "office-closed" | "short-month";
                    readonly row?: string;
                    readonly name: string;
                }[];
            }[];
            readonly rolled?: {
                readonly from: string;
                readonly to: string;
                readonly over: readonly {
                    readonly date: string;
                    readonly why: readonly {
                        /** @enum {string} */
                        readonly kind: "saturday" | "sunday" | "holiday" | "closure" | "day-of-event" | "office-closed" | "short-month";
                        readonly row?: string;
                        readonly name: string;
                    }[];
                }[];
                readonly cite: readonly components["schemas"]["calendar-citation"][];
            };
            readonly due: {
                /** @constant */
                readonly kind: "day";
                readonly date: string;
                /** @description The first moment after the day. */
                readonly ends: string;
                /** @description Dates not known yet that would come first, if they are earlier. */
                readonly orEarlier: readonly string[];
            } | {
                /** @constant */
                readonly kind: "moment";
                /** @description UTC. */
                readonly at: string;
                /** @description The same moment on the wall of the zone. */
                readonly wall: string;
                /** @description Dates not known yet that would come first, if they are earlier. */
                readonly orEarlier: readonly string[];
            } | {
                /** @constant */
                readonly kind: "vague";
                readonly words: string;
            } | {
                /** @constant */
                readonly kind: "ongoing";
                readonly words: string;
            } | {
                /** @constant */
                readonly kind: "open";
                readonly needs: readonly string[];
            };
            readonly parts?: readonly {
                readonly label: string;
                readonly steps: readonly {
                    readonly from: string;
                    readonly to: string;
                    readonly counted: number;
                    readonly why: readonly {
                        /** @enum {string} */
                        readonly kind: "saturday" | "sunday" | "holiday" | "closure" | "day-of-event" | "office-closed" | "short-month";
                        readonly row?: string;
                        readonly name: string;
                    }[];
                }[];
                readonly rolled?: {
                    readonly from: string;
                    readonly to: string;
                    readonly over: readonly {
                        readonly date: string;
                        readonly why: readonly {
                            /** @enum {string} */
                            readonly kind: "saturday" | "sunday" | "holiday" | "closure" | "day-of-event" | "office-closed" | "short-month";
                            readonly row?: string;
                            readonly name: string;
                        }[];
                    }[];
                    readonly cite: readonly components["schemas"]["calendar-citation"][];
                };
                readonly due: {
                    /** @constant */
                    readonly kind: "day";
                    readonly date: string;
                    /** @description The first moment after the day. */
                    readonly ends: string;
                    /** @description Dates not known yet that would come first, if they are earlier. */
                    readonly orEarlier: readonly string[];
                } | {
                    /** @constant */
                    readonly kind: "moment";
                    /** @description UTC. */
                    readonly at: string;
                    /** @description The same moment on the wall of the zone. */
                    readonly wall: string;
                    /** @description Dates not known yet that would come first, if they are earlier. */
                    readonly orEarlier: readonly string[];
                } | {
                    /** @constant */
                    readonly kind: "vague";
                    readonly words: string;
                } | {
                    /** @constant */
                    readonly kind: "ongoing";
                    readonly words: string;
                } | {
                    /** @constant */
                    readonly kind: "open";
                    readonly needs: readonly string[];
                };
            }[];
            readonly period?: {
                readonly from?: string;
                readonly to?: string;
                readonly words?: string;
                readonly nil: boolean;
            };
            readonly policy?: {
                readonly label: string;
                readonly steps: readonly {
                    readonly from: string;
                    readonly to: string;
                    readonly counted: number;
                    readonly why: readonly {
                        /** @enum {string} */
                        readonly kind: "saturday" | "sunday" | "holiday" | "closure" | "day-of-event" | "office-closed" | "short-month";
                        readonly row?: string;
                        readonly name: string;
                    }[];
                }[];
                readonly rolled?: {
                    readonly from: string;
                    readonly to: string;
                    readonly over: readonly {
                        readonly date: string;
                        readonly why: readonly {
                            /** @enum {string} */
                            readonly kind: "saturday" | "sunday" | "holiday" | "closure" | "day-of-event" | "office-closed" | "short-month";
                            readonly row?: string;
                            readonly name: string;
                        }[];
                    }[];
                    readonly cite: readonly components["schemas"]["calendar-citation"][];
                };
                readonly due: {
                    /** @constant */
                    readonly kind: "day";
                    readonly date: string;
                    /** @description The first moment after the day. */
                    readonly ends: string;
                    /** @description Dates not known yet that would come first, if they are earlier. */
                    readonly orEarlier: readonly string[];
                } | {
                    /** @constant */
                    readonly kind: "moment";
                    /** @description UTC. */
                    readonly at: string;
                    /** @description The same moment on the wall of the zone. */
                    readonly wall: string;
                    /** @description Dates not known yet that would come first, if they are earlier. */
                    readonly orEarlier: readonly string[];
                } | {
                    /** @constant */
                    readonly kind: "vague";
                    readonly words: string;
                } | {
                    /** @constant */
                    readonly kind: "ongoing";
                    readonly words: string;
                } | {
                    /** @constant */
                    readonly kind: "open";
                    readonly needs: readonly string[];
                };
            };
        };
        readonly "duties-page": {
            readonly rows: readonly components["schemas"]["duty-row"][];
            readonly total: number;
            readonly pageSize: number;
            readonly agencies: readonly {
                readonly agency: string;
                readonly title: string;
                readonly overdue: number;
                /** @description Due before the desk knew of them, and nothing recorded since. */
                readonly unrecorded: number;
                /** @description Due within thirty days. */
                readonly soon: number;
                readonly later: number;
                readonly undated: number;
                /** @description For the privacy officer; counted above too. */
                readonly waiting: number;
            }[];
        };
        readonly duty: {
            readonly norm: components["schemas"]["norm"];
            readonly act: string;
            /** @enum {string} */
            readonly state: "owed" | "possible" | "contested" | "barred";
            readonly standing: boolean;
            readonly who: string;
            readonly do: string;
            readonly to?: string;
            readonly clock?: components["schemas"]["clock"];
            readonly nilReport?: boolean;
            readonly fields?: {
                readonly required?: readonly string[];
                readonly ifKnown?: readonly string[];
                readonly forbidden?: readonly string[];
            };
            readonly barredBy: readonly components["schemas"]["norm"][];
            readonly open: readonly string[];
        };
        readonly "duty-changed": {
            /** Format: uuid */
            readonly id: string;
            readonly number: string;
            /** @enum {string} */
            readonly state: "open" | "waiting" | "approved" | "refused" | "done" | "withdrawn";
            readonly events: number;
        };
        readonly "duty-event": {
            /** @constant */
            readonly type: "record-opened";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                readonly kind: string;
                readonly norm: string | null;
                readonly values: {
                    readonly [key: string]: string | readonly string[];
                };
                readonly clocks: readonly {
                    readonly norm: string | null;
                    readonly who: string;
                    readonly do: string;
                    readonly to?: string;
                    readonly starts: string;
                    readonly proof: components["schemas"]["due-date-proof"] | null;
                }[];
            };
            readonly sealed: {
                readonly words?: {
                    readonly [key: string]: string;
                };
            };
        } | {
            /** @constant */
            readonly type: "record-corrected";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                readonly values: {
                    readonly [key: string]: string | readonly string[];
                };
            };
            readonly sealed: {
                readonly words?: {
                    readonly [key: string]: string;
                };
                readonly reason?: string;
            };
        } | {
            /** @constant */
            readonly type: "record-approved";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                readonly clocks: readonly {
                    readonly norm: string | null;
                    readonly who: string;
                    readonly do: string;
                    readonly to?: string;
                    readonly starts: string;
                    readonly proof: components["schemas"]["due-date-proof"] | null;
                }[];
            };
            readonly sealed: {
                readonly reason?: string;
            };
        } | {
            /** @constant */
            readonly type: "record-refused";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                readonly clocks: readonly {
                    readonly norm: string | null;
                    readonly who: string;
                    readonly do: string;
                    readonly to?: string;
                    readonly starts: string;
                    readonly proof: components["schemas"]["due-date-proof"] | null;
                }[];
            };
            readonly sealed: {
                readonly reason?: string;
            };
        } | {
            /** @constant */
            readonly type: "step-done";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                readonly step: string;
                readonly values: {
                    readonly [key: string]: string | readonly string[];
                };
            };
            readonly sealed: {
                readonly words?: {
                    readonly [key: string]: string;
                };
            };
        } | {
            /** @constant */
            readonly type: "record-withdrawn";
            /** @constant */
            readonly version: 1;
            readonly facts: Record<string, never>;
            readonly sealed: {
                readonly reason?: string;
            };
        };
        readonly "duty-field": {
            /** @enum {string} */
            readonly name: "happened-on" | "asked-by" | "asked-how" | "ground" | "corrected" | "unit" | "what-happened" | "what-corrected" | "request" | "direction" | "recipient" | "information" | "sharing-ground" | "purpose" | "what-shared" | "why-urgent" | "reported-on" | "no-report-because" | "note" | "anybody-asked" | "anybody-threatened" | "protocol-followed" | "findings" | "subject" | "due-on" | "again" | "authority" | "done-on" | "evidence";
            /** @enum {string} */
            readonly type: "choice" | "several" | "day" | "request" | "line" | "text";
            readonly needed: boolean;
            readonly past: boolean;
            readonly choices: readonly ("yes" | "no" | "not-known" | "never" | "month" | "quarter" | "year" | "2-years" | "3-years" | "contact" | "whereabouts" | "release" | "court-dates" | "appointments" | "benefits" | "health" | "school" | "arrests" | "biometrics" | "video" | "other" | "city-agency" | "federal-immigration" | "other-federal" | "state-or-local" | "court" | "contractor" | "employee" | "officer" | "form" | "in-person" | "telephone" | "on-paper" | "online" | "none" | "required-by-law" | "needed-for-service" | "police-other-crime" | "question-withdrawn" | "answer-not-kept" | "form-changed" | "staff-told" | "nothing-to-correct" | "give" | "collect" | "person-agreed" | "agency-mission" | "criminal-investigation" | "welfare-investigation" | "ordinary-safety-work" | "certification" | "audit" | "training" | "report")[];
        };
        readonly "duty-kind": {
            /** @enum {string} */
            readonly id: "inquiry" | "sharing" | "exigent" | "crisis-check" | "plan" | "certification" | "audit" | "report";
            /** @enum {string} */
            readonly opens: "duty:record" | "duty:work" | "program";
            /** @enum {string} */
            readonly first: "open" | "waiting" | "approved" | "refused" | "done" | "withdrawn";
            readonly fields: readonly components["schemas"]["duty-field"][];
            readonly decided: boolean;
            readonly steps: readonly {
                /** @enum {string} */
                readonly name: "corrected" | "reported" | "no-report" | "followed-up" | "done";
                readonly fields: readonly components["schemas"]["duty-field"][];
            }[];
            readonly norms: readonly components["schemas"]["duty-norm"][];
        };
        readonly "duty-kinds": {
            readonly kinds: readonly components["schemas"]["duty-kind"][];
        };
        readonly "duty-norm": {
            readonly id: string;
            readonly summary: string;
            readonly cite: readonly string[];
            readonly verified: boolean;
        };
        readonly "duty-row": {
            /** Format: uuid */
            readonly id: string;
            readonly number: string;
            readonly agency: string;
            /** @enum {string} */
            readonly kind: "inquiry" | "sharing" | "exigent" | "crisis-check" | "plan" | "certification" | "audit" | "report";
            /** @enum {string} */
            readonly state: "open" | "waiting" | "approved" | "refused" | "done" | "withdrawn";
            readonly over: boolean;
            readonly norm: components["schemas"]["duty-norm"] | null;
            readonly dueAt: string | null;
            readonly due: ({
                /** @constant */
                readonly kind: "day";
                readonly date: string;
                /** @description The first moment after the day. */
                readonly ends: string;
                /** @description Dates not known yet that would come first, if they are earlier. */
                readonly orEarlier: readonly string[];
            } | {
                /** @constant */
                readonly kind: "moment";
                /** @description UTC. */
                readonly at: string;
                /** @description The same moment on the wall of the zone. */
                readonly wall: string;
                /** @description Dates not known yet that would come first, if they are earlier. */
                readonly orEarlier: readonly string[];
            } | {
                /** @constant */
                readonly kind: "vague";
                readonly words: string;
            } | {
                /** @constant */
                readonly kind: "ongoing";
                readonly words: string;
            } | {
                /** @constant */
                readonly kind: "open";
                readonly needs: readonly string[];
            }) | null;
            /** Format: date-time */
            readonly recordedAt: string;
            /** @description Null: the program, for a law. */
            readonly recordedBy: string | null;
        };
        readonly "duty-view": {
            /** Format: uuid */
            readonly id: string;
            readonly number: string;
            readonly agency: string;
            /** @enum {string} */
            readonly kind: "inquiry" | "sharing" | "exigent" | "crisis-check" | "plan" | "certification" | "audit" | "report";
            /** @enum {string} */
            readonly state: "open" | "waiting" | "approved" | "refused" | "done" | "withdrawn";
            readonly over: boolean;
            readonly values: {
                readonly [key: string]: string | readonly string[];
            };
            readonly words: {
                readonly [key: string]: string;
            };
            /** @description Free words are not for this person. */
            readonly wordsHidden: boolean;
            readonly norms: readonly components["schemas"]["duty-norm"][];
            readonly clocks: readonly {
                readonly clock: {
                    readonly norm: string | null;
                    readonly who: string;
                    readonly do: string;
                    readonly to?: string;
                    readonly starts: string;
                    readonly proof: components["schemas"]["due-date-proof"] | null;
                };
                readonly cite: readonly string[];
                readonly verified: boolean;
                readonly left: {
                    /** @enum {string} */
                    readonly state: "running" | "over" | "no-date";
                    readonly workingDays?: number;
                } | null;
            }[];
            readonly events: readonly {
                readonly seq: number;
                /** Format: date-time */
                readonly at: string;
                readonly by: string | null;
                readonly event: components["schemas"]["duty-event"];
            }[];
            readonly can: {
                readonly correct: boolean;
                readonly decide: boolean;
                readonly steps: readonly ("corrected" | "reported" | "no-report" | "followed-up" | "done")[];
                readonly withdraw: boolean;
            };
        };
        readonly "export-list": {
            readonly rows: readonly {
                /** @enum {string} */
                readonly what: "requests" | "duties" | "agency-duties";
                /** @enum {string} */
                readonly rowsAbout: "a-person" | "no-person";
                readonly fields: readonly {
                    readonly name: string;
                    readonly meaning: string;
                    readonly sensitivity: string;
                }[];
            }[];
            readonly exports: readonly {
                /** Format: uuid */
                readonly id: string;
                /** Format: date-time */
                readonly at: string;
                readonly by: string;
                readonly record: {
                    /** @constant */
                    readonly format: "threshold-release";
                    /** @constant */
                    readonly version: 1;
                    readonly number: number;
                    /** Format: date */
                    readonly day: string;
                    readonly by: string;
                    readonly purpose: {
                        /** @enum {string} */
                        readonly kind: "statutory-report" | "open-data" | "records-request" | "the-person-asks" | "court" | "audit" | "internal-review";
                        readonly words: string;
                    };
                    readonly recordClass: string;
                    /** @enum {string} */
                    readonly as: "csv" | "xlsx" | "pdf" | "open-data" | "records";
                    readonly fields: readonly string[];
                    readonly file: {
                        readonly name: string;
                        readonly bytes: number;
                        readonly sha256: string;
                    };
                    readonly counted: {
                        /** @constant */
                        readonly of: "rows";
                        readonly rows: number;
                    } | {
                        /** @constant */
                        readonly of: "figures";
                        readonly figures: number;
                        readonly withheldSmall: number;
                        readonly withheldAsCover: number;
                        readonly rule: {
                            readonly threshold: number;
                            readonly width: number;
                        };
                        readonly settled: boolean;
                        readonly series: string;
                        readonly release: number;
                        readonly entry: string;
                    } | {
                        /** @constant */
                        readonly of: "pages";
                        readonly pages: number;
                        readonly blackedOut: {
                            readonly [key: string]: number;
                        };
                        readonly staying: number;
                    };
                };
            }[];
        };
        readonly "fitting-letter": {
            /** @enum {string} */
            readonly kind: "reply" | "acknowledgement" | "warrant-request" | "clarification-request" | "subpoena-objections" | "person-notice" | "receipt";
            /** @enum {string} */
            readonly to: "authority" | "person" | "holder";
            readonly languages: readonly string[];
            /** @description What counsel may fill in; [] stands for each of a list. */
            readonly fields: readonly {
                readonly path: string;
                readonly label: string;
                readonly help?: string;
                readonly needed: boolean;
                /** @enum {string} */
                readonly input: "group" | "list" | "line" | "text" | "day" | "yes-no" | "choice";
                /** @enum {string} */
                readonly item?: "group" | "list" | "line" | "text" | "day" | "yes-no" | "choice";
                readonly choices: readonly string[];
            }[];
            /** @description What stands there where counsel writes nothing, in the shape of the facts. */
            readonly held: {
                readonly [key: string]: unknown;
            };
            /** @description What must be known before it can be signed, in sentences. */
            readonly missing: readonly string[];
        };
        readonly ground: {
            readonly outcome: components["schemas"]["outcome"];
            readonly winning: readonly components["schemas"]["norm"][];
            readonly yielding: readonly {
                readonly id: string;
                readonly pack: string;
                /** @enum {string} */
                readonly layer: "federal" | "state" | "city" | "agency";
                readonly summary: string;
                /** @description null: only switches its norm off. */
                readonly modality: ("must" | "may" | "must-not" | "not-required") | null;
                readonly cite: readonly components["schemas"]["citation"][];
                readonly verified: boolean;
                readonly standard?: string;
                readonly remedy?: string;
                readonly to: readonly string[];
                /** @enum {string} */
                readonly why: "higher-layer" | "exception" | "overridden" | "ceiling";
            }[];
            readonly exceptionsNotMet: readonly components["schemas"]["norm"][];
            readonly beside: readonly components["schemas"]["norm"][];
            readonly possibly: readonly components["schemas"]["norm"][];
        };
        readonly "hand-over-view": {
            /** @description The article; words from outside are escaped. */
            readonly html: string;
            /** @description The same as plain text, to be copied. */
            readonly text: string;
            readonly title: string;
            /** @description What keeps it from being signed and sent, in sentences. */
            readonly unsigned: readonly string[];
            readonly languages: readonly string[];
            readonly ways: readonly ("email" | "post" | "hand")[];
            /** @description Of the provider, as the directory has it. */
            readonly email: string | null;
        };
        readonly "law-change": {
            readonly change: {
                /** Format: uuid */
                readonly id: string;
                /** @enum {string} */
                readonly state: "checked" | "proposed" | "approved" | "in-force" | "superseded" | "withdrawn";
                readonly hash: string;
                readonly pack: string;
                /** @description Of the packs that were uploaded. */
                readonly versions: string;
                readonly against: string;
                readonly effectiveOn: string | null;
                readonly effectiveAt: string | null;
                readonly uploadedBy: string;
                /** Format: date-time */
                readonly uploadedAt: string;
                readonly approvedBy: readonly string[];
            };
            readonly report: components["schemas"]["law-report"];
            readonly events: readonly {
                readonly seq: number;
                /** Format: date-time */
                readonly at: string;
                readonly by: string | null;
                readonly name: string | null;
                readonly event: components["schemas"]["rule-event"];
            }[];
            /** @description The proposal that was handed over as this. */
            readonly proposal: {
                /** Format: uuid */
                readonly id: string;
                readonly title: string;
            } | null;
            readonly may: {
                readonly propose: boolean;
                readonly approve: boolean;
                readonly withdraw: boolean;
                readonly outdated: boolean;
                readonly approved: boolean;
            };
        };
        readonly "law-changes": {
            readonly inForce: {
                readonly hash: string;
                readonly title: string;
                readonly engine: string;
                readonly packs: readonly {
                    readonly id: string;
                    readonly title: string;
                    readonly version: string;
                }[];
                /** @description Null: the law that the program came with. */
                readonly change: string | null;
                readonly since: string | null;
            };
            /** @description That wait, are being checked, or were refused in the last seven days. */
            readonly uploads: readonly {
                /** Format: uuid */
                readonly id: string;
                /**
                 * @description Received, being checked, kept as a change under the same id, or refused.
                 * @enum {string}
                 */
                readonly state: "received" | "checking" | "ready" | "refused";
                /** @description Of the file, as it was sent. */
                readonly name: string;
                readonly uploadedBy: string;
                /** Format: date-time */
                readonly uploadedAt: string;
            }[];
            readonly changes: readonly {
                /** Format: uuid */
                readonly id: string;
                /** @enum {string} */
                readonly state: "checked" | "proposed" | "approved" | "in-force" | "superseded" | "withdrawn";
                readonly hash: string;
                readonly pack: string;
                /** @description Of the packs that were uploaded. */
                readonly versions: string;
                readonly against: string;
                readonly effectiveOn: string | null;
                readonly effectiveAt: string | null;
                readonly uploadedBy: string;
                /** Format: date-time */
                readonly uploadedAt: string;
                readonly approvedBy: readonly string[];
            }[];
        };
        readonly "law-draft": {
            readonly draft: {
                /** Format: uuid */
                readonly id: string;
                readonly name: string;
                /** @description The lowest pack of the law it was branched from. */
                readonly pack: string;
                /** @description The packs that are edited. */
                readonly packs: readonly string[];
                readonly version: number;
                readonly savedBy: string;
                /** Format: date-time */
                readonly savedAt: string;
                readonly madeBy: string;
                /** Format: date-time */
                readonly madeAt: string;
                readonly removedAt: string | null;
                /** @description Another law is in force than the one it was branched from. */
                readonly outdated: boolean;
            };
            /** @description What is not as in the law it was branched from. */
            readonly files: {
                readonly [key: string]: string | null;
            };
            readonly versions: readonly {
                readonly number: number;
                readonly name: string;
                readonly by: string;
                /** Format: date-time */
                readonly at: string;
                readonly files: readonly string[];
            }[];
            readonly proposals: readonly {
                /** Format: uuid */
                readonly id: string;
                /** Format: uuid */
                readonly draft: string;
                readonly version: number;
                readonly title: string;
                /** @enum {string} */
                readonly side: "own" | "other";
                readonly madeBy: string;
                /** Format: date-time */
                readonly madeAt: string;
                readonly handedOver: boolean;
            }[];
        };
        readonly "law-draft-law": {
            readonly pack: string;
            readonly packs: readonly string[];
            readonly base: readonly {
                readonly path: string;
                readonly files: readonly {
                    readonly path: string;
                    readonly text: string;
                }[];
            }[];
            readonly inForce: {
                readonly hash: string;
                readonly title: string;
                /** @description Null: the same as those it was branched from. */
                readonly folders: readonly {
                    readonly path: string;
                    readonly files: readonly {
                        readonly path: string;
                        readonly text: string;
                    }[];
                }[] | null;
            };
        };
        readonly "law-draft-version": {
            readonly number: number;
            readonly files: {
                readonly [key: string]: string | null;
            };
        };
        readonly "law-drafts": {
            readonly inForce: {
                readonly hash: string;
                readonly title: string;
                readonly packs: readonly {
                    readonly id: string;
                    readonly title: string;
                    readonly layer: string;
                }[];
                /** @description False where only the compiled law is at hand: nothing can be branched. */
                readonly files: boolean;
            };
            readonly drafts: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly name: string;
                /** @description The lowest pack of the law it was branched from. */
                readonly pack: string;
                /** @description The packs that are edited. */
                readonly packs: readonly string[];
                readonly version: number;
                readonly savedBy: string;
                /** Format: date-time */
                readonly savedAt: string;
                readonly madeBy: string;
                /** Format: date-time */
                readonly madeAt: string;
                readonly removedAt: string | null;
                /** @description Another law is in force than the one it was branched from. */
                readonly outdated: boolean;
            }[];
            readonly proposals: readonly {
                /** Format: uuid */
                readonly id: string;
                /** Format: uuid */
                readonly draft: string;
                readonly version: number;
                readonly title: string;
                /** @enum {string} */
                readonly side: "own" | "other";
                readonly madeBy: string;
                /** Format: date-time */
                readonly madeAt: string;
                readonly handedOver: boolean;
            }[];
        };
        readonly "law-proposal": {
            /** Format: uuid */
            readonly id: string;
            readonly draft: {
                /** Format: uuid */
                readonly id: string;
                readonly name: string;
                readonly version: number;
                readonly newest: number;
                readonly packs: readonly string[];
            };
            readonly title: string;
            readonly text: string;
            /** @enum {string} */
            readonly side: "own" | "other";
            readonly source: string;
            readonly pack: string;
            readonly hash: string;
            readonly against: string;
            readonly engine: string;
            readonly madeBy: string;
            /** Format: date-time */
            readonly madeAt: string;
            readonly weighed: {
                /** @description JSON, as `threshold law diff --json` writes it; null: not comparable. */
                readonly diff: string | null;
                /** @description Why there is no comparison. */
                readonly apart: string | null;
                readonly properties: readonly {
                    readonly id: string;
                    readonly pack: string;
                    readonly title: string;
                    readonly claim: string;
                    /** @enum {string} */
                    readonly verdict: "holds" | "untested" | "fails" | "unshown" | "too-large";
                    readonly cite: readonly {
                        readonly ref: string;
                        readonly verified: boolean;
                    }[];
                    readonly against?: {
                        readonly facts: {
                            readonly [key: string]: unknown;
                        };
                        readonly answers: {
                            readonly [key: string]: "must" | "may" | "must-not" | "not-required" | "no-rule" | "contested" | "undetermined";
                        };
                    };
                }[];
                readonly replay: {
                    /** Format: date */
                    readonly day: string;
                    readonly tables: readonly {
                        /** @enum {string} */
                        readonly id: "agencies" | "acts" | "months";
                        readonly title: string;
                        readonly rows: readonly {
                            readonly of: {
                                readonly code: string;
                                readonly label: string;
                            };
                            readonly result: {
                                readonly code: string;
                                readonly label: string;
                            };
                            /** @description Null: withheld. */
                            readonly count: number | null;
                        }[];
                    }[];
                    readonly leftOut: readonly {
                        readonly title: string;
                        readonly why: string;
                    }[];
                    readonly refused: readonly {
                        readonly act: string;
                        readonly why: string;
                    }[];
                    /** @description There are no past requests to decide again. */
                    readonly none: boolean;
                    /** @description The database could not work through the requests. */
                    readonly failed: boolean;
                };
            };
            readonly handed: {
                /** Format: uuid */
                readonly change: string;
                /** @enum {string} */
                readonly state: "received" | "checking" | "refused" | "gone" | "checked" | "proposed" | "approved" | "in-force" | "superseded" | "withdrawn";
                readonly by: string;
                /** Format: date-time */
                readonly at: string;
                readonly effectiveOn: string | null;
                readonly approvedBy: readonly string[];
            } | null;
            readonly may: {
                readonly handOver: boolean;
                readonly outdated: boolean;
            };
        };
        readonly "law-replay": {
            /** Format: date */
            readonly day: string;
            readonly looked: number;
            readonly differing: number;
            /** @description The first 500. */
            readonly requests: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly number: string;
                readonly agency: string;
                readonly state: string;
                readonly acts: readonly {
                    readonly act: string;
                    readonly title: string;
                    readonly before: ("must" | "may" | "must-not" | "not-required" | "no-rule" | "contested" | "undetermined") | null;
                    readonly after: ("must" | "may" | "must-not" | "not-required" | "no-rule" | "contested" | "undetermined") | null;
                }[];
                readonly duties: {
                    readonly added: readonly string[];
                    readonly gone: readonly string[];
                };
                readonly problems: readonly string[];
            }[];
        };
        readonly "law-report": {
            readonly pack: string;
            readonly title: string;
            readonly hash: string;
            readonly engine: string;
            readonly against: string;
            /** @enum {string} */
            readonly from: "folders" | "compiled";
            readonly packs: readonly {
                readonly id: string;
                readonly title: string;
                readonly version: string;
                readonly uploaded: boolean;
            }[];
            readonly findings: readonly {
                readonly code: string;
                /** @enum {string} */
                readonly severity: "error" | "warning" | "info";
                readonly message: string;
                readonly help: string | null;
                readonly file: string | null;
                readonly line: number | null;
                readonly column: number | null;
            }[];
            readonly cases: {
                readonly run: number;
                readonly failures: readonly {
                    readonly id: string;
                    readonly pack: string;
                    readonly title: string;
                    readonly about: string;
                    readonly expected: string;
                    readonly got: string;
                    readonly why: string;
                }[];
                readonly compared: number;
                readonly changes: readonly {
                    readonly id: string;
                    readonly pack: string;
                    readonly title: string;
                    readonly act: string;
                    readonly before: ("must" | "may" | "must-not" | "not-required" | "no-rule" | "contested" | "undetermined") | null;
                    readonly after: ("must" | "may" | "must-not" | "not-required" | "no-rule" | "contested" | "undetermined") | null;
                }[];
                readonly added: readonly string[];
                readonly removed: readonly string[];
            };
            /** @description Null where it could not be read as a law. */
            readonly diff: {
                readonly norms: readonly {
                    readonly id: string;
                    /** @enum {string} */
                    readonly change: "added" | "changed" | "removed";
                    readonly title: string;
                    readonly parts: readonly {
                        readonly part: string;
                        readonly before: string | null;
                        readonly after: string | null;
                    }[];
                    readonly pack: string;
                    readonly before: {
                        readonly cite: readonly {
                            readonly ref: string;
                            readonly verified: boolean;
                        }[];
                        readonly verified: boolean;
                    } | null;
                    readonly after: {
                        readonly cite: readonly {
                            readonly ref: string;
                            readonly verified: boolean;
                        }[];
                        readonly verified: boolean;
                    } | null;
                }[];
                readonly facts: readonly {
                    readonly id: string;
                    /** @enum {string} */
                    readonly change: "added" | "changed" | "removed";
                    readonly title: string;
                    readonly parts: readonly {
                        readonly part: string;
                        readonly before: string | null;
                        readonly after: string | null;
                    }[];
                }[];
                readonly clocks: readonly {
                    readonly id: string;
                    /** @enum {string} */
                    readonly change: "added" | "changed" | "removed";
                    readonly title: string;
                    readonly parts: readonly {
                        readonly part: string;
                        readonly before: string | null;
                        readonly after: string | null;
                    }[];
                }[];
                readonly other: readonly {
                    readonly id: string;
                    /** @enum {string} */
                    readonly change: "added" | "changed" | "removed";
                    readonly title: string;
                    readonly parts: readonly {
                        readonly part: string;
                        readonly before: string | null;
                        readonly after: string | null;
                    }[];
                    readonly kind: string;
                }[];
            } | null;
            /** @description No finding is an error and no case fails: it may be proposed. */
            readonly sound: boolean;
        };
        readonly "law-upload": {
            /** Format: uuid */
            readonly id: string;
            /**
             * @description Received, being checked, kept as a change under the same id, or refused.
             * @enum {string}
             */
            readonly state: "received" | "checking" | "ready" | "refused";
            /** @description Of the file, as it was sent. */
            readonly name: string;
            readonly uploadedBy: string;
            /** Format: date-time */
            readonly uploadedAt: string;
            /** @description The change that may be proposed. */
            readonly change: string | null;
            /** @description Why it was refused without being checked to its end. */
            readonly problem: {
                readonly code: string;
                readonly title: string;
            } | null;
            /** @description What the check found, where it is refused. */
            readonly report: components["schemas"]["law-report"] | null;
        };
        readonly "law-upload-removed": {
            readonly removed: boolean;
        };
        readonly "letter-text-list": {
            readonly letters: readonly {
                readonly item: string;
                /** @enum {string} */
                readonly kind: "reply" | "acknowledgement" | "warrant-request" | "clarification-request" | "subpoena-objections" | "person-notice" | "receipt";
                readonly language: string;
                readonly content: {
                    readonly opening: readonly string[];
                    readonly closing: readonly string[];
                    readonly signature?: string;
                };
                readonly changed: {
                    readonly version: number;
                    readonly by: string;
                    /** Format: date-time */
                    readonly at: string;
                } | null;
                /**
                 * @description What letters say now; a notice has own passages only where they are set in English too.
                 * @enum {string}
                 */
                readonly used: "standard" | "own" | "without-english";
            }[];
        };
        readonly "made-person": {
            /** Format: uuid */
            readonly account: string;
        };
        readonly "move-report": {
            readonly looked: number;
            /** @description How many would get another date. */
            readonly moving: number;
            /** @description How many are another date off, and stay as they are. */
            readonly left: number;
            /** @description The first 200. */
            readonly clocks: readonly {
                /** Format: uuid */
                readonly request: string;
                readonly number: string;
                readonly agency: string;
                readonly norm: string;
                readonly act: string;
                readonly do: string;
                /** @enum {string} */
                readonly state: "moves" | "already-past" | "not-as-proved" | "cannot-follow";
                readonly from: {
                    /** @constant */
                    readonly kind: "day";
                    readonly date: string;
                    /** @description The first moment after the day. */
                    readonly ends: string;
                    /** @description Dates not known yet that would come first, if they are earlier. */
                    readonly orEarlier: readonly string[];
                } | {
                    /** @constant */
                    readonly kind: "moment";
                    /** @description UTC. */
                    readonly at: string;
                    /** @description The same moment on the wall of the zone. */
                    readonly wall: string;
                    /** @description Dates not known yet that would come first, if they are earlier. */
                    readonly orEarlier: readonly string[];
                } | {
                    /** @constant */
                    readonly kind: "vague";
                    readonly words: string;
                } | {
                    /** @constant */
                    readonly kind: "ongoing";
                    readonly words: string;
                } | {
                    /** @constant */
                    readonly kind: "open";
                    readonly needs: readonly string[];
                };
                readonly to: ({
                    /** @constant */
                    readonly kind: "day";
                    readonly date: string;
                    /** @description The first moment after the day. */
                    readonly ends: string;
                    /** @description Dates not known yet that would come first, if they are earlier. */
                    readonly orEarlier: readonly string[];
                } | {
                    /** @constant */
                    readonly kind: "moment";
                    /** @description UTC. */
                    readonly at: string;
                    /** @description The same moment on the wall of the zone. */
                    readonly wall: string;
                    /** @description Dates not known yet that would come first, if they are earlier. */
                    readonly orEarlier: readonly string[];
                } | {
                    /** @constant */
                    readonly kind: "vague";
                    readonly words: string;
                } | {
                    /** @constant */
                    readonly kind: "ongoing";
                    readonly words: string;
                } | {
                    /** @constant */
                    readonly kind: "open";
                    readonly needs: readonly string[];
                }) | null;
                readonly direction: ("later" | "earlier" | "same-moment") | null;
                readonly because: readonly {
                    readonly name: string;
                    readonly cite: readonly string[];
                }[];
                readonly before: components["schemas"]["due-date-proof"];
                readonly after: components["schemas"]["due-date-proof"] | null;
            }[];
        };
        readonly norm: {
            readonly id: string;
            readonly pack: string;
            /** @enum {string} */
            readonly layer: "federal" | "state" | "city" | "agency";
            readonly summary: string;
            /** @description null: only switches its norm off. */
            readonly modality: ("must" | "may" | "must-not" | "not-required") | null;
            readonly cite: readonly components["schemas"]["citation"][];
            readonly verified: boolean;
            readonly standard?: string;
            readonly remedy?: string;
        };
        readonly "office-settings": {
            readonly content: {
                /** The office, from the settings */
                readonly office: {
                    /** Agency */
                    readonly agency?: string;
                    /**
                     * Address of the agency
                     * @default []
                     */
                    readonly address: readonly string[];
                    /** Counsel */
                    readonly counsel?: {
                        /** Name */
                        readonly name: string;
                        /** Title */
                        readonly title?: string;
                        /** Telephone number */
                        readonly number?: string;
                        /** E-mail address */
                        readonly email?: string;
                        /** Hours */
                        readonly hours?: string;
                    };
                    /**
                     * Contact
                     * @description Who answers questions of the person written to.
                     */
                    readonly contact?: {
                        /** Name */
                        readonly name: string;
                        /** Title */
                        readonly title?: string;
                        /** Telephone number */
                        readonly number?: string;
                        /** E-mail address */
                        readonly email?: string;
                        /** Hours */
                        readonly hours?: string;
                    };
                };
                /** @default [] */
                readonly help: readonly {
                    readonly name: string;
                    readonly title?: string;
                    readonly number?: string;
                    readonly email?: string;
                    readonly hours?: string;
                    readonly free?: boolean;
                }[];
            };
            readonly changed: {
                readonly version: number;
                readonly by: string;
                /** Format: date-time */
                readonly at: string;
            } | null;
        };
        readonly "on-duty": {
            /** Format: date */
            readonly day: string;
            readonly people: readonly {
                /** @enum {string} */
                readonly kind: "counsel" | "liaison";
                readonly name: string;
                readonly title?: string;
                readonly number?: string;
                readonly email?: string;
                readonly hours?: string;
                readonly coverFor?: string;
            }[];
            readonly outOfOffice: {
                readonly name: string;
                readonly title?: string;
                readonly number?: string;
                readonly email?: string;
                readonly hours?: string;
            } | null;
        };
        readonly "opened-reading": {
            /** Format: uuid */
            readonly id: string;
            readonly number: string;
            /** Format: date-time */
            readonly until: string;
        };
        readonly openings: {
            readonly openings: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly number: string;
                readonly agency: string;
                /** Format: date-time */
                readonly openedAt: string;
                /** Format: date-time */
                readonly until: string;
                readonly open: boolean;
            }[];
        };
        readonly "outbox-row": {
            /** Format: uuid */
            readonly id: string;
            /** Format: uuid */
            readonly request: string;
            readonly number: string;
            readonly agency: string;
            /** @description The event of the request that gave it out. */
            readonly event: number;
            /** @enum {string} */
            readonly what: "reply" | "letter" | "notice";
            /** @enum {string} */
            readonly by: "email" | "sms" | "post" | "hand";
            readonly language: string;
            /** @enum {string} */
            readonly state: "waiting" | "sending" | "sent" | "dead" | "printed" | "gone";
            readonly attempts: number;
            readonly problem: string | null;
            /** Format: date-time */
            readonly nextAt: string;
            /** Format: date-time */
            readonly madeAt: string;
        };
        /** @enum {string} */
        readonly outcome: "must" | "may" | "must-not" | "not-required" | "no-rule" | "contested" | "undetermined";
        readonly overview: {
            /** Format: date-time */
            readonly at: string;
            readonly open: number;
            readonly byState: readonly {
                /** @enum {string} */
                readonly state: "received" | "asked" | "second-reading" | "determined" | "answered" | "closed" | "withdrawn";
                readonly count: number;
            }[];
            readonly byAge: readonly {
                /** @enum {string} */
                readonly age: "today" | "days-1-3" | "days-4-7" | "weeks-1-4" | "older";
                readonly count: number;
            }[];
            readonly byTimeLeft: readonly {
                /** @enum {string} */
                readonly left: "overdue" | "day" | "days-2-3" | "week" | "later" | "none";
                readonly count: number;
            }[];
            readonly byHolder: readonly {
                /** @description Null: held by nobody. */
                readonly account: string | null;
                readonly name: string | null;
                readonly count: number;
            }[];
            readonly byWeek: readonly {
                /**
                 * Format: date
                 * @description Its Monday.
                 */
                readonly week: string;
                readonly recorded: number;
            }[];
        };
        readonly "paper-document": {
            readonly kind: string;
            /** @description Null where it could not be told. */
            readonly title: string | null;
            readonly judicial: boolean;
            readonly signer: {
                readonly words: string;
                readonly name: string | null;
                readonly present: boolean;
            };
            readonly confidence: number;
            readonly faults: readonly {
                readonly code: string;
                readonly text: string;
            }[];
            readonly places: readonly components["schemas"]["placed-words"][];
        };
        readonly "paper-offer": {
            readonly fact: string;
            readonly title: string;
            readonly read: {
                readonly value: string | boolean;
                readonly words: string;
            };
            readonly because: string;
            readonly document: number;
            readonly places: readonly components["schemas"]["placed-words"][];
            readonly court: boolean;
            readonly choices: readonly {
                readonly value: string;
                readonly label: string;
            }[];
            readonly recorded: {
                readonly words: string;
                readonly same: boolean;
            } | null;
            readonly checked: {
                readonly value: {
                    readonly value: string | boolean;
                    readonly words: string;
                } | null;
            } | null;
        };
        readonly papers: {
            readonly papers: readonly {
                readonly file: number;
                /** @enum {string} */
                readonly type: "pdf" | "jpeg" | "png" | "webp" | "text" | "email";
                readonly name?: string;
                /** @enum {string} */
                readonly state: "waiting" | "reading" | "read" | "failed";
                readonly problem: string | null;
                readonly reading: {
                    readonly seq: number;
                    readonly pages: readonly {
                        readonly width: number;
                        readonly height: number;
                        readonly lines: readonly string[];
                        readonly picture: boolean;
                    }[];
                    readonly documents: readonly components["schemas"]["paper-document"][];
                    readonly offers: readonly components["schemas"]["paper-offer"][];
                    readonly notes: readonly string[];
                } | null;
                readonly checked: {
                    readonly seq: number;
                    /** Format: date-time */
                    readonly at: string;
                    readonly by: string | null;
                } | null;
            }[];
        };
        readonly person: {
            /** Format: uuid */
            readonly account: string;
            readonly name: string;
            readonly email: string;
            readonly ended: boolean;
            readonly roles: readonly {
                readonly agency: string;
                readonly agencyTitle: string;
                /** @enum {string} */
                readonly role: "front-line" | "counsel" | "privacy-officer" | "supervisor" | "coordinator" | "auditor" | "administrator" | "defence-coordinator";
            }[];
            readonly ways: {
                readonly provider: boolean;
                readonly passkeys: number;
                readonly local: boolean;
                readonly breakGlass: boolean;
            };
        };
        readonly "person-history": {
            readonly events: readonly {
                /** Format: uuid */
                readonly id: string;
                /** @enum {string} */
                readonly kind: "break-glass-made" | "break-glass-used" | "local-made" | "local-used" | "recovery-code-used" | "passkey-added" | "passkey-removed" | "passkey-copied" | "subject-linked" | "account-made" | "account-ended" | "account-opened" | "role-given" | "role-taken";
                /** Format: date-time */
                readonly at: string;
                readonly by: string | null;
                readonly agency: string | null;
                readonly role: string | null;
            }[];
        };
        readonly "person-list": {
            readonly people: readonly components["schemas"]["person"][];
        };
        readonly "placed-words": {
            readonly text: string;
            readonly page: number;
            readonly box: {
                readonly x: number;
                readonly y: number;
                readonly width: number;
                readonly height: number;
            };
        };
        readonly places: {
            readonly sites: readonly {
                readonly id: string;
                readonly name: string;
                readonly address?: string;
                readonly place?: string;
                readonly areas: readonly {
                    readonly id: string;
                    readonly name: string;
                    /** @enum {string} */
                    readonly ground: "public" | "non-public";
                    readonly note?: string;
                }[];
            }[];
            /** @description What of the law an area’s ground answers; null where it asks nothing. */
            readonly fact: {
                readonly name: string;
                readonly answers: readonly {
                    /** @enum {string} */
                    readonly ground: "public" | "non-public";
                    readonly title: string;
                }[];
            } | null;
        };
        readonly "plan-budget": {
            readonly funds: readonly {
                readonly id: string;
                readonly amount: number;
                readonly source: string;
                readonly conditions: {
                    readonly tiers?: readonly ("detained" | "bond" | "removal-order" | "hearing-soon" | "child" | "other")[];
                    readonly places?: readonly string[];
                    readonly skills?: readonly string[];
                    readonly providers?: readonly string[];
                    readonly detained?: boolean;
                    readonly child?: boolean;
                };
            }[];
            readonly rules: readonly ({
                /** @constant */
                readonly kind: "tier-floor";
                /** @enum {string} */
                readonly tier: "detained" | "bond" | "removal-order" | "hearing-soon" | "child" | "other";
                readonly hundredths: number;
            } | {
                /** @constant */
                readonly kind: "group-floor";
                /** @enum {string} */
                readonly by: "language" | "place";
                readonly hundredths: number;
                readonly least: number;
            } | {
                /** @constant */
                readonly kind: "even-load";
                readonly hundredths: number;
            })[];
            readonly usualRate: number | null;
        };
        readonly "plan-case": {
            readonly number: string;
            /** Format: date */
            readonly received: string;
            /** @enum {string} */
            readonly detained: "yes" | "no" | "not-known";
            /** @enum {string} */
            readonly bond: "yes" | "no" | "not-known";
            /** @enum {string} */
            readonly order: "yes" | "no" | "not-known";
            /** @enum {string} */
            readonly child: "yes" | "no" | "not-known";
            /** @description A day, none or not-known. */
            readonly hearing: string;
            readonly language: string;
            readonly need: string;
            readonly place: string | null;
        };
        readonly "plan-changed": {
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly state: "saved" | "taken-back";
            readonly events: number;
        };
        readonly "plan-list": {
            readonly plans: readonly components["schemas"]["plan-row"][];
            readonly total: number;
            readonly pageSize: number;
        };
        readonly "plan-report": {
            /** Format: date */
            readonly day: string;
            /** @constant */
            readonly synthetic: false;
            readonly rules: readonly ({
                /** @constant */
                readonly kind: "tier-floor";
                /** @enum {string} */
                readonly tier: "detained" | "bond" | "removal-order" | "hearing-soon" | "child" | "other";
                readonly share: number;
            } | {
                /** @constant */
                readonly kind: "group-floor";
                /** @enum {string} */
                readonly by: "language" | "place";
                readonly share: number;
                readonly least: number;
            } | {
                /** @constant */
                readonly kind: "even-load";
                readonly within: number;
            })[];
            /** @enum {string} */
            readonly main: "first-come" | "tiers" | "most-wins" | "most-need";
            readonly plans: readonly {
                /** @enum {string} */
                readonly policy: "first-come" | "tiers" | "most-wins" | "most-need";
                readonly gap: number;
                readonly oneByOne: {
                    readonly percent: number;
                    readonly keepsRules: boolean;
                };
                readonly funds: readonly {
                    readonly fund: string;
                    readonly amount: number;
                    readonly percent: number | null;
                }[];
                readonly classes: number;
            }[];
            readonly conflicts: readonly {
                /** @enum {string} */
                readonly policy: "first-come" | "tiers" | "most-wins" | "most-need";
                readonly conflict: {
                    readonly rules: readonly number[];
                    readonly enough: readonly ("money" | "room" | "skills" | "languages")[];
                    readonly divided: boolean;
                    readonly short: readonly {
                        readonly rule: number;
                        readonly people: number | null;
                    }[];
                };
            }[];
            readonly counts: {
                readonly views: readonly {
                    /** @enum {string} */
                    readonly view: "tier" | "language" | "place" | "wait";
                    readonly rows: readonly {
                        readonly code: string;
                        readonly label: string;
                        readonly by: {
                            readonly "first-come"?: {
                                readonly people: number | null;
                                readonly served: number | null;
                                readonly leftOut: number | null;
                            };
                            readonly tiers?: {
                                readonly people: number | null;
                                readonly served: number | null;
                                readonly leftOut: number | null;
                            };
                            readonly "most-wins"?: {
                                readonly people: number | null;
                                readonly served: number | null;
                                readonly leftOut: number | null;
                            };
                            readonly "most-need"?: {
                                readonly people: number | null;
                                readonly served: number | null;
                                readonly leftOut: number | null;
                            };
                        };
                    }[];
                }[];
                readonly leftOut: readonly {
                    /** @enum {string} */
                    readonly view: "tier" | "language" | "place" | "wait";
                    readonly why: string;
                }[];
            };
            readonly bought: readonly {
                readonly more: {
                    /** @enum {string} */
                    readonly kind: "language" | "skill" | "money";
                    readonly name: string;
                };
                readonly people: number;
                readonly value: number;
            }[];
            readonly atCosts: readonly {
                readonly dollars: number;
                readonly served: number | null;
            }[];
            readonly trap: {
                readonly detained: number;
                readonly served: number;
                readonly all: number;
                readonly servedOfAll: number;
            } | null;
        };
        readonly "plan-row": {
            /** Format: uuid */
            readonly id: string;
            readonly title: string;
            readonly savedBy: string;
            /** Format: date-time */
            readonly savedAt: string;
            /** @enum {string} */
            readonly state: "saved" | "taken-back";
            /** Format: date */
            readonly day: string;
            /** @enum {string} */
            readonly main: "first-come" | "tiers" | "most-wins" | "most-need";
            readonly exported: number;
        };
        readonly "plan-view": {
            /** Format: uuid */
            readonly id: string;
            readonly agency: string;
            readonly title: string;
            /** @enum {string} */
            readonly state: "saved" | "taken-back";
            readonly savedBy: string;
            /** Format: date-time */
            readonly savedAt: string;
            /** Format: date */
            readonly day: string;
            /** @enum {string} */
            readonly main: "first-come" | "tiers" | "most-wins" | "most-need";
            readonly policies: readonly ("first-come" | "tiers" | "most-wins" | "most-need")[];
            readonly budget: components["schemas"]["plan-budget"];
            readonly inputs: string;
            readonly report: components["schemas"]["plan-report"] | null;
            readonly cases: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly number: string;
                /** @enum {string} */
                readonly state: "checking" | "waiting" | "offered" | "placed" | "ended";
                readonly to: {
                    readonly "first-come"?: string | null;
                    readonly tiers?: string | null;
                    readonly "most-wins"?: string | null;
                    readonly "most-need"?: string | null;
                };
            }[];
            readonly providers: readonly {
                readonly id: string;
                readonly name: string;
            }[];
            readonly since: {
                /** @description Nothing that decides it has changed. */
                readonly same: boolean;
                readonly came: number;
                readonly gone: number;
                readonly changed: number;
                /** @description Names of those that changed. */
                readonly providers: readonly string[];
            };
            readonly events: readonly {
                readonly seq: number;
                /** Format: date-time */
                readonly at: string;
                readonly by: string;
                /** @enum {string} */
                readonly type: "plan-saved" | "plan-taken-back" | "plan-restored" | "plan-exported";
                readonly reason: string | null;
            }[];
            readonly exports: readonly {
                /** Format: uuid */
                readonly release: string;
                /** @enum {string} */
                readonly view: "tier" | "language" | "place" | "wait";
                /** @enum {string} */
                readonly policy: "first-come" | "tiers" | "most-wins" | "most-need";
                readonly record: {
                    /** @constant */
                    readonly format: "threshold-release";
                    /** @constant */
                    readonly version: 1;
                    readonly number: number;
                    /** Format: date */
                    readonly day: string;
                    readonly by: string;
                    readonly purpose: {
                        /** @enum {string} */
                        readonly kind: "statutory-report" | "open-data" | "records-request" | "the-person-asks" | "court" | "audit" | "internal-review";
                        readonly words: string;
                    };
                    readonly recordClass: string;
                    /** @enum {string} */
                    readonly as: "csv" | "xlsx" | "pdf" | "open-data" | "records";
                    readonly fields: readonly string[];
                    readonly file: {
                        readonly name: string;
                        readonly bytes: number;
                        readonly sha256: string;
                    };
                    readonly counted: {
                        /** @constant */
                        readonly of: "rows";
                        readonly rows: number;
                    } | {
                        /** @constant */
                        readonly of: "figures";
                        readonly figures: number;
                        readonly withheldSmall: number;
                        readonly withheldAsCover: number;
                        readonly rule: {
                            readonly threshold: number;
                            readonly width: number;
                        };
                        readonly settled: boolean;
                        readonly series: string;
                        readonly release: number;
                        readonly entry: string;
                    } | {
                        /** @constant */
                        readonly of: "pages";
                        readonly pages: number;
                        readonly blackedOut: {
                            readonly [key: string]: number;
                        };
                        readonly staying: number;
                    };
                };
            }[];
            readonly mayWork: boolean;
            readonly mayExport: boolean;
        };
        readonly planning: {
            /** Format: date */
            readonly day: string;
            readonly cases: readonly {
                /** Format: uuid */
                readonly id: string;
                readonly facts: components["schemas"]["plan-case"];
            }[];
            readonly providers: readonly {
                readonly id: string;
                readonly name: string;
                readonly languages: readonly string[];
                readonly needs: readonly string[];
                readonly places: readonly string[];
                readonly room: number | null;
                readonly rate: number | null;
            }[];
            /** @description SHA-256 of what the plan is made of. */
            readonly inputs: string;
            readonly checking: number;
            readonly closed: number;
        };
        /** @description A refusal, as RFC 9457 has it. */
        readonly problem: {
            /** @constant */
            readonly type: "about:blank";
            readonly status: number;
            /** @description Stable: programs go by it. */
            readonly code: string;
            /** @description A sentence for the person. */
            readonly title: string;
        };
        readonly "provider-import": {
            readonly added: readonly string[];
            readonly changed: readonly string[];
            readonly kept: readonly string[];
            readonly same: number;
            readonly errors: readonly {
                readonly row: number;
                /** @enum {string} */
                readonly column?: "id" | "name" | "languages" | "eligibility" | "needs" | "places" | "channels" | "telephone" | "website" | "email" | "address" | "hours" | "capacity" | "rate" | "note" | "source-name" | "source" | "source-day" | "mark" | "checked-on";
                /** @enum {string} */
                readonly code: "too-large" | "not-text" | "unreadable" | "no-rows" | "head-lacks" | "head-unknown" | "head-twice" | "cells" | "missing" | "cell" | "place" | "day-to-come" | "twice" | "formula" | "too-many";
                /** @description What is wrong and what to do, in English. */
                readonly problem: string;
                readonly text?: string;
                readonly number?: number;
            }[];
            /** @description Null: nothing was written. */
            readonly version: number | null;
        };
        readonly "provider-list": {
            readonly providers: readonly {
                readonly provider: {
                    readonly id: string;
                    readonly name: string;
                    readonly languages: readonly ("*" | string)[];
                    readonly eligibility: readonly ("anyone" | "low-income" | "children" | "families" | "detained")[];
                    readonly needs: readonly ("information" | "advice" | "removal-defence" | "detained" | "bond" | "children" | "appeal" | "application")[];
                    readonly places: readonly string[];
                    readonly channels: readonly ("telephone" | "walk-in" | "website" | "email" | "referral")[];
                    readonly telephone?: string;
                    /** Format: uri */
                    readonly website?: string;
                    /** Format: email */
                    readonly email?: string;
                    readonly address?: string;
                    readonly hours?: string;
                    readonly capacity?: number;
                    readonly rate?: number;
                    readonly note?: string;
                    readonly sourceName: string;
                    /** Format: uri */
                    readonly source?: string;
                    readonly sourceDay?: string;
                    /** @enum {string} */
                    readonly mark: "seen" | "check-before-printing" | "unverified";
                    readonly checkedOn?: string;
                };
                /** @enum {string} */
                readonly from: "shipped" | "office";
                /** @enum {string} */
                readonly freshness: "never-checked" | "fresh" | "stale";
                readonly taken: number;
                /** @description Null: not known. */
                readonly room: number | null;
                /** @description What keeps it from being shown to everybody. */
                readonly hindrance: ("no-source" | "source-unread" | "not-reached") | null;
                /**
                 * @description Whether everybody sees it, and as it stands here.
                 * @enum {string}
                 */
                readonly published: "no" | "same" | "changed";
            }[];
            readonly places: readonly {
                readonly id: string;
                readonly name: string;
            }[];
            readonly staleAfterDays: number;
            readonly changed: {
                readonly version: number;
                readonly by: string;
                /** Format: date-time */
                readonly at: string;
            } | null;
            readonly publication: {
                readonly version: number;
                readonly by: string;
                /** Format: date-time */
                readonly at: string;
            } | null;
            readonly publicAmount: number;
            readonly mayWrite: boolean;
            /** @description What the office imported, as CSV. */
            readonly csv: string;
        };
        readonly question: {
            readonly fact: string;
            readonly text: string;
            readonly help?: string;
            readonly who: readonly {
                readonly id: string;
                readonly title: string;
            }[];
            readonly look: string;
            readonly cost: number;
            readonly settles: number;
            readonly answers: readonly {
                readonly value: string;
                readonly label: string;
                readonly leadsTo: {
                    readonly [key: string]: readonly components["schemas"]["outcome"][];
                };
            }[];
        };
        readonly "queue-row": {
            /** Format: uuid */
            readonly id: string;
            readonly number: string;
            readonly agency: string;
            /** @enum {string} */
            readonly state: "received" | "asked" | "second-reading" | "determined" | "answered" | "closed" | "withdrawn";
            readonly risk: number;
            /** @enum {string} */
            readonly channel: "counter" | "telephone" | "paper" | "e-mail" | "other";
            readonly acts: readonly string[];
            readonly outcome: ("must" | "may" | "must-not" | "not-required" | "no-rule" | "contested" | "undetermined") | null;
            /** Format: date-time */
            readonly receivedAt: string;
            readonly dueAt: string | null;
            readonly claim: {
                /** Format: uuid */
                readonly by: string;
                readonly name: string;
                /** Format: date-time */
                readonly until: string;
            } | null;
            readonly events: number;
            /** @description Letters that could not be delivered. */
            readonly failedSends: number;
        };
        readonly "reads-page": {
            readonly reads: readonly {
                readonly id: number;
                readonly number: string;
                readonly agency: string;
                /** Format: uuid */
                readonly account: string;
                readonly name: string;
                /** Format: date-time */
                readonly at: string;
                /** @enum {string} */
                readonly what: "case" | "letter" | "paper" | "export" | "duty" | "defence";
                readonly opened: boolean;
            }[];
            readonly next: number | null;
        };
        readonly recorded: {
            /** Format: uuid */
            readonly id: string;
            readonly number: string;
            readonly events: number;
            readonly suggestion: {
                readonly stack: string;
                readonly law: string;
                readonly engine: string;
                /** Format: date */
                readonly knownOn: string;
                readonly acts: readonly {
                    readonly act: string;
                    /** @enum {string} */
                    readonly outcome: "must" | "may" | "must-not" | "not-required" | "no-rule" | "contested" | "undetermined";
                    readonly decider: string;
                }[];
            };
            readonly clocks: readonly {
                readonly norm: string;
                readonly act: string;
                readonly who: string;
                readonly do: string;
                readonly to?: string;
                readonly starts: string;
                readonly proof: components["schemas"]["due-date-proof"] | null;
            }[];
        };
        readonly "release-changed": {
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly state: "opening" | "marking" | "checking" | "ready" | "making" | "made" | "failed" | "withdrawn" | "expired";
            readonly version: number;
        };
        readonly "release-list": {
            readonly releases: readonly {
                /** Format: uuid */
                readonly id: string;
                /** @enum {string} */
                readonly state: "opening" | "marking" | "checking" | "ready" | "making" | "made" | "failed" | "withdrawn" | "expired";
                readonly version: number;
                readonly madeBy: string;
                readonly markedBy: string;
                readonly approvedBy: string | null;
                /** Format: date-time */
                readonly madeAt: string;
                /** Format: date-time */
                readonly changedAt: string;
                /** Format: date-time */
                readonly until: string;
            }[];
            readonly papers: readonly {
                readonly file: number;
                readonly name: string | null;
            }[];
        };
        readonly "release-view": {
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly state: "opening" | "marking" | "checking" | "ready" | "making" | "made" | "failed" | "withdrawn" | "expired";
            readonly version: number;
            readonly madeBy: string;
            readonly markedBy: string;
            readonly approvedBy: string | null;
            /** Format: date-time */
            readonly madeAt: string;
            /** Format: date-time */
            readonly changedAt: string;
            /** Format: date-time */
            readonly until: string;
            /** @description Of the request. */
            readonly number: string;
            readonly mayApprove: boolean;
            readonly problem: string | null;
            readonly marks: {
                readonly purpose: {
                    /** @enum {string} */
                    readonly kind: "statutory-report" | "open-data" | "records-request" | "the-person-asks" | "court" | "audit" | "internal-review";
                    readonly words: string;
                };
                readonly recipient: string;
                readonly basis: string;
                readonly reasons: readonly {
                    readonly code: string;
                    readonly words: string;
                }[];
                readonly staying: readonly string[];
                readonly pages: readonly {
                    readonly at: number;
                    readonly boxes: readonly {
                        readonly x: number;
                        readonly y: number;
                        readonly width: number;
                        readonly height: number;
                        readonly reason: string;
                    }[];
                }[];
            } | null;
            readonly pages: readonly {
                readonly paper: number;
                readonly page: number;
                readonly width: number;
                readonly height: number;
                readonly lines: readonly (readonly {
                    readonly text: string;
                    readonly box: {
                        readonly x: number;
                        readonly y: number;
                        readonly width: number;
                        readonly height: number;
                    };
                    readonly hint: ("name" | "contact" | "number") | null;
                }[])[];
            }[];
            readonly file: {
                readonly number: number;
                readonly name: string;
                readonly bytes: number;
                readonly sha256: string;
            } | null;
        };
        readonly "request-event": {
            /** @constant */
            readonly type: "request-recorded";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                /** @enum {string} */
                readonly channel: "counter" | "telephone" | "paper" | "e-mail" | "other";
                /** Format: date-time */
                readonly receivedAt: string;
                readonly acts: readonly string[];
                readonly situation: {
                    readonly [key: string]: (string | number | boolean) | readonly {
                        readonly [key: string]: string | number | boolean;
                    }[];
                };
            };
            readonly sealed: {
                readonly person?: string;
                readonly contact?: string;
                readonly askedBy?: string;
                readonly where?: string;
                readonly text?: string;
            };
        } | {
            /** @constant */
            readonly type: "suggestion-made";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                readonly stack: string;
                readonly law: string;
                readonly engine: string;
                /** Format: date */
                readonly knownOn: string;
                readonly acts: readonly {
                    readonly act: string;
                    /** @enum {string} */
                    readonly outcome: "must" | "may" | "must-not" | "not-required" | "no-rule" | "contested" | "undetermined";
                    readonly decider: string;
                }[];
            };
            readonly sealed: Record<string, never>;
        } | {
            /** @constant */
            readonly type: "clocks-started";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                readonly clocks: readonly {
                    readonly norm: string;
                    readonly act: string;
                    readonly who: string;
                    readonly do: string;
                    readonly to?: string;
                    readonly starts: string;
                    readonly proof: components["schemas"]["due-date-proof"] | null;
                }[];
            };
            readonly sealed: Record<string, never>;
        } | {
            /** @constant */
            readonly type: "clocks-moved";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                /** Format: uuid */
                readonly amendment: string;
                readonly clocks: readonly {
                    readonly norm: string;
                    readonly act: string;
                    readonly proof: components["schemas"]["due-date-proof"];
                }[];
            };
            readonly sealed: Record<string, never>;
        } | {
            /** @constant */
            readonly type: "request-claimed";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                /** Format: date-time */
                readonly until: string;
            };
            readonly sealed: Record<string, never>;
        } | ({
            /** @constant */
            readonly type: "claim-released";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                /** @enum {string} */
                readonly reason: "released" | "expired";
            };
            readonly sealed: Record<string, never>;
        } | {
            /** @constant */
            readonly type: "claim-released";
            /** @constant */
            readonly version: 2;
            readonly facts: {
                /** @enum {string} */
                readonly reason: "account-ended" | "role-ended";
            };
            readonly sealed: Record<string, never>;
        }) | {
            /** @constant */
            readonly type: "request-handed-over";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                /** Format: uuid */
                readonly to: string;
                /** Format: date-time */
                readonly until: string;
            };
            readonly sealed: Record<string, never>;
        } | {
            /** @constant */
            readonly type: "question-asked";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                readonly asks: readonly string[];
            };
            readonly sealed: {
                readonly text: string;
            };
        } | ({
            /** @constant */
            readonly type: "facts-added";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                readonly situation: {
                    readonly [key: string]: (string | number | boolean) | readonly {
                        readonly [key: string]: string | number | boolean;
                    }[];
                };
            };
            readonly sealed: {
                readonly text?: string;
            };
        } | {
            /** @constant */
            readonly type: "facts-added";
            /** @constant */
            readonly version: 2;
            readonly facts: {
                readonly situation: {
                    readonly [key: string]: (string | number | boolean) | readonly {
                        readonly [key: string]: string | number | boolean;
                    }[];
                };
                readonly paper: number;
                readonly checked: number;
            };
            readonly sealed: {
                readonly text?: string;
            };
        }) | {
            /** @constant */
            readonly type: "determination-made";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                readonly suggestion: number;
                readonly acts: readonly {
                    readonly act: string;
                    /** @enum {string} */
                    readonly outcome: "must" | "may" | "must-not" | "not-required";
                    readonly agrees: boolean;
                }[];
            };
            readonly sealed: {
                readonly reason?: string;
            };
        } | {
            /** @constant */
            readonly type: "determination-confirmed";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                readonly determination: number;
            };
            readonly sealed: Record<string, never>;
        } | ({
            /** @constant */
            readonly type: "reply-sent";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                readonly letter: string;
                /** @enum {string} */
                readonly channel: "e-mail" | "post" | "by-hand";
                readonly hash: string;
            };
            readonly sealed: {
                readonly to?: string;
            };
        } | {
            /** @constant */
            readonly type: "reply-sent";
            /** @constant */
            readonly version: 2;
            readonly facts: {
                readonly letter: string;
                readonly language: string;
                /** @enum {string} */
                readonly by: "email" | "sms" | "post" | "hand";
                readonly attached: boolean;
                readonly file: number;
                readonly hash: string;
                readonly page: string;
            };
            readonly sealed: {
                readonly to?: string;
            };
        }) | {
            /** @constant */
            readonly type: "notice-decided";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                /** @enum {string} */
                readonly notice: "required" | "allowed" | "forbidden" | "not-now";
                readonly language?: string;
                /** @enum {string} */
                readonly channel?: "post" | "by-hand" | "sms" | "e-mail";
                /** @enum {string} */
                readonly safe: "yes" | "no" | "not-asked";
            };
            readonly sealed: {
                readonly reason?: string;
            };
        } | ({
            /** @constant */
            readonly type: "notice-sent";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                /** @enum {string} */
                readonly channel: "post" | "by-hand" | "sms" | "e-mail";
            };
            readonly sealed: Record<string, never>;
        } | {
            /** @constant */
            readonly type: "notice-sent";
            /** @constant */
            readonly version: 2;
            readonly facts: {
                readonly letter: string;
                readonly language: string;
                /** @enum {string} */
                readonly by: "email" | "sms" | "post" | "hand";
                readonly attached: boolean;
                readonly file: number;
                readonly hash: string;
                readonly page: string;
            };
            readonly sealed: {
                readonly to?: string;
            };
        }) | {
            /** @constant */
            readonly type: "letter-sent";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                readonly letter: string;
                readonly language: string;
                /** @enum {string} */
                readonly by: "email" | "sms" | "post" | "hand";
                readonly attached: boolean;
                readonly file: number;
                readonly hash: string;
                readonly page: string;
            };
            readonly sealed: {
                readonly to?: string;
            };
        } | {
            /** @constant */
            readonly type: "delivery-recorded";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                readonly of: number;
                /** @enum {string} */
                readonly by: "email" | "sms" | "post" | "hand";
                /** @enum {string} */
                readonly result: "sent" | "failed" | "again" | "posted" | "handed";
                readonly attempts: number;
                readonly messageId?: string;
            };
            readonly sealed: {
                readonly answer?: string;
            };
        } | {
            /** @constant */
            readonly type: "paper-added";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                readonly file: number;
                /** @enum {string} */
                readonly type: "pdf" | "jpeg" | "png" | "webp" | "text" | "email";
                readonly bytes: number;
                readonly given: string;
                readonly hash: string;
            };
            readonly sealed: {
                readonly name?: string;
            };
        } | ({
            /** @constant */
            readonly type: "paper-read";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                readonly file: number;
                readonly kind: string | null;
                readonly problem?: string;
                readonly offered: readonly {
                    readonly fact: string;
                    readonly value: string | number | boolean;
                }[];
            };
            readonly sealed: {
                readonly why?: readonly string[];
            };
        } | {
            /** @constant */
            readonly type: "paper-read";
            /** @constant */
            readonly version: 2;
            readonly facts: {
                readonly file: number;
                readonly reading: number;
                readonly hash: string;
                readonly documents: readonly {
                    readonly kind: string;
                    readonly judicial: boolean;
                    readonly signer: string;
                    readonly signed: boolean;
                    readonly faults: readonly string[];
                }[];
                readonly offered: readonly {
                    readonly fact: string;
                    readonly value: string | number | boolean;
                    readonly document: number;
                }[];
            };
            readonly sealed: Record<string, never>;
        }) | {
            /** @constant */
            readonly type: "paper-checked";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                readonly file: number;
                readonly of: number;
                readonly looked: boolean;
                readonly checked: readonly {
                    readonly fact: string;
                    readonly read: string | number | boolean;
                    readonly value: (string | number | boolean) | null;
                }[];
            };
            readonly sealed: Record<string, never>;
        } | {
            /** @constant */
            readonly type: "pages-released";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                /** Format: uuid */
                readonly release: string;
                readonly number: number;
                readonly file: string;
                readonly bytes: number;
                readonly hash: string;
                readonly purpose: string;
                readonly pages: readonly {
                    readonly paper: number;
                    readonly page: number;
                    readonly boxes: number;
                }[];
                /** Format: uuid */
                readonly markedBy: string;
            };
            readonly sealed: {
                readonly recipient?: string;
                readonly basis?: string;
                readonly purpose?: string;
                readonly reasons?: readonly string[];
            };
        } | {
            /** @constant */
            readonly type: "duty-done";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                readonly norm: string;
            };
            readonly sealed: {
                readonly text?: string;
            };
        } | {
            /** @constant */
            readonly type: "comment-added";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                /** @enum {string} */
                readonly kind: "privileged" | "internal" | "releasable";
            };
            readonly sealed: {
                readonly text: string;
            };
        } | {
            /** @constant */
            readonly type: "reading-opened";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                /** @enum {string} */
                readonly ground: "court-order" | "danger";
                /** Format: date-time */
                readonly until: string;
            };
            readonly sealed: {
                readonly reason?: string;
            };
        } | {
            /** @constant */
            readonly type: "reading-ended";
            /** @constant */
            readonly version: 1;
            readonly facts: Record<string, never>;
            readonly sealed: Record<string, never>;
        } | {
            /** @constant */
            readonly type: "request-closed";
            /** @constant */
            readonly version: 1;
            readonly facts: Record<string, never>;
            readonly sealed: {
                readonly text?: string;
            };
        } | {
            /** @constant */
            readonly type: "request-reopened";
            /** @constant */
            readonly version: 1;
            readonly facts: Record<string, never>;
            readonly sealed: {
                readonly reason: string;
            };
        } | {
            /** @constant */
            readonly type: "request-withdrawn";
            /** @constant */
            readonly version: 1;
            readonly facts: Record<string, never>;
            readonly sealed: {
                readonly reason: string;
            };
        };
        readonly "request-state": {
            /** @enum {string} */
            readonly state: "received" | "asked" | "second-reading" | "determined" | "answered" | "closed" | "withdrawn";
            readonly events: number;
            readonly recordedBy: string | null;
            /** @enum {string} */
            readonly channel: "counter" | "telephone" | "paper" | "e-mail" | "other";
            /** Format: date-time */
            readonly receivedAt: string;
            readonly acts: readonly string[];
            readonly situation: {
                readonly [key: string]: (string | number | boolean) | readonly {
                    readonly [key: string]: string | number | boolean;
                }[];
            };
            readonly claim?: {
                /** Format: uuid */
                readonly by: string;
                /** Format: date-time */
                readonly until: string;
            };
            readonly suggestion?: {
                readonly stack: string;
                readonly law: string;
                readonly engine: string;
                /** Format: date */
                readonly knownOn: string;
                readonly acts: readonly {
                    readonly act: string;
                    /** @enum {string} */
                    readonly outcome: "must" | "may" | "must-not" | "not-required" | "no-rule" | "contested" | "undetermined";
                    readonly decider: string;
                }[];
                readonly seq: number;
            };
            readonly determination?: {
                readonly suggestion: number;
                readonly acts: readonly {
                    readonly act: string;
                    /** @enum {string} */
                    readonly outcome: "must" | "may" | "must-not" | "not-required";
                    readonly agrees: boolean;
                }[];
                readonly seq: number;
                readonly by: string | null;
                readonly confirmedBy?: string | null;
            };
            readonly notice?: {
                /** @enum {string} */
                readonly notice: "required" | "allowed" | "forbidden" | "not-now";
                readonly language?: string;
                /** @enum {string} */
                readonly channel?: "post" | "by-hand" | "sms" | "e-mail";
                /** @enum {string} */
                readonly safe: "yes" | "no" | "not-asked";
            };
            readonly noticeSent: boolean;
            readonly clocks: readonly {
                readonly norm: string;
                readonly act: string;
                readonly who: string;
                readonly do: string;
                readonly to?: string;
                readonly starts: string;
                readonly proof: components["schemas"]["due-date-proof"] | null;
            }[];
            readonly dutiesDone: readonly string[];
            /** @description What became of each letter given to the outbox by event `of`. */
            readonly deliveries: readonly {
                readonly of: number;
                /** @enum {string} */
                readonly by: "email" | "sms" | "post" | "hand";
                /** @enum {string} */
                readonly result: "waiting" | "sent" | "failed" | "posted" | "handed";
                readonly attempts: number;
            }[];
        };
        readonly "request-view": {
            /** Format: uuid */
            readonly id: string;
            readonly number: string;
            readonly agency: string;
            readonly state: components["schemas"]["request-state"];
            readonly events: readonly {
                readonly seq: number;
                /** Format: date-time */
                readonly at: string;
                readonly by: string | null;
                readonly event: components["schemas"]["request-event"];
            }[];
            /** @description Everybody who did something here, and who holds it. */
            readonly people: readonly {
                /** Format: uuid */
                readonly account: string;
                readonly name: string;
            }[];
            /** @description The suggestion in full; null where the law it was made by is not kept here. */
            readonly decision: {
                /** @constant */
                readonly version: 1;
                readonly engine: string;
                readonly stack: {
                    readonly id: string;
                    readonly title: string;
                    readonly hash: string;
                };
                readonly eventDate: string | null;
                readonly knownOn: string;
                readonly determinations: readonly components["schemas"]["determination"][];
                readonly duties: readonly components["schemas"]["duty"][];
                readonly next: components["schemas"]["question"] | null;
                readonly notNeeded: readonly string[];
                readonly impossible: readonly {
                    readonly id: string;
                    readonly why: string;
                }[];
            } | null;
            /** @description What this person could do now, by state and role. */
            readonly steps: readonly ("request-recorded" | "suggestion-made" | "clocks-started" | "clocks-moved" | "request-claimed" | "claim-released" | "request-handed-over" | "question-asked" | "facts-added" | "determination-made" | "determination-confirmed" | "reply-sent" | "notice-decided" | "notice-sent" | "letter-sent" | "delivery-recorded" | "paper-added" | "paper-read" | "paper-checked" | "pages-released" | "duty-done" | "comment-added" | "reading-opened" | "reading-ended" | "request-closed" | "request-reopened" | "request-withdrawn")[];
        };
        readonly roll: {
            /** @enum {string} */
            readonly to: "next" | "previous";
            readonly from: readonly ("saturday" | "sunday" | "holiday" | "closure")[];
            readonly cite: readonly components["schemas"]["calendar-citation"][];
        };
        readonly "rule-event": {
            /** @constant */
            readonly type: "law-uploaded";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                readonly hash: string;
                readonly pack: string;
                readonly engine: string;
                readonly against: string;
                readonly upload: string;
                /** @enum {string} */
                readonly from: "folders" | "compiled";
                readonly report: string;
            };
        } | {
            /** @constant */
            readonly type: "law-proposed";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                readonly effectiveOn: string | null;
            };
        } | {
            /** @constant */
            readonly type: "law-approved";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                readonly hash: string;
                readonly against: string;
            };
        } | {
            /** @constant */
            readonly type: "law-withdrawn";
            /** @constant */
            readonly version: 1;
            readonly facts: Record<string, never>;
        } | {
            /** @constant */
            readonly type: "law-took-effect";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                readonly hash: string;
                readonly instead: string;
            };
        } | {
            /** @constant */
            readonly type: "amendment-proposed";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                readonly calendar: string;
                readonly row: ({
                    readonly id: string;
                    readonly name: string;
                    readonly "in-force": {
                        /** @description First day on which the row counts. */
                        readonly from: string;
                        /** @description First day on which it no longer counts. */
                        readonly until?: string;
                        /** @description Day from which the row was known. Default: `from`. */
                        readonly enacted?: string;
                        /** @description Day from which its end was known. Default: `until`. */
                        readonly ended?: string;
                    };
                    readonly cite: readonly components["schemas"]["calendar-citation"][];
                    readonly note?: string;
                    /** @constant */
                    readonly kind: "weekend";
                    readonly days: readonly ("saturday" | "sunday")[];
                } | {
                    readonly id: string;
                    readonly name: string;
                    readonly "in-force": {
                        /** @description First day on which the row counts. */
                        readonly from: string;
                        /** @description First day on which it no longer counts. */
                        readonly until?: string;
                        /** @description Day from which the row was known. Default: `from`. */
                        readonly enacted?: string;
                        /** @description Day from which its end was known. Default: `until`. */
                        readonly ended?: string;
                    };
                    readonly cite: readonly components["schemas"]["calendar-citation"][];
                    readonly note?: string;
                    /** @constant */
                    readonly kind: "holiday";
                    readonly falls: {
                        readonly month: number;
                        readonly day: number;
                    } | {
                        readonly month: number;
                        readonly nth: number | "last";
                        /** @enum {string} */
                        readonly weekday: "sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday";
                        readonly plus?: number;
                    } | {
                        readonly date: string;
                    };
                } | {
                    readonly id: string;
                    readonly name: string;
                    readonly "in-force": {
                        /** @description First day on which the row counts. */
                        readonly from: string;
                        /** @description First day on which it no longer counts. */
                        readonly until?: string;
                        /** @description Day from which the row was known. Default: `from`. */
                        readonly enacted?: string;
                        /** @description Day from which its end was known. Default: `until`. */
                        readonly ended?: string;
                    };
                    readonly cite: readonly components["schemas"]["calendar-citation"][];
                    readonly note?: string;
                    /** @constant */
                    readonly kind: "substitute";
                    /**
                     * @description The weekday on which the holiday itself falls.
                     * @enum {string}
                     */
                    readonly when: "sunday" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday";
                    /** @enum {string} */
                    readonly observe: "day-before" | "day-after";
                    /** @description Calendars whose holidays it holds for. Default: this one. */
                    readonly "holidays-of"?: readonly string[];
                    /** @description Holidays it does not hold for. */
                    readonly except?: readonly string[];
                } | {
                    readonly id: string;
                    readonly name: string;
                    readonly "in-force": {
                        /** @description First day on which the row counts. */
                        readonly from: string;
                        /** @description First day on which it no longer counts. */
                        readonly until?: string;
                        /** @description Day from which the row was known. Default: `from`. */
                        readonly enacted?: string;
                        /** @description Day from which its end was known. Default: `until`. */
                        readonly ended?: string;
                    };
                    readonly cite: readonly components["schemas"]["calendar-citation"][];
                    readonly note?: string;
                    /** @constant */
                    readonly kind: "closure";
                    readonly date: string;
                    readonly "ordered-by": string;
                }) | null;
                readonly undoes: string | null;
            };
        } | {
            /** @constant */
            readonly type: "amendment-approved";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                readonly moves: number;
            };
        } | {
            /** @constant */
            readonly type: "amendment-withdrawn";
            /** @constant */
            readonly version: 1;
            readonly facts: Record<string, never>;
        } | {
            /** @constant */
            readonly type: "amendment-applied";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                /** @description Of the calendar as it counts now. */
                readonly version: string;
                readonly requests: number;
                readonly clocks: number;
            };
        } | {
            /** @constant */
            readonly type: "draft-made";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                readonly pack: string;
                readonly packs: readonly string[];
                readonly base: string;
            };
        } | {
            /** @constant */
            readonly type: "draft-saved";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                readonly number: number;
                readonly files: string;
            };
        } | {
            /** @constant */
            readonly type: "draft-removed";
            /** @constant */
            readonly version: 1;
            readonly facts: Record<string, never>;
        } | {
            /** @constant */
            readonly type: "draft-restored";
            /** @constant */
            readonly version: 1;
            readonly facts: Record<string, never>;
        } | {
            /** @constant */
            readonly type: "proposal-made";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                /** Format: uuid */
                readonly draft: string;
                readonly number: number;
                readonly hash: string;
                readonly against: string;
                readonly engine: string;
                readonly words: string;
                readonly weighed: string;
            };
        } | {
            /** @constant */
            readonly type: "proposal-handed-over";
            /** @constant */
            readonly version: 1;
            readonly facts: {
                readonly hash: string;
                /** Format: uuid */
                readonly upload: string;
            };
        };
        readonly "saved-setting": {
            readonly version: number;
        };
        readonly "saved-view": {
            readonly name: string;
            readonly address: string;
        };
        readonly "setting-history": {
            readonly versions: readonly {
                readonly version: number;
                readonly by: string;
                /** Format: date-time */
                readonly at: string;
                readonly restores: number | null;
                readonly added: readonly string[];
                readonly removed: readonly string[];
                readonly whole: readonly string[] | null;
            }[];
        };
        readonly "shown-act": {
            readonly act: string;
            readonly title: string;
            /** @enum {string} */
            readonly outcome: "must" | "may" | "must-not" | "not-required" | "no-rule" | "contested" | "undetermined";
            readonly say: string;
            readonly safe?: string;
            readonly decider: {
                readonly id: string;
                readonly title: string;
            };
            readonly winning: readonly components["schemas"]["shown-norm"][];
            readonly yielded: readonly {
                readonly norm: components["schemas"]["shown-norm"];
                /** @enum {string} */
                readonly why: "higher-layer" | "exception" | "overridden" | "ceiling";
                readonly to: readonly components["schemas"]["shown-norm"][];
            }[];
            readonly exceptions: readonly {
                readonly norm: components["schemas"]["shown-norm"];
                readonly lacks: readonly {
                    readonly text: string;
                    /** @enum {string} */
                    readonly now: "not-met" | "unknown";
                }[];
            }[];
            readonly settledBy: readonly {
                readonly fact: string;
                readonly title: string;
                readonly words: string;
            }[] | null;
            readonly flips: readonly components["schemas"]["shown-flip"][];
            readonly readings: readonly {
                readonly question: string;
                readonly practice?: string;
                readonly choices: readonly {
                    readonly text: string;
                    readonly outcome: ("must" | "may" | "must-not" | "not-required" | "no-rule" | "contested" | "undetermined") | null;
                }[];
            }[];
            readonly open: readonly string[];
            readonly unknowable: readonly string[];
            readonly silence?: {
                readonly why: string;
                readonly searched: readonly string[];
            };
        };
        readonly "shown-citation": {
            readonly ref: string;
            readonly verified: boolean;
            readonly quote?: string;
        };
        readonly "shown-clock": {
            readonly norm: string;
            readonly act: string;
            readonly summary: string;
            readonly cite: readonly components["schemas"]["shown-citation"][];
            readonly left: components["schemas"]["time-left"] | null;
            readonly rows: {
                readonly [key: string]: {
                    readonly name: string;
                    readonly cite: readonly string[];
                };
            };
        };
        readonly "shown-fact": {
            readonly fact: string;
            readonly title: string;
            readonly words: string;
            readonly seq: number;
            readonly needed: boolean;
            readonly records: readonly (readonly {
                readonly title: string;
                readonly words: string;
            }[])[];
        };
        readonly "shown-flip": {
            readonly changes: readonly {
                readonly title: string;
                readonly from: string;
                readonly to: string;
                /** @enum {string} */
                readonly side?: "or-later" | "or-earlier" | "or-more" | "or-fewer";
            }[];
            /** @enum {string} */
            readonly outcome: "must" | "may" | "must-not" | "not-required" | "no-rule" | "contested" | "undetermined";
            readonly say: string;
            readonly ofLaw: boolean;
        };
        readonly "shown-log": {
            readonly origin: string;
            readonly key: string;
            readonly size: number;
            readonly at: string | null;
            readonly witnesses: readonly {
                readonly name: string;
                readonly key: string;
                readonly size: number;
                readonly cosignedAt: string | null;
                readonly problem: ("away" | "refused" | "unknown-log" | "bad-signature" | "other-history" | "saw-more") | null;
            }[];
        };
        readonly "shown-norm": {
            readonly id: string;
            /** @enum {string} */
            readonly layer: "federal" | "state" | "city" | "agency";
            readonly summary: string;
            readonly cite: readonly components["schemas"]["shown-citation"][];
            readonly verified: boolean;
        };
        readonly "shown-question": {
            readonly fact: string;
            readonly title: string;
            readonly text: string;
            readonly help?: string;
            readonly look?: string;
            readonly who: readonly {
                readonly id: string;
                readonly title: string;
            }[];
            /** @enum {string} */
            readonly kind: "yes-no" | "one-of" | "date" | "number" | "code" | "list";
            readonly choices: readonly {
                readonly value: string;
                readonly label: string;
            }[];
        };
        readonly "site-import": {
            readonly newSites: readonly string[];
            readonly newAreas: readonly string[];
            readonly changed: readonly string[];
            readonly same: number;
            readonly errors: readonly {
                readonly row: number;
                /** @enum {string} */
                readonly code: "too-large" | "not-text" | "unreadable" | "no-rows" | "head-lacks" | "head-unknown" | "head-twice" | "cells" | "no-site" | "no-area" | "ground" | "place" | "long-site" | "long-area" | "long-note" | "long-address" | "twice" | "too-many";
                /** @description The same in an English sentence. */
                readonly problem: string;
                readonly text?: string;
                readonly number?: number;
                readonly most?: number;
            }[];
            /** @description Null: nothing was written. */
            readonly version: number | null;
        };
        readonly "site-list": {
            readonly sites: readonly {
                readonly id: string;
                readonly name: string;
                readonly address?: string;
                readonly place?: string;
                readonly areas: readonly {
                    readonly id: string;
                    readonly name: string;
                    /** @enum {string} */
                    readonly ground: "public" | "non-public";
                    readonly note?: string;
                }[];
            }[];
            readonly places: readonly {
                readonly id: string;
                readonly name: string;
            }[];
            readonly changed: {
                readonly version: number;
                readonly by: string;
                /** Format: date-time */
                readonly at: string;
            } | null;
        };
        readonly "time-left": {
            /** @enum {string} */
            readonly state: "running" | "over" | "no-date";
            readonly date?: string;
            readonly workingDays?: number;
            readonly lastWorkingDay?: string;
            readonly minutes?: number;
        };
        readonly "tried-situation": {
            readonly acts: readonly {
                readonly act: string;
                readonly title: string;
                /** @enum {string} */
                readonly outcome: "must" | "may" | "must-not" | "not-required" | "no-rule" | "contested" | "undetermined";
                readonly say: string;
                readonly safe?: string;
                readonly decider: string;
                readonly open: readonly string[];
            }[];
            readonly impossible: readonly string[];
            readonly next: {
                readonly fact: string;
                readonly text: string;
                readonly help?: string;
                readonly look: string;
                /** @enum {string} */
                readonly kind: "yes-no" | "choice" | "number" | "date" | "other";
                readonly answers: readonly {
                    readonly value: string;
                    readonly label: string;
                }[];
            } | null;
            readonly said: readonly {
                readonly fact: string;
                readonly title: string;
                readonly words: string;
            }[];
        };
        readonly vocabulary: {
            readonly zone: string;
            readonly law: {
                readonly pack: string;
                readonly title: string;
                readonly hash: string;
            };
            readonly agencies: readonly {
                readonly id: string;
                readonly title: string;
            }[];
            readonly acts: readonly {
                readonly id: string;
                readonly title: string;
                /** @description Some paper asks for it. */
                readonly asked: boolean;
            }[];
            /** @description What to ask first: who asks, and with what paper. */
            readonly starters: readonly {
                readonly fact: string;
                readonly text: string;
                readonly answers: readonly {
                    readonly id: string;
                    readonly title: string;
                }[];
            }[];
        };
        readonly "waiting-slip": {
            readonly number: string;
            readonly language: string;
            /** @enum {string} */
            readonly direction: "ltr" | "rtl";
            /** @enum {string} */
            readonly status: "machine-drafted" | "awaiting-counsel" | "approved";
            /** @description It is in the language of the person. */
            readonly theirs: boolean;
            readonly languages: readonly {
                readonly language: string;
                readonly name: string;
            }[];
            readonly office: string;
            readonly title: string;
            readonly head: readonly string[];
            readonly place: string;
            readonly moves: string;
            readonly movedBy: readonly string[];
            readonly know: readonly string[];
            readonly draft: string | null;
        };
        readonly "ways-in": {
            readonly providers: readonly {
                readonly id: string;
                readonly title: string;
            }[];
            readonly origin: string;
            readonly passkeys: boolean;
            readonly local: boolean;
            readonly demo: boolean;
        };
        readonly "webhook-delivery": {
            /** Format: uuid */
            readonly id: string;
            readonly kind: string;
            readonly number: string | null;
            readonly request: string | null;
            /** @enum {string} */
            readonly state: "waiting" | "sending" | "sent" | "dead";
            readonly attempts: number;
            readonly status: number | null;
            readonly problem: string | null;
            /** Format: date-time */
            readonly madeAt: string;
            /** Format: date-time */
            readonly changedAt: string;
            readonly nextAt: string | null;
            readonly payload: string;
        };
        readonly "webhook-endpoint": {
            /** Format: uuid */
            readonly id: string;
            readonly url: string;
            readonly agencies: readonly string[];
            readonly kinds: readonly ("request-recorded" | "request-claimed" | "claim-released" | "request-handed-over" | "question-asked" | "facts-added" | "determination-made" | "determination-confirmed" | "reply-sent" | "notice-decided" | "notice-sent" | "letter-sent" | "delivery-recorded" | "paper-added" | "duty-done" | "request-closed" | "request-reopened" | "request-withdrawn")[];
            /** @enum {string} */
            readonly state: "on" | "off" | "stopped";
            readonly failingSince: string | null;
            /** Format: date-time */
            readonly madeAt: string;
            readonly overlapUntil: string | null;
            readonly waiting: number;
            readonly dead: number;
        };
        readonly who: {
            /** Format: uuid */
            readonly account: string;
            readonly name: string;
            readonly memberships: readonly {
                readonly agency: string;
                readonly agencyTitle: string;
                readonly lawAgency: string;
                readonly role: string;
            }[];
            readonly demo: boolean;
            /** @description By which ways messages can leave from here; paper always can. */
            readonly sends: readonly ("email" | "sms")[];
            readonly method: string;
            readonly fresh: boolean;
            /** Format: date-time */
            readonly endsAt: string;
        };
    };
    responses: {
        /** @description Too many in a minute: wait as long as Retry-After says. */
        readonly "too-many": {
            headers: {
                readonly "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                readonly RateLimit: components["headers"]["RateLimit"];
                readonly "Retry-After"?: number;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description How many in how many seconds, for each limit that was counted. */
        readonly "RateLimit-Policy": string;
        /** @description How many are left, and in how many seconds there are all again. */
        readonly RateLimit: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
