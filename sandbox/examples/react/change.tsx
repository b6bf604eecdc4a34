import { createRoot } from 'react-dom/client'

import { ChangePage } from './ChangePage.tsx'

const place = document.querySelector<HTMLElement>('#example')!
createRoot(place).render(<ChangePage otherPortal={`${place.dataset.otherPortal}/change`} />)
