title = 在钱包里拒绝了
why = 钱包里点了拒绝，或者关掉了确认窗口，所以没有签名，也没有发出任何东西。
todo = { $checked ->
        [unseen] 请先不要操作，一分钟后在这里再查一次。
       *[other] 如果您想转，请重新发起并在钱包里确认。如果不是您发起的，不需要做什么。
    }
agent = EIP-1193 4001 或同类。原文：“{ $text }”
action-start_again = 如果您想转，请重新发起并在钱包里确认。
action-nothing_to_do = 如果不是您发起的，不需要做什么。
tell = 提示 user rejected 或 user denied。
prevent = 看看钱包的确认窗口是不是被页面挡住了，在那里确认。
