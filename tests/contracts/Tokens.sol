// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.20;

/// Balances and allowances; how a token refuses is what its kinds differ in.
abstract contract Base {
    string public symbol;
    uint8 public decimals;
    mapping(address => uint256) public balanceOf;
    mapping(address => mapping(address => uint256)) public allowance;

    event Transfer(address indexed from, address indexed to, uint256 value);
    event Approval(address indexed owner, address indexed spender, uint256 value);

    constructor(string memory symbol_, uint8 decimals_, uint256 supply) {
        symbol = symbol_;
        decimals = decimals_;
        balanceOf[msg.sender] = supply;
        emit Transfer(address(0), msg.sender, supply);
    }

    function refuseBalance(address from, uint256 amount) internal view virtual;

    function refuseAllowance(address from, uint256 amount) internal view virtual;

    function move(address from, address to, uint256 amount) internal {
        if (balanceOf[from] < amount) refuseBalance(from, amount);
        unchecked {
            balanceOf[from] -= amount;
            balanceOf[to] += amount;
        }
        emit Transfer(from, to, amount);
    }

    function transfer(address to, uint256 amount) external virtual returns (bool) {
        move(msg.sender, to, amount);
        return true;
    }

    function transferFrom(address from, address to, uint256 amount) external virtual returns (bool) {
        if (allowance[from][msg.sender] < amount) refuseAllowance(from, amount);
        unchecked {
            allowance[from][msg.sender] -= amount;
        }
        move(from, to, amount);
        return true;
    }

    function approve(address spender, uint256 amount) external returns (bool) {
        allowance[msg.sender][spender] = amount;
        emit Approval(msg.sender, spender, amount);
        return true;
    }
}

/// Refuses with the errors of ERC-6093.
contract ModernToken is Base {
    error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed);
    error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed);

    constructor(string memory s, uint8 d, uint256 n) Base(s, d, n) {}

    function refuseBalance(address from, uint256 amount) internal view override {
        revert ERC20InsufficientBalance(from, balanceOf[from], amount);
    }

    function refuseAllowance(address from, uint256 amount) internal view override {
        revert ERC20InsufficientAllowance(msg.sender, allowance[from][msg.sender], amount);
    }
}

/// Refuses with the sentences of the years before.
contract TextToken is Base {
    constructor(string memory s, uint8 d, uint256 n) Base(s, d, n) {}

    function refuseBalance(address, uint256) internal pure override {
        revert("ERC20: transfer amount exceeds balance");
    }

    function refuseAllowance(address, uint256) internal pure override {
        revert("ERC20: insufficient allowance");
    }
}

/// Refuses as the compilers of 2017 wrote assert: the invalid instruction, which takes all gas.
contract OldToken is Base {
    constructor(string memory s, uint8 d, uint256 n) Base(s, d, n) {}

    function refuseBalance(address, uint256) internal pure override {
        assembly {
            invalid()
        }
    }

    function refuseAllowance(address, uint256) internal pure override {
        assembly {
            invalid()
        }
    }
}

/// Says false instead of failing, and moves nothing.
contract FalseToken is Base {
    constructor(string memory s, uint8 d, uint256 n) Base(s, d, n) {}

    function refuseBalance(address, uint256) internal pure override {}

    function refuseAllowance(address, uint256) internal pure override {}

    function transfer(address, uint256) external pure override returns (bool) {
        return false;
    }
}
