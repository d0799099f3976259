// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.0;

/// Everybody can buy it, and only its maker and its pool can send it.
contract TrapToken {
    string public symbol = "MOON";
    uint8 public constant decimals = 2;
    mapping(address => uint256) public balanceOf;
    mapping(address => mapping(address => uint256)) public allowance;
    mapping(address => bool) public open;

    event Transfer(address indexed from, address indexed to, uint256 value);
    event Approval(address indexed owner, address indexed spender, uint256 value);

    constructor(bool trap) {
        open[msg.sender] = true;
        open[address(0)] = !trap;
        balanceOf[msg.sender] = 1 ether;
        emit Transfer(address(0), msg.sender, 1 ether);
    }

    function admit(address who) external {
        open[who] = true;
    }

    function approve(address spender, uint256 amount) external returns (bool) {
        allowance[msg.sender][spender] = amount;
        emit Approval(msg.sender, spender, amount);
        return true;
    }

    function transfer(address to, uint256 amount) external returns (bool) {
        return move(msg.sender, to, amount);
    }

    function transferFrom(address from, address to, uint256 amount) external returns (bool) {
        allowance[from][msg.sender] -= amount;
        return move(from, to, amount);
    }

    function move(address from, address to, uint256 amount) internal returns (bool) {
        require(open[from] || open[address(0)]);
        balanceOf[from] -= amount;
        balanceOf[to] += amount;
        emit Transfer(from, to, amount);
        return true;
    }
}
