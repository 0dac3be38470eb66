import { accountPage } from './account.js'
import { agreementPage } from './agreement.js'
import { fundingPage } from './funding.js'
import { grantPage } from './grant.js'
import { monitorPage } from './monitor.js'
import type { Page } from './page.js'
import { registrationsPage } from './registrations.js'
import { rolesPage } from './roles.js'
import { sisaPage } from './sisa.js'

/** The pages in the order of the navigation. */
export const pages: readonly [Page, ...Page[]] = [
  grantPage,
  accountPage,
  agreementPage,
  sisaPage,
  fundingPage,
  registrationsPage,
  rolesPage,
  monitorPage,
]
