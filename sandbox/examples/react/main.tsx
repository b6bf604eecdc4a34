import { createRoot } from 'react-dom/client'

import { RegistrationPage } from './RegistrationPage.tsx'

const place = document.querySelector<HTMLElement>('#example')!
createRoot(place).render(<RegistrationPage change={place.dataset.changeHref} progress={place.dataset.progressHref} otherPortal={place.dataset.otherRegisterHref} />)
