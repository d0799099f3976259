title = The network does not allow this step
money = { $checked ->
        [unseen] We cannot see yet where the money is: the network that decides gave no usable answer.
       *[other] Nothing left your wallet, and no fee was charged.
    }
why = The node refused it: { $variant ->
        [self_transfer] sender and recipient are the same account
        [to_contract] a plain transfer cannot pay a contract address
        [fee_not_sufficient] the sending account has too little TRX for the fee of this step
        [asset_not_sufficient] the sending account holds less of this TRC-10 token than the transfer asks for
        [balance_not_sufficient] the sending account holds less TRX than the amount and its fees come to{ $amounts ->
            [yes] {" "}({ $balance } of { $cost })
           *[other] {""}
        }
        [amount_zero] the amount is zero
        [owner_missing] the account { $named ->
            [yes] { $account }{" "}
           *[other] {""}
        }is not activated: it never received TRX
        [receiver_missing] the receiving account is not activated
        [contract_missing] there is no contract at that address
        [stake_above_balance] the amount to stake is more than the account's free TRX
        [stake_too_small] the smallest stake is 1 TRX
        [delegated_insufficient] less is staked or delegated than this step needs
        [nothing_staked] that much is not staked, or is delegated to others
        [unfreeze_limit] 32 unstakings are already waiting, and no more are possible at once
        [nothing_to_withdraw] there is nothing to withdraw yet
        [not_yet] the waiting time has not passed yet
        [withdraw_24h] rewards can be taken once in 24 hours
        [fee_limit_range] the maximum fee (fee limit) is outside what the network allows
        [votes_too_many] there are more votes than staked TRX
        [account_exists] this account exists already
        [not_enabled] the network does not offer this step now
        [invalid_address] an address in it is not valid
        [delegate_to_contract] energy and bandwidth cannot be lent to a contract
        [no_representative] the address voted for is no representative
        [too_big] the transaction is too large{ $figures_size ->
            [yes] {" "}({ $size } bytes, { $limit } are allowed)
           *[other] {""}
        }
        [value_too_large] a fee or an amount in it is larger than any account could pay
       *[other] what it asks for cannot be done. The node's words are: "{ $text }"
    }.
todo = { $checked ->
        [unseen] Look again here in a minute, before you do anything.
       *[other] { $variant ->
            [self_transfer] Choose another recipient.
            [to_contract] Ask the recipient for an ordinary address, or use the contract's own app.
            [fee_not_sufficient] Add a few TRX and try again.
            [asset_not_sufficient] Send less, or check which token it is: TRC-10 and TRC-20 tokens of the same name are different.
            [balance_not_sufficient] Send less, or add TRX, and try again. With "send all" leave some TRX for the fee.
            [amount_zero] Enter an amount above zero.
            [owner_missing] Send a small amount of TRX to that account first; that activates it.
            [receiver_missing] Send a small amount of TRX to the recipient first; that activates it.
            [contract_missing] Check the contract's address and that the wallet is on the right network.
            [stake_above_balance] Stake less, and leave some TRX for fees.
            [stake_too_small] Stake 1 TRX or more.
            [delegated_insufficient] Look in the wallet how much is staked, lent and free, and use less.
            [nothing_staked] Look in the wallet how much is staked and not lent to others; take back what is lent first.
            [unfreeze_limit] Withdraw what is already due, or wait until one is due.
            [nothing_to_withdraw] Look in the wallet when the next amount is due.
            [not_yet] Look in the wallet when the time is over, and try again then.
            [withdraw_24h] Try again 24 hours after the last time.
            [fee_limit_range] Set the maximum fee to at most what the wallet offers.
            [votes_too_many] Give fewer votes, or stake more first.
            [account_exists] Nothing needs to be done: the account can be used.
            [not_enabled] Update the wallet, and use the newer form of this step (staking 2.0).
            [invalid_address] Copy the address again from the recipient.
            [delegate_to_contract] Lend to an ordinary account.
            [no_representative] Choose a representative from the wallet's list.
            [too_big] Split it into smaller ones.
            [value_too_large] Let the wallet fill in the fees, check the amount, and send again.
           *[other] Change what the message names and start again; if you cannot, show the message to the support of your wallet.
        }
    }
agent = Variant { $variant }: rejected before inclusion. Message: "{ $text }"
action-start_again = { $variant ->
        [self_transfer] Choose another recipient.
        [to_contract] Ask the recipient for an ordinary address, or use the contract's own app.
        [fee_not_sufficient] Add a few TRX and try again.
        [asset_not_sufficient] Send less, or check which token it is: TRC-10 and TRC-20 tokens of the same name are different.
        [balance_not_sufficient] Send less, or add TRX, and try again. With "send all" leave some TRX for the fee.
        [amount_zero] Enter an amount above zero.
        [owner_missing] Send a small amount of TRX to that account first; that activates it.
        [receiver_missing] Send a small amount of TRX to the recipient first; that activates it.
        [contract_missing] Check the contract's address and that the wallet is on the right network.
        [stake_above_balance] Stake less, and leave some TRX for fees.
        [stake_too_small] Stake 1 TRX or more.
        [delegated_insufficient] Look in the wallet how much is staked, lent and free, and use less.
        [nothing_staked] Look in the wallet how much is staked and not lent to others; take back what is lent first.
        [unfreeze_limit] Withdraw what is already due, or wait until one is due.
        [nothing_to_withdraw] Look in the wallet when the next amount is due.
        [not_yet] Look in the wallet when the time is over, and try again then.
        [withdraw_24h] Try again 24 hours after the last time.
        [fee_limit_range] Set the maximum fee to at most what the wallet offers.
        [votes_too_many] Give fewer votes, or stake more first.
        [account_exists] Nothing needs to be done: the account can be used.
        [not_enabled] Update the wallet, and use the newer form of this step (staking 2.0).
        [invalid_address] Copy the address again from the recipient.
        [delegate_to_contract] Lend to an ordinary account.
        [no_representative] Choose a representative from the wallet's list.
        [too_big] Split it into smaller ones.
        [value_too_large] Let the wallet fill in the fees, check the amount, and send again.
       *[other] Change what the message names and start again; if you cannot, show the message to the support of your wallet.
    }
