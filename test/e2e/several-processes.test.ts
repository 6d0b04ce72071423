import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type LocalSlack, startLocalSlack } from '../../src/playground/local-slack/local-slack.ts'
import type { PersonDriver } from '../../src/playground/local-slack/person.ts'
import { type Cluster, type ClusterProcess, startCluster } from '../support/cluster.ts'
import { answersTo, fillsForm, insistsOn, isChecklist, logs, logsAndIsAnswered } from '../support/log-a-no.ts'
import { manifest } from '../support/onward-workspace.ts'
import { hasPostgres } from '../support/postgres-binaries.ts'

const ids = Array.from({ length: 12 }, (_, n) => `U1PERSON${String(n).padStart(2, '0')}`)

describe.skipIf(!hasPostgres())(
  'several processes on one Postgres',
  () => {
    let slack: LocalSlack
    let cluster: Cluster
    let given = 0

    beforeAll(async () => {
      const people = ids.map((id) => ({ id, name: id, tz: 'Europe/Madrid', locale: 'en-GB' }))
      slack = await startLocalSlack({ manifest, people, timing: { waitMs: 60_000, ackMs: 10_000 } })
      const started = await startCluster(slack)
      if (started === null) throw new Error('These tests are skipped without a server.')
      cluster = started
    })
    afterAll(async () => {
      await cluster?.discard()
      await slack?.close()
    })

    const someone = (): PersonDriver => slack.person(ids[given++] ?? 'nobody is left')

    /** Until Slack has two sockets of each that runs, and so hands things to all of them in turn. */
    async function start(running: number): Promise<ClusterProcess[]> {
      const begun = await Promise.all(Array.from({ length: running }, () => cluster.start()))
      await slack.connected(2 * running)
      return begun
    }

    const ended = (processes: readonly ClusterProcess[]) => Promise.all(processes.map((one) => one.stop()))

    test('share what comes in, answer everything once, and show on Home what another one stored', async () => {
      const both = await start(2)
      const members = [someone(), someone(), someone()]
      for (const member of members) {
        member.opensHome()
        await member.home()
      }
      await Promise.all(
        members.map(async (member) => {
          for (const company of ['Zyxwerk', 'Qovantik', 'Bruvolla'])
            await logsAndIsAnswered(member, { company })
          await member.home((home) => JSON.stringify(home.view).includes('Bruvolla'))
        }),
      )
      const sockets = new Set(slack.wire.deliveries().map(({ via }) => via))
      expect(sockets.size).toBe(4)
      for (const member of members)
        for (const company of ['Zyxwerk', 'Qovantik', 'Bruvolla'])
          expect(answersTo(member, company)).toHaveLength(1)
      expect(await ended(both)).toEqual([0, 0])
    })

    test('nothing is lost where one after the other is replaced', async () => {
      let [old] = await start(1)
      const member = someone()
      let isOver = false
      const companies: string[] = []
      const working = (async () => {
        for (let n = 0; !isOver; n++) {
          const company = `Zyxwerk ${n}`
          // Slack repeats no command and no submission: what came in the moment of a stop the member does again.
          while (!(await member.types('/rejected', company)).acked);
          const form = await member.modal()
          member.fills(form, { stage: 'applied' })
          while ((await member.submits(form)).outcome !== 'closed');
          companies.push(company)
        }
      })()
      for (let turn = 0; turn < 2; turn++) {
        const next = await cluster.start()
        await slack.connected(4)
        expect(await old?.stop()).toBe(0)
        old = next
      }
      isOver = true
      await working
      for (const company of companies) {
        await member.dm((message) => JSON.stringify(message.blocks).includes(`"text":"${company}"`))
        expect(answersTo(member, company)).toHaveLength(1)
      }
      expect(await ended(old ? [old] : [])).toEqual([0])
    })

    test('a restart of the database is said kindly, and over when it is back', async () => {
      const both = await start(2)
      const member = someone()
      await logsAndIsAnswered(member, { company: 'Zyxwerk' })
      const form = await fillsForm(member, { company: 'Qovantik' })
      const readiness = ({ port }: ClusterProcess) =>
        fetch(`http://127.0.0.1:${port}/readyz`).then(({ status }) => status)
      await cluster.postgres.restart(async () => {
        const said = await member.submits(form)
        expect(said).toMatchObject({ outcome: 'errors' })
        expect(JSON.stringify(said)).toContain('Everything you typed is still here')
        for (const one of both) await expect.poll(() => readiness(one), { timeout: 30_000 }).toBe(503)
      })
      for (const one of both) await expect.poll(() => readiness(one), { timeout: 30_000 }).toBe(200)
      expect(await insistsOn(member, form)).toEqual({ outcome: 'closed' })
      await member.dm((message) => JSON.stringify(message.blocks).includes('Qovantik'))
      expect(answersTo(member, 'Qovantik')).toHaveLength(1)
      expect(await ended(both)).toEqual([0, 0])
    })

    test('another one takes over from one that was killed, froze or lost its database, and each message comes once', async () => {
      const all = await start(4)
      const strikes = {
        killed: (one: ClusterProcess) => void one.kill(),
        frozen: (one: ClusterProcess) => one.freeze(),
        'cut off': (one: ClusterProcess) => one.databaseWay.swallow(),
      }
      const left = new Set(all)
      const struck: { member: PersonDriver; company: string; hit: Hit }[] = []
      for (const how of Object.keys(strikes)) struck.push(await answerUnderWay(`Zyx ${how}`, all, left))
      for (const [n, strike] of Object.values(strikes).entries()) {
        const hit = struck[n]?.hit
        if (hit) strike(hit.one)
      }
      // Its checklist comes behind the answer, once that one's fate is known.
      for (const { member, company } of struck) await member.dm((message) => isChecklist(message, company))
      for (const { hit } of struck) {
        hit.release()
        hit.one.databaseWay.mend()
      }
      struck[1]?.hit.one.thaw()
      for (const { member, company } of struck) {
        const find = () => answersTo(member, company).filter((message) => !message.deleted)
        // Where it is, is known: the button under it works, whoever is asked.
        await expect
          .poll(async () => {
            const [answer] = find()
            if (answer && shown(answer.blocks).includes('came_back'))
              await member.clicks({ on: answer, actionId: 'came_back' })
            return shown(find()[0]?.blocks)
          }, WAITS)
          .toContain('close_again')
        expect(find()).toHaveLength(1)
      }
      for (const one of all) await one.kill()
    })

    /** An answer that Slack has taken, and of which the one of `left` that sent it has not heard yet; it leaves them. */
    async function answerUnderWay(name: string, all: readonly ClusterProcess[], left: Set<ClusterProcess>) {
      const member = someone()
      // Their DM is known from now on, so that Slack can be asked what became of a message.
      await logsAndIsAnswered(member, { company: 'Zyxwerk' })
      for (let n = 0; ; n++) {
        const company = `${name} ${n}`
        const held = all.map((one) => ({ one, ...one.slackWay.holdNext('chat.postMessage', company) }))
        await logs(member, { company })
        const hit: Hit = await Promise.race(held.map((hold) => hold.answered.then(() => hold)))
        const isOne = left.delete(hit.one)
        for (const hold of held) if (hold !== hit || !isOne) hold.release()
        if (isOne) return { member, company, hit }
        // Whoever sends to a member goes on while there is something to send: the next no is anybody's again
        // when the checklist is out.
        await member.dm((message) => isChecklist(message, company))
        // Slack hands things out in turns, two for each no: with a third, the next form goes to another one.
        member.opensHome()
      }
    }
  },
  180_000,
)

type Hit = { readonly one: ClusterProcess; release(): void }

const WAITS = { timeout: 30_000, interval: 250 }

const shown = (blocks: unknown) => JSON.stringify(blocks ?? [])
