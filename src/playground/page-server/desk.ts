import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerPlain, answerWith, bodyOf } from './answers.ts'
import { assetAt } from './assets.ts'
import { performAct } from './perform-act.ts'
import { personParts } from './person-parts.ts'
import { readAct } from './read-act.ts'
import type { Stage } from './stage.ts'
import { outboxRows, storedRowsOf } from './stored-rows.ts'
import { openStream, type PartList, type Stream } from './stream.ts'
import { createTimeControl } from './time-control.ts'
import { wireCards, wireDetail } from './wire-cards.ts'
import { workspacePart } from './workspace-part.ts'

/** Answers the page's requests, once they have been let in. */
export type Desk = {
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>
  close(): void
}

export function createDesk(stage: Stage): Desk {
  const { slack, onward, clock, log } = stage
  const streams = new Set<Stream>()
  const look = () => {
    for (const stream of streams) stream.look()
  }
  const time = createTimeControl(stage, look)
  const workspace = workspacePart(stage.manifest, slack)
  const names = new Map(workspace.people.map(({ id, name }) => [id, name]))
  const ends = slack.onChange(look)
  clock.onMoved(look)

  function follow(response: ServerResponse, parts: () => Promise<PartList>): void {
    const failed = (error: unknown) => log.error('the page could not be shown a change', { error })
    const stream = openStream(response, parts, failed)
    streams.add(stream)
    response.on('close', () => {
      stream.close()
      streams.delete(stream)
    })
  }

  const sightsFor = async (person: string): Promise<PartList> => [
    { key: 'workspace', value: workspace },
    { key: 'clock', value: await time.part() },
    ...personParts(slack.seenBy(person)),
  ]
  const behindFor = async (person: string): Promise<PartList> => [
    { key: 'wire', value: wireCards(slack.wire) },
    { key: 'outbox', value: await outboxRows(onward.database, slack.team.id, (id) => names.get(id) ?? id) },
    { key: 'stored', value: await storedRowsOf(onward.database, slack.team.id, person) },
  ]

  async function act(person: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const wanted = readAct(await bodyOf(request))
    if (wanted === undefined) return answerPlain(response, 400, 'That can not be done here.')
    const done = await performAct({ slack, time }, person, wanted)
    answerWith(response, 200, 'application/json', JSON.stringify(done))
  }

  return {
    async answer(request, response) {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1')
      const person = searchParams.get('person') ?? ''
      const route = `${request.method} ${pathname}`
      if (names.has(person)) {
        if (route === 'POST /act') return act(person, request, response)
        if (route === 'GET /sights') return follow(response, () => sightsFor(person))
        if (route === 'GET /behind') return follow(response, () => behindFor(person))
        if (route === 'GET /file') return sendFile(response, stage, person, searchParams.get('id') ?? '')
      }
      const detail = route === 'GET /wire' ? wireDetail(slack.wire, Number(searchParams.get('n'))) : undefined
      if (detail !== undefined) return answerPlain(response, 200, detail)
      const asset = request.method === 'GET' ? assetAt(pathname) : undefined
      if (asset === undefined) return answerPlain(response, 404, 'There is no such page.')
      answerWith(response, 200, asset.type, asset.body)
    },
    close() {
      ends()
      for (const stream of streams) stream.close()
    },
  }
}

/** A file that Onward gave this person, to be saved. */
function sendFile(response: ServerResponse, { slack }: Stage, person: string, id: string): void {
  const file = slack
    .seenBy(person)
    .conversations.flatMap((place) => place.messages.flatMap((message) => message.files ?? []))
    .find((one) => one.id === id)
  if (file === undefined) {
    answerPlain(response, 404, 'There is no such file.')
    return
  }
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`
  answerWith(response, 200, 'application/octet-stream', file.content, { 'content-disposition': disposition })
}
