title = 账户的控制权已交给别的密钥
money = { $how ->
    [shared] 只靠您自己的密钥，已经动不了 { $account } 里的资产，还要别人一起签名。
   *[other] 您自己的密钥，已经动不了 { $account } 里的资产。
}
why = { $by ->
    [refused] 网络拒绝了您的签名：账户现在由 { $holder } 控制，您自己的密钥已经没有权限。
    [refused_since] 网络拒绝了您的签名：从 { $since } 起，账户由 { $holder } 控制，您自己的密钥已经没有权限。
    [this] { $how ->
        [shared] 这笔交易把它改成了共管账户：共有 { $keys } 把密钥，您的权重是 { $own }，需要 { $needed }。
        [gift] 这笔交易把账户的控制权交给了 { $holder }。在这之前不久，{ $giver } 转来了 { $gift }，骗子常用这笔钱付改权限的手续费。
       *[alone] 这笔交易把账户的控制权交给了 { $holder }。
    }
    [later] 这笔交易之后，权限又在 { $since } 改过，现在账户由 { $holder } 控制。
   *[other] 账户的控制权已于 { $since } 交给 { $holder }。在这之前不久，{ $giver } 转来了 { $gift }，骗子常用这笔钱付改权限的手续费。
}
todo = { $how ->
    [shared] 如果是您为了多重签名特意设置的，就没有问题，请其他人一起签名。如果不是，马上把同一助记词在其他网络上的资产转到新钱包。
   *[other] 如果是您特意设置的，就没有问题。如果不是：不要再往这个账户转任何东西，马上把同一助记词在其他网络上的资产转到新钱包，并报警。
}
avoid = { $how ->
    [shared] 不要付钱给自称能解除的人，只有这些密钥一起签名才能改。
   *[other] 不要付钱给自称能解除的人，只有 { $holder } 能改回来。
}
agent = { $by ->
    [refused] { $account }：owner 权限由 { $holder } 持有（共 { $keys } 把密钥）；节点表示自己的密钥不在权限内。
   *[other] { $account }：owner 权限由 { $holder } 持有（共 { $keys } 把密钥），自 { $since } 起；自己的权重 { $own }，需要 { $needed }。此前他人转入：{ $gift }，来自 { $giver }。
}
