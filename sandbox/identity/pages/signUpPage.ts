import { html, type SafeHtml } from '../../serving/html.ts'
import type { SignUp } from '../registration/signUpDesk.ts'
import { pageAddress, type Visit } from '../visit.ts'
import { errorOf, faultSummary, hasFault, textField, type Filled } from './fields.ts'
import { hotline, layout } from './layout.ts'
import { steps } from './steps.ts'

/** Step 1 of the sign-up, 创建账号. */
export function signUpPage({ visit, signUp, filled, secondsToWait }: {
  visit: Visit
  signUp: SignUp
  filled: Filled
  /** Until the next text message may be asked for. */
  secondsToWait: number
}): SafeHtml {
  return layout({
    title: '创建账号',
    hasFaults: filled.faults.length > 0,
    body: html`<div class="middle card">
      ${steps(1)}
      <h1>个人注册</h1>
      ${faultSummary(filled)}
      <form method="post" action="${pageAddress('register', visit)}" novalidate data-sign-up data-passed="图片验证已通过" data-question="请回答：">
        ${createOnEnter}
        ${textField({ name: 'userName', label: '请输入用户名', hint: '4~20个字符，第一位必须字母，支持字母、数字组合', filled, autocomplete: 'username', maxLength: 40 })}
        ${textField({ name: 'mobile', label: '请输入手机号', hint: '请输入您的手机号码', filled, type: 'tel', inputMode: 'tel', autocomplete: 'tel-national', maxLength: 20, width: 'medium', after: html`<a href="/green-channel">没有手机号？试试绿色通道&gt;</a>` })}
        ${challengeField(signUp, filled)}
        ${textField({
          name: 'smsCode',
          label: '请输入5位验证码',
          hint: '点击“获取短信验证码”，验证码会发到上面的手机号，5分钟内有效',
          filled,
          inputMode: 'numeric',
          autocomplete: 'one-time-code',
          maxLength: 10,
          width: 'short',
          after: html`<button name="intent" value="send-code" data-send-code data-wait="${secondsToWait}" data-waiting="秒后可再次获取">获取短信验证码</button>`,
        })}
        <p class="sent" role="status" data-sent data-text="短信验证码已发出，请查收短信。">${secondsToWait > 0 && `短信验证码已发出。没有收到时，${secondsToWait}秒后可以再次获取。`}</p>
        ${textField({ name: 'password', label: '请设置密码', hint: '6-20位字符，必须由数字、字母或符号两种以上组成', filled, type: 'password', autocomplete: 'new-password' })}
        ${textField({ name: 'passwordAgain', label: '请确认输入密码', filled, type: 'password', autocomplete: 'new-password' })}
        <div class="field${hasFault('agreed', filled) && ' wrong'}">
          ${errorOf('agreed', filled)}
          <label class="tick"><input type="checkbox" id="agreed" name="agreed" value="yes" aria-describedby="agreed-error"${filled.values.agreed === 'yes' && ' checked'} /><span>我已阅读并同意 <a href="/terms">《浙江政务服务网注册协议》</a><span class="star" aria-hidden="true">*</span></span></label>
        </div>
        <button class="primary wide" name="intent" value="create">注册</button>
      </form>
      <div class="advice">
        <p>提示：手机号码必须自己常用的号码，登录密码必须牢记。</p>
        <p>实名认证的信息必须本人真实的信息，并按照提示进行操作。</p>
        <p>若存在登录、注册问题，请致电浙江政务服务网服务热线：${hotline}。</p>
      </div>
    </div>`,
  })
}

/** The first button of a form is the one the Enter key presses; without this it would ask for a text message. */
const createOnEnter = html`<button name="intent" value="create" hidden>注册</button>`

function challengeField({ challenge, hasPassed }: SignUp, filled: Filled): SafeHtml {
  if (hasPassed) return html`<p class="passed" data-challenge>图片验证已通过</p>`
  const isPicture = challenge.kind === 'picture'
  const other = isPicture ? html`<button class="quiet" name="intent" value="question">看不清？改答文字题</button>` : html`<button class="quiet" name="intent" value="picture">改用图片验证码</button>`
  return html`<div data-challenge>
    ${textField({
      name: 'captcha',
      label: isPicture ? '请输入图片验证码' : `请回答：${challenge.text}`,
      hint: isPicture ? '图中的4个字母或数字，不分大小写' : '请用阿拉伯数字回答',
      filled,
      maxLength: 10,
      width: 'short',
      after: isPicture && html`<img src="/sso/captcha.svg" width="150" height="48" alt="图片验证码，看不清时可改答文字题" data-picture /><button class="quiet" name="intent" value="picture" data-new-picture>换一张</button>`,
    })}
    <p class="other">${other}</p>
  </div>`
}
