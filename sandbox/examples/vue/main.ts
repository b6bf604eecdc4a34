import { createApp } from 'vue'

import RegistrationPage from './RegistrationPage.vue'

const place = document.querySelector<HTMLElement>('#example')!
createApp(RegistrationPage, { otherPortal: `${place.dataset.otherPortal}/register` }).mount(place)
