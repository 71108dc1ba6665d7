-- Neovim as a second client of the language server, one that nobody here has written:
--   FILE=… NODE=… SERVER=… nvim --headless -u NONE -n -c 'luafile attach.lua'
-- Prints one JSON object a line; nvim.test.mjs judges them. Places in a file count from 0.
--   HOVER      'line,character' to ask for a hover at
--   COMPLETE   'line,character' to ask for completions at
--   EDIT_LINE, EDIT_TEXT   line to replace, and by what
-- Runs in neovim 0.7 (Debian 12) and newer.

local patience = 15000 -- milliseconds

local function say(kind, value)
  io.stdout:write(vim.fn.json_encode({ kind = kind, value = value }) .. '\n')
  io.stdout:flush()
end

local function give_up(why)
  say('error', why)
  vim.cmd('cquit 1')
end

local function place(variable)
  local line, character = os.getenv(variable):match('^(%d+),(%d+)$')
  return { line = tonumber(line), character = tonumber(character) }
end

vim.cmd('edit ' .. vim.fn.fnameescape(os.getenv('FILE')))
local buffer = vim.api.nvim_get_current_buf()
vim.bo[buffer].filetype = 'seloste'

local config = {
  name = 'seloste',
  cmd = { os.getenv('NODE'), os.getenv('SERVER'), '--stdio' },
  root_dir = vim.fn.getcwd(),
  get_language_id = function() return 'seloste' end,
}
local client_id
if vim.lsp.start then
  client_id = vim.lsp.start(config, { bufnr = buffer })
else
  client_id = vim.lsp.start_client(config)
  vim.lsp.buf_attach_client(buffer, client_id)
end

local function diagnostics()
  local found = {}
  for _, d in ipairs(vim.diagnostic.get(buffer)) do
    table.insert(found, {
      line = d.lnum,
      character = d.col,
      endLine = d.end_lnum,
      endCharacter = d.end_col,
      severity = d.severity,
      source = d.source,
      code = d.code,
      message = d.message,
    })
  end
  return found
end

local function request(method, position)
  local answers = vim.lsp.buf_request_sync(buffer, method, {
    textDocument = vim.lsp.util.make_text_document_params(buffer),
    position = position,
  }, patience)
  local answer = answers and answers[client_id]
  if not answer or answer.error then
    give_up(method .. ': ' .. (answer and vim.inspect(answer.error) or 'no answer'))
  end
  return answer.result
end

if not vim.wait(patience, function() return #vim.diagnostic.get(buffer) > 0 end, 20) then
  give_up('no diagnostics')
end
local client = vim.lsp.get_client_by_id(client_id)
say('capabilities', client.server_capabilities)
say('diagnostics', diagnostics())
say('hover', request('textDocument/hover', place('HOVER')))

local completion = request('textDocument/completion', place('COMPLETE')) or {}
local labels = {}
for _, item in ipairs(completion.items or completion) do table.insert(labels, item.label) end
say('completion', labels)

-- An edit as the editor makes it: the server gets only what has changed, and has to follow.
local line = tonumber(os.getenv('EDIT_LINE'))
local before = vim.fn.json_encode(diagnostics())
vim.api.nvim_buf_set_lines(buffer, line, line + 1, false, { os.getenv('EDIT_TEXT') })
vim.wait(patience, function() return vim.fn.json_encode(diagnostics()) ~= before end, 20)
say('after-edit', diagnostics())

vim.lsp.stop_client(client_id)
local stopped = vim.wait(5000, function() return vim.lsp.client_is_stopped(client_id) end, 20)
say('stopped', stopped)
vim.cmd('qall!')
