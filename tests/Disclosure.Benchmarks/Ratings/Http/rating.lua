-- Posts valid ratings, each with a key of its own: one in ten with a comment, one in five with a reason.
local thread = 0
local number = 0
local head = "POST /api/ratings HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: "
local survey = '{"survey":"2025-101001-002","level":'
local comment = ',"comment":"办事很快，态度也好，就是排队时间有点长。"'
local reason = ',"reasons":["slow"]'

function setup(made)
  made:set("run", os.getenv("RATING_RUN"))
end

local function post(level, rest, key)
  local body = survey .. level .. rest .. ',"key":"' .. key .. '"}'
  return head .. #body .. "\r\n\r\n" .. body
end

function request()
  number = number + 1
  local key = string.format("%s-%012d", run, number)
  local turn = number % 10
  if turn == 0 then return post("4", comment, key) end
  if turn == 1 then return post("2", reason, key) end
  if turn == 2 then return post("1", reason, key) end
  if turn == 3 then return post('"unknown"', "", key) end
  return post("5", "", key)
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("MEASURED %d %d %d %d %d %d\n", summary.requests, summary.duration,
    latency:percentile(50), latency:percentile(99), errors.connect + errors.read + errors.write + errors.timeout, errors.status))
end
