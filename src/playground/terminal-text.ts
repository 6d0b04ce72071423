/** What the playground says in the terminal when it is ready: one screen, what to try first. */
export function readyText(url: string, kept: string | undefined): string {
  return `
  Onward's playground is ready:

      ${url}

  You are Maya, and you were turned down today. Try this first:

    1. Type /rejected in the message box and press Enter.
    2. Fill in a company and how far it went, and press "Log it".
    3. Read what Onward answers.

  Then: open the menu of the mail under "Maya Castell (you)" and choose
  "Log this as a no"; be Tom, and see nothing of Maya's; look behind the scenes.

  Nothing leaves this computer. ${keepingText(kept)}
  A group with months of history: npm run playground -- --seed
  Stop with Ctrl+C.
`
}

function keepingText(kept: string | undefined): string {
  if (kept !== undefined) return `Everything is kept in ${kept}.`
  return `Everything is in memory, and gone when you stop.
  To keep it: npm run playground -- --keep my-folder`
}

export const seedingText = '\n  Four months of history are being played. This takes some seconds.'

export const helpText = `npm run playground -- [options]

  --seed        begin with a group that has months of history (in a new folder)
  --keep DIR    keep everything in a folder between runs
  --port N      the page's port (any free one by default)
  --no-open     do not open the page in a browser`
