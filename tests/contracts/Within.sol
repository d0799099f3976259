// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.20;

/// A multi-signature wallet as far as its steps go: they run from it, and a failed one is told by a code alone.
contract Vault {
    function execTransaction(
        address to,
        uint256 value,
        bytes calldata data,
        uint8,
        uint256,
        uint256,
        uint256,
        address,
        address payable,
        bytes calldata
    ) external payable returns (bool ok) {
        (ok, ) = to.call{value: value}(data);
        require(ok, "GS013");
    }
}

/// Tries, and does not mind.
contract Swallows {
    mapping(uint256 => uint256) private slots;

    function write(uint256 count) public {
        for (uint256 i = 0; i < count; i++) slots[i] = i + 1;
    }

    function attempt(uint256 count) external {
        try this.write(count) {} catch {}
    }
}

/// Passes calls on and tells nothing of how they failed. The order of the parts counts.
contract Passing {
    struct Part {
        address target;
        bytes callData;
    }

    function tryAggregate(bool all, Part[] calldata calls) external payable {
        for (uint256 i = 0; i < calls.length; i++) {
            (bool ok, ) = calls[i].target.call(calls[i].callData);
            require(!all || ok, "Multicall3: call failed");
        }
    }
}
