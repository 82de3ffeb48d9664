/** A style sheet as a string, for adopted style sheets. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
