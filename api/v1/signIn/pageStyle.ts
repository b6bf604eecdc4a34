/** How the pages of the sign-in look: one column, the system's own type, readable at 320 px and in the dark. */
export const pageStyle = `:root { color-scheme: light dark; --text: #1f2733; --ground: #f4f6f9; --card: #fff; --link: #0b57a4; --line: #d5dce6; }
@media (prefers-color-scheme: dark) { :root { --text: #e6eaf0; --ground: #14181e; --card: #1d232b; --link: #8ec1ff; --line: #39424f; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 24px 16px; min-height: 100vh; display: grid; place-items: center; background: var(--ground); color: var(--text);
  font: 16px/1.75 system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
main { width: 100%; max-width: 520px; padding: 32px; background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
h1 { margin: 0 0 8px; font-size: 24px; line-height: 1.35; }
h2 { margin: 24px 0 0; font-size: 16px; }
p { margin: 0; }
ul { margin: 4px 0 24px; padding: 0; list-style: none; }
a { color: var(--link); text-underline-offset: 3px; }
a[href^="tel:"] { white-space: nowrap; }
li a { display: block; padding: 8px 0; min-height: 44px; }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
@media (max-width: 400px) { main { padding: 24px 20px; } }
`
