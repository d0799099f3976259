title = 签名没有通过
money = { $checked ->
        [unseen] 目前还看不到资产的去向：要查的网络没有给出可用的回应。
       *[other] 您钱包里的资产没有转出去，也没有收手续费。
    }
why = { $variant ->
        [not_in_permission] 节点没有接收：{ $named ->
            [yes] 签名来自 { $signer }，这个密钥
           *[other] 签名用的密钥
        }无权为付款账户签名。
        [under_weight] 节点没有接收：目前的签名权重不够，这个账户还需要其他人签名。
        [too_many_signatures] 节点没有接收：签名的数量超过了这个账户的签名人数。
        [signed_twice] 节点没有接收：同一个密钥签了两次。
        [permission_missing] 节点没有接收：它指定的权限在付款账户里不存在。
        [permission_denied] 节点没有接收：它使用的权限不包括这类交易。
        [unsigned] 节点没有接收：它没有签名就发出去了。
        [bad_signature] 节点没有接收：签名的数据无效，问题出在钱包或程序。
       *[other] 节点没有接收：它的签名对这个账户无效。
    }
todo = { $checked ->
        [unseen] 请先不要操作，一分钟后在这里再查一次。
       *[other] { $variant ->
            [not_in_permission] 请在钱包里确认选的是正确的账户，并查看账户权限里有哪些密钥。如果里面有您没有加过的密钥，说明别人控制了这个账户。
            [under_weight] 请让其他签名人也签名，要在有效期内完成。
            [permission_missing] 请查看账户的权限设置，选用里面确实有的权限。
            [permission_denied] 请查看账户的权限设置：选用包含这类操作的权限，或者联系持有 owner 密钥的人。
           *[other] 请在钱包里选对账户，重新发起；如果还是这样，请更新钱包或者换一个。
        }
    }
avoid = { $variant ->
        [not_in_permission] 弄清楚之前不要往这个账户转币，也不要付钱给声称能解锁的人。
       *[other] {""}
    }
agent = variant { $variant }。请把签名者和 owner_permission、active_permission 对照。原文：“{ $text }”
action-check_signing_keys = { $variant ->
        [not_in_permission] 请在钱包里确认选的是正确的账户，并查看账户权限里有哪些密钥。如果里面有您没有加过的密钥，说明别人控制了这个账户。
        [under_weight] 请让其他签名人也签名，要在有效期内完成。
        [permission_missing] 请查看账户的权限设置，选用里面确实有的权限。
        [permission_denied] 请查看账户的权限设置：选用包含这类操作的权限，或者联系持有 owner 密钥的人。
       *[other] 请在钱包里选对账户，重新发起；如果还是这样，请更新钱包或者换一个。
    }
tell = 提示 SIGERROR、invalid signature，或者没有权限。
prevent = 用交易所写的那个账户签名；改过权限的话，先看哪些地址可以签。
