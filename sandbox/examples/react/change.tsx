import { createRoot } from 'react-dom/client'

import { ChangePage } from './ChangePage.tsx'

const place = document.querySelector<HTMLElement>('#example')!
createRoot(place).render(<ChangePage register={place.dataset.registerHref} otherPortal={place.dataset.otherChangeHref} />)
