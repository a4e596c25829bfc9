/** Style sheets are bundled by Vite; nothing of them is imported but their effect. */
declare module '*.css'
declare module 'virtual:lectern/fonts.css'
