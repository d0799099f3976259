title = The Safe still waits
money = Nothing has left the Safe { $safe } by this.
why = { $how ->
    [approved] This transaction only recorded one owner's approval in the Safe; the step that was approved is carried out by a transaction of its own, once enough owners have approved.
   *[waits] This is a Safe's own hash on { $network }, which { $approvals } of its owners approved in the chain; no transaction that carried it out is on record.
  }
todo = Open the queue in the Safe app: there you see how many owners are still to sign. When there are enough, one of them presses "Execute".
agent = { $how ->
    [approved] approveHash({ $hash }) by one owner of { $safe }; execution is another transaction.
   *[waits] ApproveHash logs for { $hash } on { $network } by { $approvals } owners of { $safe }, no ExecutionSuccess or ExecutionFailure with that topic in the last 5,000 blocks (Safe before 1.4 cannot be excluded).
  }
tell = The Safe app shows the step in its queue, with fewer signatures than it needs or with an Execute button.
prevent = Agree with the other owners when they sign, and who executes.
