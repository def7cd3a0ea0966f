/** The trained finder of names. */
export interface NameModel {
  readonly version: string;
}
