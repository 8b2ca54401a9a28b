import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

// A slow machine is no failure.
configure({ asyncUtilTimeout: 10_000 })

// jsdom knows the dialog element, not how to open one: that it is open is all that is asked of it.
HTMLDialogElement.prototype.showModal = function () {
  this.open = true
}
HTMLDialogElement.prototype.close = function () {
  this.open = false
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
