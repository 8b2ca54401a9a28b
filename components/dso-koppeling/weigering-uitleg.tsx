import { DefinitieLijst } from '#components/ui/definitie-lijst.tsx'
import { FOUT_UITLEG, type KoppelingFout } from '#lib/domain/dso-koppeling.ts'

const SOORTEN: readonly KoppelingFout[] = [
  'niet-herkend',
  'mandaat',
  'geweigerd',
  'certificaat-geweigerd',
  'afgebroken',
  'dso-certificaat',
]

/** What a refusal of the DSO means, and who can do something about it. */
export function WeigeringUitleg() {
  return (
    <DefinitieLijst
      items={SOORTEN.map((soort) => {
        const { kort, uitleg, advies } = FOUT_UITLEG[soort]
        return {
          term: kort,
          waarde: (
            <div className="leesbreedte space-y-1">
              <p>{uitleg}</p>
              <p>{advies}</p>
            </div>
          ),
        }
      })}
    />
  )
}
