// Keeps the list of calls up to date. Without this script the page is complete, and the button asks for it again.
const rijen = document.querySelector('#aanroepen tbody')
const knop = document.querySelector('#live')
const stand = document.querySelector('#stand')
const bron = `/_sandbox/venster/rijen${location.search}`
let loopt = true

async function haal() {
  if (!loopt || document.hidden) return
  try {
    const antwoord = await fetch(bron)
    if (!antwoord.ok) throw new Error(String(antwoord.status))
    const nieuw = await antwoord.text()
    if (rijen.dataset.tekst !== nieuw) {
      rijen.dataset.tekst = nieuw
      rijen.innerHTML = nieuw
    }
    stand.textContent = 'De lijst ververst zichzelf.'
  } catch {
    stand.textContent = 'De oefenomgeving antwoordt niet.'
  }
}

knop.hidden = false
knop.addEventListener('click', () => {
  loopt = !loopt
  knop.textContent = loopt ? 'Stilzetten' : 'Verder kijken'
  stand.textContent = loopt ? 'De lijst ververst zichzelf.' : 'De lijst staat stil.'
})
setInterval(haal, 2000)
void haal()
