/** One file of a pack as it arrives from the edge: the core never touches a disk. */
export interface SourceFile {
  /** Path as shown in messages, e.g. `law/us-ny-nyc/norms/detainers.yaml`. */
  readonly path: string;
  readonly text: string;
}
