declare module 'datapackage' {
  interface Resource {
    readonly name: string;
    readonly valid: boolean;
    read(options: { relations?: boolean }): Promise<unknown[]>;
  }
  export class Package {
    static load(
      descriptor: string,
      options: { basePath: string; strict: boolean },
    ): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}
