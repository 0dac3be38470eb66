import type { Reference, Text } from '../core/result/index.js'
import { awb, uncheckedAwb } from './references.js'
import type { AgreementGround } from './states.js'

/** What a ground needs beside itself. */
export type Fact = 'recipientKnew' | 'wouldHaveDiffered' | 'breachOn' | 'effectiveFrom'

/** A ground of a decision. */
export interface Ground {
  readonly label: Text
  readonly article: Reference
  readonly needs?: Fact
}

/** A determination below the award (4:46(2)) and a withdrawal (4:48(1)) have four grounds in common. */
const LABELS = {
  activities: { nl: 'activiteiten niet of niet geheel verricht', en: 'activities not carried out' },
  obligations: { nl: 'verplichtingen niet nagekomen', en: 'obligations not met' },
  data: { nl: 'onjuiste of onvolledige gegevens', en: 'wrong or incomplete data' },
  award: { nl: 'verlening onjuist', en: 'wrong award' },
} as const

/** Every ground, with its article and the fact that the article asks for. */
export const grounds: Readonly<Record<AgreementGround, Ground>> = /* @__PURE__ */ (() => ({
  a: {
    label: LABELS.activities,
    article: awb('4:46(2)(a)'),
  },
  b: {
    label: LABELS.obligations,
    article: awb('4:46(2)(b)'),
  },
  c: {
    label: LABELS.data,
    article: awb('4:46(2)(c)'),
  },
  d: {
    label: LABELS.award,
    article: awb('4:46(2)(d)'),
    needs: 'recipientKnew',
  },
  activities: {
    label: LABELS.activities,
    article: awb('4:48(1)(a)'),
  },
  obligations: {
    label: LABELS.obligations,
    article: awb('4:48(1)(b)'),
  },
  'wrong-data': {
    label: LABELS.data,
    article: awb('4:48(1)(c)'),
    needs: 'wouldHaveDiffered',
  },
  'wrong-award': {
    label: LABELS.award,
    article: awb('4:48(1)(d)'),
    needs: 'recipientKnew',
  },
  'budget-proviso': {
    label: { nl: 'beroep op het begrotingsvoorbehoud', en: 'budget proviso invoked' },
    article: awb('4:48(1)(e)'),
  },
  'reasonable-term': {
    label: { nl: 'met een redelijke termijn', en: 'with a reasonable term' },
    article: uncheckedAwb('4:50'),
    needs: 'effectiveFrom',
  },
  'unknown-facts': {
    label: { nl: 'feiten die niet bekend konden zijn', en: 'facts that could not be known' },
    article: awb('4:49(1)(a)'),
  },
  'evidently-wrong': {
    label: { nl: 'vaststelling onjuist', en: 'wrong determination' },
    article: awb('4:49(1)(b)'),
    needs: 'recipientKnew',
  },
  'later-breach': {
    label: {
      nl: 'verplichtingen na de vaststelling niet nagekomen',
      en: 'obligations after the determination not met',
    },
    article: awb('4:49(1)(c)'),
    needs: 'breachOn',
  },
}))()
