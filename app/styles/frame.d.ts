declare module '*.css?frame' {
  /** The style of a frame as one text, made by bundle.cjs. */
  const style: string;
  export default style;
}
