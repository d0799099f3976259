// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.18;

/// What its block alone decides: under another block's conditions the same call goes through.
contract Chance {
    uint256 public rounds;

    /// Only in a block that this account made.
    function onlyBy(address maker) external {
        require(block.coinbase == maker, "Not your block");
        rounds++;
    }
}
