import { createApp } from 'vue'

import RegistrationPage from './RegistrationPage.vue'

const place = document.querySelector<HTMLElement>('#example')!
createApp(RegistrationPage, { change: place.dataset.changeHref, progress: place.dataset.progressHref, otherPortal: place.dataset.otherRegisterHref }).mount(place)
