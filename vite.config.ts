import { defineConfig } from 'vite'
import { lectern } from './src/vite/plugin.ts'

export default defineConfig({ plugins: [lectern({ deck: 'slides' })] })
