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
