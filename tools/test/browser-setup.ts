import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

// A slow machine is no failure.
configure({ asyncUtilTimeout: 10_000 })

// jsdom knows the dialog element, not how to open one. As a browser does: it takes the focus, and gives it back when it is
// closed; not when it is taken from the page.
const focusVoor = new WeakMap<HTMLDialogElement, Element | null>()
HTMLDialogElement.prototype.showModal = function () {
  focusVoor.set(this, document.activeElement)
  this.open = true
  this.querySelector('button')?.focus()
}
HTMLDialogElement.prototype.close = function () {
  if (!this.open) return
  this.open = false
  const vorige = focusVoor.get(this)
  if (vorige instanceof HTMLElement) vorige.focus()
}

// All tests of components share their modules: each leaves behind nothing that the next could see.
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.clearAllMocks()
  document.head.replaceChildren()
  document.body.replaceChildren()
})
