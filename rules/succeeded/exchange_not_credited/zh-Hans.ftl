title = 已到账，等平台入账
why = 这笔转账在{ $network }上已经最终确认（区块 { $block }），已到达 { $recipient }。{ $named ->
    [yes] 接下来只有 { $platform } 能给您入账。
   *[no] 接下来只有平台能给您入账。
  }
todo = 请在平台提交工单，附上哈希和这份结果。提交前先核对：币种、网络，以及对方要求的备注（memo）是否与充值页一致。
agent = 区块 { $block } 已最终确认，收款地址 { $recipient }；平台据用户所说：{ $platform }。凭证：哈希、区块、金额、收款地址。
