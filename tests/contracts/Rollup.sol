// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.0;

/// Stands at the address where OP Stack networks log withdrawals, as far as the log goes.
contract Passer {
    event MessagePassed(
        uint256 indexed nonce,
        address indexed sender,
        address indexed target,
        uint256 value,
        uint256 gasLimit,
        bytes data,
        bytes32 withdrawalHash
    );

    function initiateWithdrawal(address target, uint256 gasLimit, bytes calldata data) external payable {
        bytes32 hash = keccak256(abi.encode(msg.sender, target, msg.value));
        emit MessagePassed(1, msg.sender, target, msg.value, gasLimit, data, hash);
    }
}

/// A portal below, told what to say of a withdrawal; it takes deposits too.
contract Portal {
    struct Proof {
        address game;
        uint64 time;
    }

    mapping(bytes32 => bool) public finalizedWithdrawals;
    mapping(bytes32 => uint256) public numProofSubmitters;
    mapping(bytes32 => mapping(address => Proof)) public provenWithdrawals;

    event TransactionDeposited(address indexed from, address indexed to, uint256 indexed version, bytes opaqueData);

    function prove(bytes32 hash, address who, uint64 time) external {
        numProofSubmitters[hash] = 1;
        provenWithdrawals[hash][who] = Proof(address(this), time);
    }

    function finish(bytes32 hash) external {
        finalizedWithdrawals[hash] = true;
    }

    function depositTransaction(address to, uint256 value, uint64 gas, bool creates, bytes calldata data) external payable {
        emit TransactionDeposited(msg.sender, to, 0, abi.encodePacked(msg.value, value, gas, creates, data));
    }
}

/// ArbSys, as far as the log of a withdrawal goes.
contract Sender {
    event L2ToL1Tx(
        address caller,
        address indexed destination,
        uint256 indexed hash,
        uint256 indexed position,
        uint256 arbBlockNum,
        uint256 ethBlockNum,
        uint256 timestamp,
        uint256 callvalue,
        bytes data
    );

    uint256 public sent;

    function withdrawEth(address destination) external payable {
        sent += 1;
        emit L2ToL1Tx(msg.sender, destination, 7, sent, block.number, 1, block.timestamp, msg.value, "");
    }
}

/// An outbox below, told what was claimed.
contract Outbox {
    mapping(uint256 => bool) public isSpent;

    function claim(uint256 position) external {
        isSpent[position] = true;
    }
}

/// A pool of Across: takes deposits here, and says there whether it filled one.
contract Pool {
    mapping(bytes32 => uint256) public fillStatuses;

    event FundsDeposited(
        bytes32 inputToken,
        bytes32 outputToken,
        uint256 inputAmount,
        uint256 outputAmount,
        uint256 indexed destinationChainId,
        uint256 indexed depositId,
        uint32 quoteTimestamp,
        uint32 fillDeadline,
        uint32 exclusivityDeadline,
        bytes32 indexed depositor,
        bytes32 recipient,
        bytes32 exclusiveRelayer,
        bytes message
    );

    function deposit(uint256 chain, uint256 id, uint32 deadline) external payable {
        bytes32 who = bytes32(uint256(uint160(msg.sender)));
        emit FundsDeposited(0, 0, msg.value, msg.value, chain, id, 1, deadline, 0, who, who, 0, "");
    }

    struct Relay {
        bytes32 depositor;
        bytes32 recipient;
        bytes32 exclusiveRelayer;
        bytes32 inputToken;
        bytes32 outputToken;
        uint256 inputAmount;
        uint256 outputAmount;
        uint256 originChainId;
        uint256 depositId;
        uint32 fillDeadline;
        uint32 exclusivityDeadline;
        bytes message;
    }

    function fill(address depositor, uint256 amount, uint256 origin, uint256 id, uint32 deadline) external {
        bytes32 who = bytes32(uint256(uint160(depositor)));
        Relay memory relay = Relay(who, who, 0, 0, 0, amount, amount, origin, id, deadline, 0, "");
        fillStatuses[keccak256(abi.encode(relay, block.chainid))] = 2;
    }
}

/// LayerZero's endpoint: sends here, and says there what was verified and run.
contract Endpoint {
    mapping(address => mapping(uint32 => mapping(bytes32 => uint64))) public lazyInboundNonce;
    mapping(address => mapping(uint32 => mapping(bytes32 => mapping(uint64 => bytes32)))) public inboundPayloadHash;

    event PacketSent(bytes encodedPayload, bytes options, address sendLibrary);

    function send(uint64 nonce, uint32 from, uint32 to, address receiver) external payable {
        bytes32 who = bytes32(uint256(uint160(msg.sender)));
        bytes32 whom = bytes32(uint256(uint160(receiver)));
        emit PacketSent(abi.encodePacked(uint8(1), nonce, from, who, to, whom, keccak256("guid"), "message"), "", address(this));
    }

    function verify(uint64 nonce, uint32 from, address sender, address receiver) external {
        inboundPayloadHash[receiver][from][bytes32(uint256(uint160(sender)))][nonce] = keccak256("message");
    }

    function run(uint64 nonce, uint32 from, address sender, address receiver) external {
        bytes32 who = bytes32(uint256(uint160(sender)));
        delete inboundPayloadHash[receiver][from][who][nonce];
        lazyInboundNonce[receiver][from][who] = nonce;
    }
}

/// Arbitrum's tickets: those it was told of are open, of others it says that there is none.
contract Tickets {
    error NoTicketWithID();

    mapping(bytes32 => uint256) public until;

    function keep(bytes32 ticket, uint256 time) external {
        until[ticket] = time;
    }

    function getTimeout(bytes32 ticket) external view returns (uint256) {
        if (until[ticket] == 0) revert NoTicketWithID();
        return until[ticket];
    }
}

/// Circle's TokenMessenger (version 2) as far as its logs go.
contract Messenger {
    event DepositForBurn(
        address indexed burnToken,
        uint256 amount,
        address indexed depositor,
        bytes32 mintRecipient,
        uint32 destinationDomain,
        bytes32 destinationTokenMessenger,
        bytes32 destinationCaller,
        uint256 maxFee,
        uint32 indexed minFinalityThreshold,
        bytes hookData
    );
    event MintAndWithdraw(address indexed mintRecipient, uint256 amount, address indexed mintToken, uint256 feeCollected);

    function burn(uint256 amount, uint32 domain, address to) external {
        bytes32 whom = bytes32(uint256(uint160(to)));
        emit DepositForBurn(address(this), amount, msg.sender, whom, domain, 0, 0, 1, 2000, "");
    }

    function mint(address to, uint256 amount, uint256 fee) external {
        emit MintAndWithdraw(to, amount, address(this), fee);
    }
}
