declare module '*.ts?script' {
  /** A module for the browser as one text, made by bundle.cjs. */
  const script: string;
  export default script;
}
