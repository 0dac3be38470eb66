import { accountAnswers, refreshAccountForm } from './account-form.js'
import { addLine, addMember, refreshRows } from './account-rows.js'
import { showAccount } from './account-view.js'
import { readAddress, writeAddress } from './address.js'
import { announce, byId, setOptions } from './dom.js'
import { fillInFrom2023, grantAnswers, refreshGrantForm } from './grant-form.js'
import { showAnswers } from './grant-view.js'
import { say, setLanguage } from './language.js'
import { isOffered, offerMunicipalities } from './municipality-names.js'
import { showProblems } from './problems.js'
import { showStatements } from './statements.js'

// The forms hold the state; each change computes and shows all of its part again.

const grantForm = byId('grant', HTMLFormElement)
const accountForm = byId('account', HTMLFormElement)

function updateGrant(): void {
  const answers = grantAnswers()
  refreshGrantForm(answers)
  showAnswers(answers)
  showProblems(grantForm, byId('grant-problems'), answers.problems)
  writeAddress()
}

function updateAccount(): void {
  refreshRows()
  const { account, problems } = accountAnswers()
  showAccount(account)
  showProblems(accountForm, byId('account-problems'), problems)
  writeAddress()
}

function updateAll(): void {
  setOptions(byId('colours', HTMLSelectElement), [
    ['', say({ nl: 'als het apparaat', en: 'as the device' })],
    ['light', say({ nl: 'licht', en: 'light' })],
    ['dark', say({ nl: 'donker', en: 'dark' })],
  ])
  refreshAccountForm()
  updateAccount()
  updateGrant()
}

for (const [form, update] of [
  [grantForm, updateGrant],
  [accountForm, updateAccount],
] as const) {
  form.addEventListener('change', update)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    update()
  })
  // A name chosen from the list counts at once.
  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && target.list && isOffered(target.value)) update()
  })
}

byId('fill-in').addEventListener('click', () => {
  fillInFrom2023()
  updateGrant()
  byId('population-rate').focus()
})
byId('cut').addEventListener('click', () => {
  byId('factor', HTMLInputElement).value = '0,9'
  updateGrant()
})
byId('as-regulated').addEventListener('click', () => {
  for (const control of byId('what-if').querySelectorAll('input, select')) {
    ;(control as HTMLInputElement).value = ''
  }
  updateGrant()
})
byId('add-members').addEventListener('click', () => {
  addMember().querySelector('input')?.focus()
  updateAccount()
})
byId('add-lines').addEventListener('click', () => {
  addLine().querySelector('input')?.focus()
  updateAccount()
})
byId('statement').addEventListener('change', () => showStatements())

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-language]')) {
  button.addEventListener('click', () => {
    setLanguage(button.dataset['language'] === 'en' ? 'en' : 'nl')
    updateAll()
    announce(button.textContent)
  })
}
byId('colours').addEventListener('change', ({ target }) => {
  document.documentElement.dataset['colours'] = (target as HTMLSelectElement).value
})

// Links within the page leave the address alone: it holds what was filled in.
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>("a[href^='#']")
  const target = link && document.getElementById(link.hash.slice(1))
  if (!target) return
  event.preventDefault()
  target.scrollIntoView()
  target.focus({ preventScroll: true })
})

function open(): void {
  readAddress()
  updateAll()
}

offerMunicipalities()
open()
window.addEventListener('hashchange', open)
byId('waiting').remove()
byId('main').hidden = false
announce('')
