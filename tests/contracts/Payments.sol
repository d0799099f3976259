// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.20;

/// Pays on in the ways that contracts do.
contract Payer {
    function byTransfer(address payable to) external payable {
        to.transfer(msg.value);
    }

    function byCall(address payable to) external payable {
        (bool ok, ) = to.call{value: msg.value}("");
        require(ok, "ETH transfer failed");
    }

    /// Passes over the refusal, and stops later for a reason of its own.
    function triesThenStops(address payable to) external payable {
        (bool ok, ) = to.call{value: msg.value}("");
        require(ok && false, "Sold out");
    }
}

/// Takes coins and writes that down, which costs more than 2,300 gas.
contract WritesDown {
    uint256 public last;

    receive() external payable {
        last = msg.value;
    }
}

/// Takes none.
contract TakesNone {
    uint256 public last;

    function note(uint256 value) external {
        require(value > 0);
        last = value;
    }
}

/// Has no function of its own and passes everything on.
contract PassesOn {
    address private immutable behind;

    constructor(address to) {
        behind = to;
    }

    fallback() external payable {
        (bool ok, ) = behind.delegatecall(msg.data);
        require(ok);
    }
}
