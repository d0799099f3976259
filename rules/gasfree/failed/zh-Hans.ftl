title = GasFree 服务转账失败
money = 按服务的消息，转账没有成功，币还在您的 GasFree 地址里。
why = GasFree 服务报告这笔转账失败了。
todo = 请查看您的 GasFree 地址余额（它和您平时的地址不同）。余额完整就可以再转一次；不完整，请把编号发给服务方客服。
agent = 服务状态为 FAILED，依据粘贴的文字，没有在链上核实。原因见引用的消息。
