/** Lucide ships its icons as single files without types; the whole index would be 1,600 requests unbundled. */
declare module 'lucide/dist/esm/icons/*.mjs' {
  const icon: import('lucide').IconNode;
  export default icon;
}
