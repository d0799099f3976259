title = { $complained ->
    [yes] Taken from the receiving account
   *[no] It went on from the receiving account
}
money = { $how ->
    [code] The { $amount } arrived at { $account } and left it again soon after{ $known ->
        [yes] , to { $target }
       *[no] {""}
      }.
    [at_once] The { $amount } reached { $account } and went on to { $target } in the same moment.
   *[key] The { $amount } arrived at { $account }, which holds less than a tenth of it now.
  }
why = { $complained ->
    [no] it is the deposit address of a platform, which collects what arrives there in this way; then all is as it should be. If it is a private wallet and its owner did not do this, a stranger controls it.
   *[yes] { $how ->
        [code] That account runs code of { $ruler }, and somebody else's transaction moved the money on; the account itself signed nothing.
        [at_once] That account runs code of { $ruler } that sends on whatever arrives.
       *[key] The right to rule that account lies with { $ruler }, not with its own key, and the money has been moved on.
      } In a private wallet this means that a stranger controls it, unless you spent it yourself through an app just then; platforms collect deposits like this too.
  }
todo = If it is a platform's deposit address, ask the platform. If it is your own wallet and you did not set this up, use a new wallet, made on a device you trust, from now on.
avoid = { $complained ->
    [no] Until you know which it is, send nothing more to this address, not even for fees.
   *[yes] Send nothing more to this address, not even for fees.
  }
agent = recipient { $account } ruled by { $ruler } ({ $how }); nine tenths or more left it { $how ->
    [at_once] in the same transaction
   *[code] soon after without its own signature
  }, target { $known ->
    [yes] { $target }.
   *[no] not visible in a balance.
  }
tell = The explorer shows the coins leaving the account again within seconds, by a transaction of somebody else.
prevent = Never type a recovery phrase into a page, and sign no permission for an account's code that you do not know.
