import { h, render } from 'preact'
import { App } from './frame/app.ts'

const root = document.getElementById('page')
if (root) render(h(App, null), root)
