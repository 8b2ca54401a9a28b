'use client'
import dynamic from 'next/dynamic'

/** The choice of documents, rendered with the page; its code comes after that of the page. */
export const DocumentKeuzeLater = dynamic(() => import('./document-keuze.tsx').then((deel) => deel.DocumentKeuze))
