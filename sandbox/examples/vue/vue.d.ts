// A file of Vue as TypeScript sees it.
declare module '*.vue' {
  import type { Component } from 'vue'
  const component: Component
  export default component
}
