/** The styles of all widgets with a text: what stands in `html/cramp-kit.css`. The build puts them there. */
declare module '#stylesheet' {
  const css: string;
  export default css;
}
