// The page around the program: loads it with progress, hands it the link, and does what only a page can.
'use strict';

const words = {
  en: {
    loading: 'Loading …', starting: 'Starting …', pages: 'The lessons as plain pages (for screen readers and phones)',
    about: 'Licence and source', anyway: 'Start here all the same',
    noWasm: 'The program needs WebAssembly, which this browser does not have. A current Firefox, Chrome, Edge or Safari has it.',
    noWebGl: 'The program needs WebGL, which is switched off or missing here. It is switched on in the settings of the browser, often as “hardware acceleration”.',
    narrow: 'The program needs a window of at least 760 × 540. The same lessons are there as plain pages.',
    failed: 'It could not be loaded: ', ended: 'The program has ended.',
    fault: 'This link has a fault: ', without: 'Start without it',
    limits: 'In a browser, Korean can be pasted but not typed, and screen readers cannot read the program; the plain pages hold the same lessons.',
    noTyping: 'Korean cannot be typed here, only pasted (Ctrl+V). The keys of the program are those of a Latin keyboard.',
  },
  ko: {
    loading: '불러오는 중 …', starting: '시작하는 중 …', pages: '일반 페이지로 된 레슨(화면 낭독기·휴대전화용)',
    about: '라이선스와 소스', anyway: '여기서 그대로 시작',
    noWasm: '이 프로그램에는 WebAssembly가 필요하지만 이 브라우저는 지원하지 않습니다. 최신 Firefox, Chrome, Edge, Safari에서는 지원합니다.',
    noWebGl: '이 프로그램에는 WebGL이 필요하지만 꺼져 있거나 없습니다. 브라우저 설정에서 켤 수 있으며, 흔히 ‘하드웨어 가속’이라는 이름입니다.',
    narrow: '이 프로그램에는 최소 760 × 540 크기의 창이 필요합니다. 같은 레슨을 일반 페이지로도 볼 수 있습니다.',
    failed: '불러오지 못했습니다: ', ended: '프로그램이 종료되었습니다.',
    fault: '링크에 오류가 있습니다: ', without: '링크 없이 시작',
    limits: '브라우저에서는 한글을 입력할 수 없고 붙여넣기만 됩니다. 화면 낭독기는 이 프로그램을 읽지 못하므로 일반 페이지를 이용하세요.',
    noTyping: '여기서는 한글을 입력할 수 없고 붙여넣기(Ctrl+V)만 됩니다. 단축키를 쓰려면 한/영 키로 영문으로 바꾸세요.',
  },
};

const asked = new URLSearchParams(location.search);
const language = (asked.get('lang') || navigator.language || 'en').startsWith('ko') ? 'ko' : 'en';
const say = words[language];
const part = id => document.getElementById(id);
const prefix = 'tcp-state-lab/page/';

document.documentElement.lang = language;
for (const id of ['pages', 'about', 'limits']) part(id).textContent = say[id];
part('skip').textContent = say.pages;
for (const id of ['pages', 'skip']) part(id).href = plainPage();

// By which a tab and the one that has opened it speak to each other.
const channelName = asked.get('channel') || Math.random().toString(36).slice(2);
const channel = new BroadcastChannel('tcp-state-lab/' + channelName);

// What the program asks for (app/browser/page.h). Storage may be forbidden: then nothing is kept.
globalThis.lab = {
  address: () => location.origin + location.pathname,
  open: parameters => {
    const other = new URL(location.pathname + parameters, location.origin);
    other.searchParams.set('channel', channelName);
    window.open(other, '_blank');
  },
  toggleFullScreen: () => {
    const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    done.catch(() => { /* not in this frame */ });
  },
  post: text => channel.postMessage(text),
  keep: (key, text) => { try { localStorage.setItem(prefix + key, text); } catch (error) { /* full, or forbidden */ } },
  kept: key => { try { return localStorage.getItem(prefix + key); } catch (error) { return null; } },
};

function tell(text) {
  part('words').textContent = text;
  part('bar').hidden = true;
}

function offer(text, what) {
  part('anyway').textContent = text;
  part('anyway').onclick = what;
  part('choice').hidden = false;
}

// The page that holds the same lesson at the same step, or all of them.
function plainPage() {
  const lesson = asked.get('lesson') || '', step = asked.get('step') || '';
  const to = /^[a-z0-9-]+$/.test(lesson) ? `pages/${lesson}.html?lang=${language}` : 'pages/index.html';
  return /^\d+$/.test(step) && lesson ? `${to}#step-${step}` : to;
}

function hasWebGl() {
  const canvas = document.createElement('canvas');
  return Boolean(canvas.getContext('webgl2') || canvas.getContext('webgl'));
}

async function fetchProgram() {
  const response = await fetch('tcp-state-lab.wasm');
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  const whole = wasmOctets || Number(response.headers.get('content-length')) || 0;
  const reader = response.body.getReader();
  const chunks = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    chunks.push(read.value);
    length += read.value.length;
    if (whole) part('bar').value = Math.min(1, length / whole);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function loadScript(address) {
  return new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = done;
    script.onerror = () => failed(new Error(address));
    document.head.append(script);
  });
}

// Keys that the browser would take; the program has them. Ctrl+N, T and W stay the browser's.
const ours = new Set(['b', 'd', 'e', 'f', 'g', 'i', 'j', 'k', 'l', 'm', 'o', 'p', 's', 'u', ',', '+', '-', '=', '0']);
function keepKeys(event) {
  const command = event.ctrlKey || event.metaKey;
  const isFunctionKey = /^F([1-9]|10)$/.test(event.key);
  if (isFunctionKey || (command && !event.altKey && ours.has(event.key.toLowerCase()))) event.preventDefault();
}

// What an input method makes does not reach the program: said once in a while, where nothing would happen otherwise.
let quiet = 0;
function tellOfTyping(event) {
  const composed = event.isComposing || event.key === 'Process' || /^[\u3131-\u318E\uAC00-\uD7A3]$/.test(event.key);
  if (!composed) return;
  part('note').textContent = say.noTyping;
  part('note').hidden = false;
  clearTimeout(quiet);
  quiet = setTimeout(() => { part('note').hidden = true; }, 6000);
}

// A file that is dropped anywhere on the page is opened.
function takeDrops(program) {
  addEventListener('dragover', event => event.preventDefault());
  addEventListener('drop', async event => {
    event.preventDefault();
    event.stopPropagation();  // else Qt takes it once more
    const file = event.dataTransfer.files[0];
    if (!file) return;
    const path = '/home/web_user/' + file.name.replaceAll('/', '_');
    program.FS.writeFile(path, new Uint8Array(await file.arrayBuffer()));
    program.fileDropped(path);
  }, true);
}

// A page may end without a word (a crash, a phone that needs the memory): what was done is kept a moment later.
let keeping = 0;
function keepSoon(program) {
  clearTimeout(keeping);
  keeping = setTimeout(() => program.pageHides(), 1000);
}

// A link that the program does not take: why, and a way on.
function tellOfFault(complaint) {
  tell(say.fault + complaint.replace(/^tcp-state-lab: (link: )?/, ''));
  offer(say.without, () => location.assign(location.pathname));
}

async function start() {
  part('choice').hidden = true;
  part('bar').hidden = false;
  part('words').textContent = say.loading;
  const [wasmBinary] = await Promise.all([fetchProgram(), loadScript('tcp-state-lab.js')]);
  part('words').textContent = say.starting;
  performance.mark('loaded');
  let ended = false, complaint = say.ended;
  const link = location.search.length > 1 || location.hash.length > 1 ? [location.href] : [];
  const program = await createQtAppInstance({
    arguments: link, wasmBinary, qtContainerElements: [part('stage')],
    print: text => console.log(text),
    printErr: text => { complaint = text; console.error(text); },
    quit: (status, thrown) => { ended = true; throw thrown; },
  });
  if (ended) return tellOfFault(complaint);
  performance.mark('started');
  const hide = () => { if (document.visibilityState === 'hidden') program.pageHides(); };
  addEventListener('pagehide', () => program.pageHides());
  for (const kind of ['keyup', 'pointerup']) addEventListener(kind, () => keepSoon(program), true);
  document.addEventListener('visibilitychange', hide);
  addEventListener('keydown', keepKeys, true);
  addEventListener('keydown', tellOfTyping, true);
  takeDrops(program);
  channel.onmessage = event => program.posted(event.data);
  part('curtain').remove();
  globalThis.lab.program = program;
  document.documentElement.dataset.state = 'running';
}

function begin() {
  start().catch(error => tell(say.failed + (error && error.message || error)));
}

const room = Math.min(innerWidth / 760, innerHeight / 540);
if (typeof WebAssembly !== 'object') tell(say.noWasm);
else if (!hasWebGl()) tell(say.noWebGl);
else if (room < 1 && !asked.has('embed') && asked.get('view') !== 'notes') {
  tell(say.narrow);
  offer(say.anyway, begin);
} else begin();
