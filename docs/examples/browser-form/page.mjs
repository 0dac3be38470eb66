// The page: a form for the year of a grant, made of nothing but the JSON Schema in the package.
import { formFor } from './form.mjs'

const main = document.querySelector('main')
let data = { corrections: [] }

/** Shows the form in a language; what was filled in stays. */
async function show(language) {
  const file = language === 'nl' ? 'settlement.nl.json' : 'settlement.json'
  const schema = await (await fetch(`schemas/${file}`)).json()
  document.documentElement.lang = language
  document.title = schema.title
  for (const button of document.querySelectorAll('[data-language]')) {
    button.setAttribute('aria-pressed', String(button.dataset.language === language))
  }

  const heading = Object.assign(document.createElement('h1'), { textContent: schema.title })
  const lead = Object.assign(document.createElement('p'), { textContent: schema.description })
  const result = Object.assign(document.createElement('output'), { id: 'result' })
  const form = formFor(schema, {
    language,
    data,
    onChange: (changed) => {
      data = changed
      result.replaceChildren()
    },
    // Here an embedder sends the data, such as to docs/examples/json-handler.mjs; we show them.
    onSubmit: (sound) => {
      const pre = document.createElement('pre')
      pre.textContent = JSON.stringify(sound, null, 2)
      result.replaceChildren(pre)
    },
  })
  main.replaceChildren(heading, lead, form, result)
}

for (const button of document.querySelectorAll('[data-language]')) {
  button.addEventListener('click', () => show(button.dataset.language))
}
await show('nl')
