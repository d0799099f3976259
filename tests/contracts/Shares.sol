// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.0;

/// A token that keeps shares: a balance is reckoned from them, rounded down, and grows when the pool does.
contract ShareToken {
    string public symbol = "stDEMO";
    uint8 public constant decimals = 18;
    uint256 public pool;
    uint256 public shares;
    mapping(address => uint256) public sharesOf;

    event Transfer(address indexed from, address indexed to, uint256 value);
    event TransferShares(address indexed from, address indexed to, uint256 sharesValue);

    constructor() {
        shares = 7 ether;
        pool = 10 ether;
        sharesOf[msg.sender] = shares;
    }

    function balanceOf(address holder) external view returns (uint256) {
        return (sharesOf[holder] * pool) / shares;
    }

    function transfer(address to, uint256 amount) external returns (bool) {
        uint256 moved = (amount * shares) / pool;
        sharesOf[msg.sender] -= moved;
        sharesOf[to] += moved;
        emit Transfer(msg.sender, to, amount);
        emit TransferShares(msg.sender, to, moved);
        return true;
    }
}
