import { h, type JSX } from 'preact'
import { objectOf, objectsOf, textOf, wordsOf } from '../json.ts'
import type { Json } from '../protocol.ts'
import { Element } from './element.ts'
import { InputBlock } from './input-block.ts'
import { RichText } from './rich-text.ts'
import { Table } from './table.ts'
import { textObject, Words } from './text.ts'

/** The blocks of a message, a modal or Home, each drawn as Slack draws it. `errors` are by block_id. */
export function Blocks({ blocks, errors }: { blocks: readonly Json[]; errors?: Errors }): JSX.Element {
  return h(
    'div',
    { class: 'blocks' },
    blocks.map((block) =>
      h(Block, { key: textOf(block.block_id), block, error: errors?.[textOf(block.block_id)] }),
    ),
  )
}

type Errors = Readonly<Record<string, string>>

function Block({ block, error }: { block: Json; error: string | undefined }): JSX.Element {
  const blockId = textOf(block.block_id)
  switch (block.type) {
    case 'section':
      return h(Section, { block })
    case 'rich_text':
      return h(RichText, { block })
    case 'header':
      return h('h3', { class: 'block-header' }, wordsOf(block.text))
    case 'divider':
      return h('hr', null)
    case 'context':
      return h(Context, { block })
    case 'actions':
    case 'context_actions':
      return h(
        'div',
        { class: 'actions' },
        objectsOf(block.elements).map((element) =>
          h(Element, { key: textOf(element.action_id), blockId, element }),
        ),
      )
    case 'input':
      return h(InputBlock, { block, error })
    case 'image':
      return h(Picture, { image: block })
    case 'markdown':
      return h('div', { class: 'words' }, textOf(block.text))
    case 'alert':
      return h('div', { class: `alert ${textOf(block.level)}` }, textObject(block.text))
    case 'table':
    case 'data_table':
      return h(Table, { block })
    default:
      return h('p', { class: 'undrawn' }, `This page can't draw a block of type "${textOf(block.type)}" yet.`)
  }
}

function Section({ block }: { block: Json }): JSX.Element {
  const fields = objectsOf(block.fields)
  const accessory = objectOf(block.accessory)
  return h(
    'div',
    { class: 'section' },
    h(
      'div',
      { class: 'section-text' },
      block.text !== undefined && h(Words, { of: block.text }),
      fields.length > 0 &&
        h(
          'div',
          { class: 'fields' },
          fields.map((field) => h(Words, { of: field })),
        ),
    ),
    accessory.type === 'image'
      ? h(Picture, { image: accessory })
      : accessory.type !== undefined &&
          h(
            'div',
            { class: 'accessory' },
            h(Element, { blockId: textOf(block.block_id), element: accessory }),
          ),
  )
}

function Context({ block }: { block: Json }): JSX.Element {
  const parts = objectsOf(block.elements).map((element) =>
    element.type === 'image'
      ? h(Picture, { image: element })
      : h(Words, { of: element, class: 'words small' }),
  )
  return h('div', { class: 'context' }, parts)
}

/** The page asks nothing of anywhere else, so a picture is what it stands for in words. */
function Picture({ image }: { image: Json }): JSX.Element {
  return h('span', { class: 'picture', role: 'img' }, textOf(image.alt_text))
}
