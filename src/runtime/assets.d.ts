/** Style sheets are bundled by Vite; nothing of them is imported but their effect. */
declare module '*.css'

/** What Vite's dev server gives a module to be told of changes; absent in a build. */
interface ImportMeta {
  readonly hot?: {
    on(event: 'lectern:slides', take: (data: { readonly html: string }) => void): void
  }
}
