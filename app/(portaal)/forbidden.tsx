import { GeenToegang } from '#components/probleem/geen-toegang.tsx'

export default function Forbidden() {
  return <GeenToegang />
}
