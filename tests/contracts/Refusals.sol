// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.20;

/// Refuses with exactly the bytes it is given, as code of any compiler or age would.
contract Echo {
    function refuse(bytes calldata data) external payable {
        bytes memory copy = data;
        assembly {
            revert(add(copy, 32), mload(copy))
        }
    }
}

/// Calls on: passes the refusal through, hides it behind a sentence, or wraps it.
contract Relay {
    error CallFailed(bytes reason);

    struct Call3 {
        address target;
        bool allowFailure;
        bytes callData;
    }

    function through(address target, bytes calldata data) external payable {
        (bool ok, bytes memory why) = target.call{value: msg.value}(data);
        if (!ok) {
            assembly {
                revert(add(why, 32), mload(why))
            }
        }
    }

    function hidden(address target, bytes calldata data, string calldata sentence) external payable {
        (bool ok, ) = target.call{value: msg.value}(data);
        require(ok, sentence);
    }

    function silent(address target, bytes calldata data) external payable {
        (bool ok, ) = target.call{value: msg.value}(data);
        if (!ok) revert();
    }

    function aggregate3(Call3[] calldata calls) external payable {
        for (uint256 i = 0; i < calls.length; i++) {
            (bool ok, ) = calls[i].target.call(calls[i].callData);
            require(ok || calls[i].allowFailure, "Multicall3: call failed");
        }
    }
}

/// Forwards everything to another contract's code, as upgradeable contracts do.
contract Proxy {
    address immutable target;

    constructor(address to) {
        target = to;
    }

    fallback() external payable {
        address to = target;
        assembly {
            calldatacopy(0, 0, calldatasize())
            let ok := delegatecall(gas(), to, 0, calldatasize(), 0, 0)
            returndatacopy(0, 0, returndatasize())
            switch ok
            case 0 {
                revert(0, returndatasize())
            }
            default {
                return(0, returndatasize())
            }
        }
    }
}

/// Refuses to be created.
contract Unborn {
    constructor() {
        revert("Not today");
    }
}

/// Tokens with a will of their own. Everybody has plenty.
contract OddToken {
    string public symbol = "ODD";
    uint8 public decimals = 6;
    uint256 public kind;
    mapping(address => mapping(address => uint256)) public allowance;
    mapping(address => int256) moved;

    event Transfer(address indexed from, address indexed to, uint256 value);
    event Approval(address indexed owner, address indexed spender, uint256 value);

    error EnforcedPause();

    constructor(uint256 kind_) {
        kind = kind_;
    }

    function balanceOf(address who) public view returns (uint256) {
        return uint256(int256(1_000_000_000_000) + moved[who]);
    }

    function paused() external view returns (bool) {
        return kind == 1 || kind == 2;
    }

    function isBlackListed(address) external view returns (bool) {
        return kind == 3;
    }

    function approve(address spender, uint256 amount) external returns (bool) {
        if (kind == 4) require(!(amount != 0 && allowance[msg.sender][spender] != 0));
        allowance[msg.sender][spender] = amount;
        emit Approval(msg.sender, spender, amount);
        return true;
    }

    function transfer(address to, uint256 amount) external returns (bool) {
        require(kind != 1, "Pausable: paused");
        if (kind == 2) revert EnforcedPause();
        require(kind != 3, "Blacklistable: account is blacklisted");
        require(kind != 6 || amount <= 1000, "Transfer amount exceeds the maxTxAmount.");
        require(kind != 7, "Trading is not active.");
        uint256 tax = kind == 5 ? amount / 10 : 0;
        moved[msg.sender] -= int256(amount);
        moved[to] += int256(amount - tax);
        emit Transfer(msg.sender, to, amount - tax);
        if (tax > 0) {
            moved[address(this)] += int256(tax);
            emit Transfer(msg.sender, address(this), tax);
        }
        if (kind == 8) {
            assembly {
                return(0, 0)
            }
        }
        return true;
    }
}
