const REGELS_PER_PAGINA = 46

/** A small valid PDF 1.4 with one heading and lines of text; the same text gives the same bytes. */
export function maakPdf(titel: string, regels: readonly string[]): Buffer {
  const paginas = verdeel(regels.flatMap(breek))
  const eersteInhoud = 4 + paginas.length
  const objecten = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (nl-NL) >>',
    `<< /Type /Pages /Kids [${paginas.map((_, nummer) => `${4 + nummer} 0 R`).join(' ')}] /Count ${paginas.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...paginas.map(
      (_, nummer) =>
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${eersteInhoud + nummer} 0 R >>`,
    ),
    ...paginas.map((pagina, nummer) => stroom(nummer === 0 ? titel : `${titel} (${nummer + 1})`, pagina)),
  ]
  return schrijfObjecten(objecten)
}

function verdeel(regels: readonly string[]): string[][] {
  const aantal = Math.max(1, Math.ceil(regels.length / REGELS_PER_PAGINA))
  return Array.from({ length: aantal }, (_, nummer) =>
    regels.slice(nummer * REGELS_PER_PAGINA, (nummer + 1) * REGELS_PER_PAGINA),
  )
}

function breek(regel: string): string[] {
  return regel.match(/.{1,88}(\s|$)/g)?.map((deel) => deel.trimEnd()) ?? ['']
}

function stroom(titel: string, regels: readonly string[]): string {
  const tekst = ['BT', '/F1 15 Tf 56 786 Td', `(${ontsnap(titel)}) Tj`, '/F1 10.5 Tf 15 TL 0 -28 Td']
  for (const regel of regels) tekst.push(`(${ontsnap(regel)}) Tj T*`)
  const inhoud = [...tekst, 'ET'].join('\n')
  return `<< /Length ${Buffer.byteLength(inhoud, 'latin1')} >>\nstream\n${inhoud}\nendstream`
}

const ontsnap = (tekst: string) => tekst.replace(/[\\()]/g, (teken) => `\\${teken}`).replace(/[^\x20-\xff]/g, '-')

function schrijfObjecten(objecten: readonly string[]): Buffer {
  let uit = '%PDF-1.4\n%\xe2\xe3\xcf\xd3\n'
  const plekken = objecten.map((object, nummer) => {
    const plek = Buffer.byteLength(uit, 'latin1')
    uit += `${nummer + 1} 0 obj\n${object}\nendobj\n`
    return plek
  })
  const begin = Buffer.byteLength(uit, 'latin1')
  const verwijzingen = plekken.map((plek) => `${String(plek).padStart(10, '0')} 00000 n \n`).join('')
  uit += `xref\n0 ${objecten.length + 1}\n0000000000 65535 f \n${verwijzingen}`
  uit += `trailer\n<< /Size ${objecten.length + 1} /Root 1 0 R >>\nstartxref\n${begin}\n%%EOF\n`
  return Buffer.from(uit, 'latin1')
}
