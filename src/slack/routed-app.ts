import type {
  App,
  BlockAction,
  ButtonAction,
  Middleware,
  SlackActionMiddlewareArgs,
  SlackCommandMiddlewareArgs,
  SlackShortcut,
  SlackShortcutMiddlewareArgs,
  SlackViewMiddlewareArgs,
  ViewSubmitAction,
} from '@slack/bolt'

type ActionListener<Click extends BlockAction> = Middleware<SlackActionMiddlewareArgs<Click>>
type CommandListener = Middleware<SlackCommandMiddlewareArgs>
type ShortcutListener<Shortcut extends SlackShortcut> = Middleware<SlackShortcutMiddlewareArgs<Shortcut>>
type ShortcutName = { readonly type: 'shortcut' | 'message_action'; readonly callback_id: string }
type ViewListener = Middleware<SlackViewMiddlewareArgs<ViewSubmitAction>>

const ANY = /^/

/**
 * Bolt's App, as features register their listeners with it. Bolt puts each delivery to each of its listeners, and
 * there is one for every button: here it is found by its name, and what nobody knows is known as that. A name has
 * one listener; a second one throws. As in Bolt, a listener says itself which kind of element or shortcut it is for.
 */
export class RoutedApp {
  readonly event: App['event']
  /** Middleware that sees every delivery. */
  readonly use: App['use']
  readonly #actions = new Map<string, ActionListener<BlockAction>>()
  readonly #commands = new Map<string, CommandListener>()
  readonly #shortcuts = new Map<string, ShortcutListener<SlackShortcut>>()
  readonly #views = new Map<string, ViewListener>()
  #otherAction: ActionListener<BlockAction> | undefined

  constructor(app: App) {
    this.event = app.event.bind(app)
    this.use = app.use.bind(app)
    app.action<BlockAction>({ type: 'block_actions' }, async (click) => {
      await (this.#actions.get(click.action.action_id) ?? this.#otherAction)?.(click)
    })
    app.command(ANY, async (typed) => {
      await this.#commands.get(typed.command.command)?.(typed)
    })
    app.shortcut(ANY, async (chosen) => {
      await this.#shortcuts.get(nameOf(chosen.shortcut))?.(chosen)
    })
    app.view<ViewSubmitAction>({ type: 'view_submission' }, async (submission) => {
      await this.#views.get(submission.view.callback_id)?.(submission)
    })
  }

  /** For what is done to the element with that action_id, wherever it stands. */
  action<Click extends BlockAction = BlockAction<ButtonAction>>(
    actionId: string,
    listener: ActionListener<Click>,
  ): void {
    put(this.#actions, actionId, listener as ActionListener<BlockAction>)
  }

  /** For what is done to an element that has no listener of its own. */
  otherAction(listener: ActionListener<BlockAction>): void {
    this.#otherAction = listener
  }

  /** For a command, with its slash. */
  command(name: string, listener: CommandListener): void {
    put(this.#commands, name, listener)
  }

  /** For the shortcut with that callback_id, of the messages' menu or of everybody's. */
  shortcut<Shortcut extends SlackShortcut>(named: ShortcutName, listener: ShortcutListener<Shortcut>): void {
    put(this.#shortcuts, nameOf(named), listener as ShortcutListener<SlackShortcut>)
  }

  /** For the submission of the form with that callback_id. */
  view(callbackId: string, listener: ViewListener): void {
    put(this.#views, callbackId, listener)
  }
}

function nameOf({ type, callback_id }: ShortcutName): string {
  return `${type} ${callback_id}`
}

function put<Listener>(listeners: Map<string, Listener>, name: string, listener: Listener): void {
  if (listeners.has(name)) throw new Error(`two listeners for ${name}`)
  listeners.set(name, listener)
}
