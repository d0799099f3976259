title = GasFree 服务还没有上链
money = 按服务的消息，币还没有离开您的 GasFree 地址。
why = GasFree 服务已接收这笔转账，但还没有发到波场上；它给的编号不是交易哈希。
todo = 请过几分钟再看。如果一直没有变化，请把这个编号发给服务方客服。
avoid = 先不要再发一次，第一笔仍可能成功。
agent = 服务状态为 WAITING、INPROGRESS 或 CONFIRMING，依据粘贴的文字。请用 trace id 向服务查询，上链之前没有哈希。
tell = 服务显示的编号不是交易哈希，浏览器里查不到。
prevent = 等服务给出哈希，在此之前不要再转一次。
