// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.20;

/// What a replay gets wrong that does not mind its own conditions.
contract Traps {
    mapping(uint256 => uint256) private slots;

    function quietTimes(uint256 most) external view {
        require(block.basefee <= most, "Network too busy");
    }

    function afterHash() external view {
        require(blockhash(block.number - 1) != 0, "No blockhash");
        revert("Too late");
    }

    function untilBlock(uint256 last) external view {
        require(block.number <= last, "Round over");
    }

    function holds(uint256 least) external view {
        require(msg.sender.balance >= least, "Too few coins");
    }

    /// Uses much gas, and refuses for another reason.
    function worksAndRefuses(uint256 count) external {
        for (uint256 i = 0; i < count; i++) slots[i] = i + 1;
        revert("Not in whitelist");
    }
}
