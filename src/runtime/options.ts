import type { RevealConfig } from 'reveal.js'

/** Viewports this narrow (px) get the slides as one long page. */
export const SCROLL_VIEW_WIDTH = 435

const STAGE: RevealConfig = {
  width: 1920,
  height: 1080,
  margin: 0,
  minScale: 0.02,
  maxScale: 8,
  center: false,
  autoAnimate: false,
  autoSlide: false,
  backgroundTransition: 'none',
  fragmentInURL: true,
  pdfSeparateFragments: false,
  // Any window may post a message; nothing here needs to be told anything from outside.
  postMessage: false,
  postMessageEvents: false,
  previewLinks: false,
  // Our own dialogs speak the deck's language.
  help: false,
  jumpToSlide: false,
  overview: false,
}

/** How the deck runs before its audience. */
export function deckOptions(environment: { reducedMotion: boolean; rightToLeft: boolean }): RevealConfig {
  return {
    ...STAGE,
    hash: true,
    controls: true,
    controlsTutorial: false,
    controlsLayout: 'edges',
    progress: false,
    rtl: environment.rightToLeft,
    transition: environment.reducedMotion ? 'none' : 'fade',
    transitionSpeed: 'fast',
    hideInactiveCursor: true,
    hideCursorTime: 2000,
    scrollActivationWidth: SCROLL_VIEW_WIDTH,
    scrollSnap: 'proximity',
    keyboardCondition: () => document.querySelector('dialog[open]') === null,
  }
}

/** How a preview in the speaker view runs: it shows the slide its address names and takes no input. */
export function receiverOptions(environment: { rightToLeft: boolean }): RevealConfig {
  return {
    ...STAGE,
    hash: false,
    respondToHashChanges: true,
    controls: false,
    progress: false,
    rtl: environment.rightToLeft,
    transition: 'none',
    keyboard: false,
    touch: false,
    pause: false,
    // A preview is as narrow as a phone.
    scrollActivationWidth: 0,
    viewDistance: 1,
    mobileViewDistance: 1,
  }
}
