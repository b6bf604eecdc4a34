import { page } from './page.ts'

/** The list of someone's requests as one static page. */
export function progressPage(): string {
  return page('办理进度', `
<table>
<thead><tr><th>收件号</th><th>事项</th><th>状态</th><th>受理部门</th><th>提交时间</th><th>办理期限</th></tr></thead>
<tbody><tr><td>NB20260105-000001</td><td>信息登记</td><td>待审核</td><td>海曙区财政局</td><td>2026-01-05</td><td>2026-01-12</td></tr></tbody>
</table>
<p><button type="button">查看</button></p>`)
}
