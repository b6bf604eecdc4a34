import { createRoot } from 'react-dom/client'

import { RegistrationPage } from './RegistrationPage.tsx'

const place = document.querySelector<HTMLElement>('#example')!
createRoot(place).render(<RegistrationPage otherPortal={`${place.dataset.otherPortal}/register`} />)
