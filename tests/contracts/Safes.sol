// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.0;

/// A Safe as far as its logs go (1.4: the hash is a topic). It moves nothing.
contract QuietSafe {
    event ApproveHash(bytes32 indexed approvedHash, address indexed owner);
    event ExecutionSuccess(bytes32 indexed txHash, uint256 payment);
    event ExecutionFailure(bytes32 indexed txHash, uint256 payment);

    mapping(address => mapping(bytes32 => uint256)) public approvedHashes;

    function approveHash(bytes32 hashToApprove) external {
        approvedHashes[msg.sender][hashToApprove] = 1;
        emit ApproveHash(hashToApprove, msg.sender);
    }

    function run(bytes32 signed, bool works) external {
        if (works) emit ExecutionSuccess(signed, 0);
        else emit ExecutionFailure(signed, 0);
    }
}

/// Takes a hash as well, and has nothing to do with owners.
contract HashBook {
    mapping(bytes32 => bool) public noted;

    function approveHash(bytes32 one) external {
        noted[one] = true;
    }
}
