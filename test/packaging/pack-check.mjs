// `npm run pack:check`: the package as its users get it. Packs it, looks at what is in it, installs it into an
// empty project and uses it there: under every Node, every TypeScript, and bundled for a browser.
// `-- --built` takes dist as it is.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compareReports } from './api-report.mjs'
import { runBundled } from './browser.mjs'
import { faultsOf, OFFICE_PEERS, SUB_PATHS, WITH_FAST_CHECK, WITH_OFFICE } from './ceilings.mjs'
import { entryPoints, packageBin, packageExports, readPackage, root } from './entries.mjs'
import {
  checkClosed,
  compute,
  copyFiles,
  importAll,
  missingPeers,
  passBetweenCopies,
  prompt,
  readJsonSchemas,
} from './runtimes.mjs'
import { checklist, INSTALL, run } from './steps.mjs'
import { checkContents, checkDescription, checkTexts, pack } from './tarball.mjs'
import { fetchTools, NODES } from './tools.mjs'
import { compileUse } from './types.mjs'
import { weigh } from './weigh.mjs'

const { check, done } = checklist()
const bin = (name) => join(root, 'node_modules/.bin', name)
const described = readPackage()
const subPaths = entryPoints().map(({ subPath }) => subPath)
const specifierOf = (subPath) => `spuk-ido${subPath.slice(1)}`
const specifiers = subPaths.map(specifierOf)
const plainSpecifiers = subPaths.filter((one) => one !== WITH_FAST_CHECK).map(specifierOf)
const present = { version: process.versions.node, path: process.execPath }

const tools = fetchTools()
tools.catch(() => {}) // said by the check that needs them
const work = mkdtempSync(join(tmpdir(), 'spuk-ido-pack-'))
const project = join(work, 'project')
const install = (...packages) => run('npm', [...INSTALL, ...packages], { cwd: project })

try {
  console.log('The package')
  await check('package.json lists every room that exists', () => {
    const { exports, bin: listed } = described
    const same = (a, b) => JSON.stringify(a) === JSON.stringify(b)
    if (!same(exports, packageExports()) || !same(listed, packageBin)) {
      throw new Error('run: npm run exports')
    }
  })
  await check('installing runs nothing; the oldest Node allowed is one that is tried', () =>
    checkDescription(described, NODES[0]),
  )
  if (!process.argv.includes('--built')) {
    await check('builds', () => void run('npm', ['run', 'build'], { cwd: root }))
  }
  let tarball = ''
  await check('packs, with what it should hold and no more', () => {
    const packed = pack(work)
    tarball = packed.path
    return checkContents(packed)
  })
  await check('publint --strict', () => void run(bin('publint'), ['--strict', tarball]))
  await check(
    'attw --profile node16',
    () => void run(bin('attw'), [tarball, '--profile', 'node16', '--format', 'ascii']),
  )
  await check('the public face is the one in test/packaging/api', compareReports)

  console.log('\nIn an empty project')
  mkdirSync(project)
  const user = { name: 'user', private: true, type: 'module' }
  writeFileSync(join(project, 'package.json'), JSON.stringify(user))
  copyFiles(project)
  if (await check('installs', () => void install(tarball))) {
    const installed = join(project, 'node_modules/spuk-ido')
    await check('no text in it says where it was built, no code loads what it does not use', () =>
      checkTexts(installed),
    )
    await check('what is not exported stays closed', () => checkClosed(project))
    await check(`all but ${WITH_FAST_CHECK} load without fast-check`, () =>
      importAll(present, project, plainSpecifiers),
    )
    await check(`${WITH_OFFICE} says which package to install where one is missing`, () =>
      missingPeers(present, project),
    )
    const versionOf = (name) => `${name}@${described.devDependencies[name]}`
    install(...OFFICE_PEERS.map(versionOf))
    install(`fast-check@${described.devDependencies['fast-check']}`)
    for (const specifier of specifiers) {
      await check(`${specifier} as ESM and as CommonJS`, () =>
        importAll(present, project, [specifier]),
      )
    }
    await check('ESM and CommonJS copies take each other’s values', () =>
      passBetweenCopies(present, project),
    )
    await check('JSON Schemas can be read by name, and are those of the code', () =>
      readJsonSchemas(present, project),
    )
    await check('npx spuk-ido answers piped input', () => prompt('npx', project))

    console.log('\nWeight and dependencies')
    const loadedBy = new Map()
    for (const subPath of subPaths) {
      await check(`${subPath} keeps below its ceiling and holds what it may`, async () => {
        const weight = await weigh(specifierOf(subPath), project)
        for (const name of weight.loads) {
          loadedBy.set(name, [...(loadedBy.get(name) ?? []), subPath])
        }
        const faults = faultsOf(subPath, weight)
        if (faults.length > 0) throw new Error(faults.join('\n'))
      })
    }
    await check('every ceiling belongs to a sub-path', () => {
      const left = Object.keys(SUB_PATHS).filter((subPath) => !subPaths.includes(subPath))
      if (left.length > 0) throw new Error(`no sub-path: ${left.join(', ')}`)
    })
    await check(`its dependencies are used, and fast-check by ${WITH_FAST_CHECK} only`, () => {
      const strange = (loadedBy.get('fast-check') ?? []).filter((one) => one !== WITH_FAST_CHECK)
      if (strange.length > 0) throw new Error(`fast-check is loaded by ${strange.join(', ')}`)
      loadedBy.delete('fast-check')
      for (const name of OFFICE_PEERS) {
        const others = (loadedBy.get(name) ?? []).filter((one) => one !== WITH_OFFICE)
        if (others.length > 0) throw new Error(`${name} is loaded by ${others.join(', ')}`)
        loadedBy.delete(name)
      }
      const names = (list) => [...list].sort().join(', ')
      // Of zod only the types: what runs is part of dist.
      const used = [...loadedBy.keys(), 'zod']
      const [loaded, listed] = [used, Object.keys(described.dependencies)].map(names)
      if (loaded !== listed) throw new Error(`loaded: ${loaded}\nlisted: ${listed}`)
    })

    console.log('\nRuntimes')
    let expected = ''
    await check(`Node ${present.version}, the present one: computes`, () => {
      expected = compute(present, project)
    })
    await check('a browser bundle computes the same, without anything of Node', async () => {
      if ((await runBundled(project, plainSpecifiers)) !== expected) {
        throw new Error('it computes something else')
      }
    })
    let nodes = []
    let typescripts = []
    await check('other versions of Node and TypeScript can be fetched', async () => {
      ;({ nodes, typescripts } = await tools)
      return nodes.length === 0 ? 'Other versions of Node are tried on Linux x64 only.' : ''
    })
    for (const node of nodes) {
      await check(`Node ${node.version}: loads, computes the same, answers at the prompt`, () => {
        importAll(node, project, specifiers)
        if (compute(node, project) !== expected) throw new Error('it computes something else')
        passBetweenCopies(node, project)
        prompt(node, project)
      })
    }

    console.log('\nTypes')
    for (const typescript of typescripts) {
      await check(`TypeScript ${typescript.version}: ESM, CommonJS and bundler`, () =>
        compileUse(typescript, project, specifiers),
      )
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
done()
