// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.20;

/// Takes tokens as an exchange does, and refuses without a word where it cannot have them.
contract SilentRouter {
    function swapExactTokensForTokens(uint256 amountIn, uint256 least, address[] calldata path, address to, uint256)
        external
        returns (uint256[] memory amounts)
    {
        if (least == 13) revert();
        (bool ok, ) = path[0].call(
            abi.encodeWithSignature("transferFrom(address,address,uint256)", msg.sender, address(this), amountIn)
        );
        if (!ok) revert();
        (ok, ) = path[path.length - 1].call(abi.encodeWithSignature("transfer(address,uint256)", to, least));
        if (!ok) revert();
        amounts = new uint256[](path.length);
    }

    struct ExactInputSingle {
        address tokenIn;
        address tokenOut;
        uint24 fee;
        address recipient;
        uint256 deadline;
        uint256 amountIn;
        uint256 amountOutMinimum;
        uint160 sqrtPriceLimitX96;
    }

    struct ExactInput {
        bytes path;
        address recipient;
        uint256 deadline;
        uint256 amountIn;
        uint256 amountOutMinimum;
    }

    /// Minds the deadline, and does not say so.
    function exactInput(ExactInput calldata params) external payable returns (uint256) {
        if (params.deadline < block.timestamp) revert();
        return params.amountIn;
    }

    /// As the third version of the exchange: its library says only STF.
    function exactInputSingle(ExactInputSingle calldata params) external payable returns (uint256) {
        (bool ok, ) = params.tokenIn.call(
            abi.encodeWithSignature("transferFrom(address,address,uint256)", msg.sender, address(this), params.amountIn)
        );
        require(ok, "STF");
        return params.amountIn;
    }
}

/// Takes the tokens by way of the common permission contract.
contract CommandRouter {
    address constant PERMIT2 = 0x000000000022D473030F116dDEE9F6B43aC78BA3;

    function execute(bytes calldata, bytes[] calldata inputs, uint256) external payable {
        (, uint256 amount, , bytes memory path, ) = abi.decode(inputs[0], (address, uint256, uint256, bytes, bool));
        address token;
        assembly {
            token := shr(96, mload(add(path, 32)))
        }
        (bool ok, bytes memory said) = PERMIT2.call(
            abi.encodeWithSignature("transferFrom(address,address,uint160,address)", msg.sender, address(this), amount, token)
        );
        if (!ok)
            assembly {
                revert(add(said, 32), mload(said))
            }
    }
}

/// The common permission contract, without permissions of its own.
contract CommonPermission {
    function transferFrom(address from, address to, uint160 amount, address token) external {
        (bool ok, ) = token.call(abi.encodeWithSignature("transferFrom(address,address,uint256)", from, to, amount));
        require(ok, "TRANSFER_FROM_FAILED");
    }
}

/// Keeps balance and list in one word, as USDC does.
contract PackedToken {
    mapping(address => uint256) private words;
    mapping(address => mapping(address => uint256)) public allowance;

    constructor() {
        words[msg.sender] = 10 ** 12;
    }

    function balanceOf(address who) public view returns (uint256) {
        return words[who] & (2 ** 255 - 1);
    }

    function isBlacklisted(address who) public view returns (bool) {
        return words[who] >> 255 == 1;
    }

    function addBlackList(address who) external {
        words[who] |= 2 ** 255;
    }

    function approve(address spender, uint256 amount) external returns (bool) {
        allowance[msg.sender][spender] = amount;
        return true;
    }

    function transferFrom(address from, address to, uint256 amount) external returns (bool) {
        require(!isBlacklisted(from), "Blacklistable: account is blacklisted");
        allowance[from][msg.sender] -= amount;
        words[from] -= amount;
        words[to] += amount;
        return true;
    }
}

/// Where tokens keep their sums: one kind for each usual layout, and one that computes them.
abstract contract Kept {
    function balanceSlot(address who) internal pure virtual returns (bytes32);

    function allowanceSlot(address who, address by) internal pure virtual returns (bytes32);

    function balanceOf(address who) external view virtual returns (uint256 sum) {
        bytes32 slot = balanceSlot(who);
        assembly {
            sum := sload(slot)
        }
    }

    function allowance(address who, address by) external view virtual returns (uint256 sum) {
        bytes32 slot = allowanceSlot(who, by);
        assembly {
            sum := sload(slot)
        }
    }
}

contract KeptBySolady is Kept {
    function balanceSlot(address who) internal pure override returns (bytes32 slot) {
        assembly {
            mstore(0x0c, 0x87a211a2)
            mstore(0x00, who)
            slot := keccak256(0x0c, 0x20)
        }
    }

    function allowanceSlot(address who, address by) internal pure override returns (bytes32 slot) {
        assembly {
            let free := mload(0x40)
            mstore(0x20, by)
            mstore(0x0c, 0x7f5e9f20)
            mstore(0x00, who)
            slot := keccak256(0x0c, 0x34)
            mstore(0x40, free)
        }
    }
}

contract KeptByVyper is Kept {
    function balanceSlot(address who) internal pure override returns (bytes32) {
        return keccak256(abi.encode(uint256(3), who));
    }

    function allowanceSlot(address who, address by) internal pure override returns (bytes32) {
        return keccak256(abi.encode(keccak256(abi.encode(uint256(4), who)), by));
    }
}

contract KeptByNamespace is Kept {
    bytes32 constant PLACE =
        keccak256(abi.encode(uint256(keccak256("openzeppelin.storage.ERC20")) - 1)) & ~bytes32(uint256(0xff));

    function balanceSlot(address who) internal pure override returns (bytes32) {
        return keccak256(abi.encode(who, PLACE));
    }

    function allowanceSlot(address who, address by) internal pure override returns (bytes32) {
        return keccak256(abi.encode(by, keccak256(abi.encode(who, uint256(PLACE) + 1))));
    }
}

/// The ninth mapping, and sums of 96 bits.
contract KeptInNarrowWords is Kept {
    function balanceSlot(address who) internal pure override returns (bytes32) {
        return keccak256(abi.encode(who, uint256(9)));
    }

    function allowanceSlot(address who, address by) internal pure override returns (bytes32) {
        return keccak256(abi.encode(by, keccak256(abi.encode(who, uint256(10)))));
    }

    function balanceOf(address who) external view override returns (uint256) {
        bytes32 slot = balanceSlot(who);
        uint256 sum;
        assembly {
            sum := sload(slot)
        }
        return uint96(sum);
    }
}

/// Shares of a pool, which are worth more than their number.
contract KeptAsShares is Kept {
    function balanceSlot(address who) internal pure override returns (bytes32) {
        return keccak256(abi.encode(who, uint256(0)));
    }

    function allowanceSlot(address who, address by) internal pure override returns (bytes32) {
        return keccak256(abi.encode(by, keccak256(abi.encode(who, uint256(77)))));
    }

    function balanceOf(address who) external view override returns (uint256) {
        bytes32 slot = balanceSlot(who);
        uint256 sum;
        assembly {
            sum := sload(slot)
        }
        return (sum * 11) / 10;
    }
}

/// Takes what its data say in a way that nobody knows.
contract UnknownRouter {
    function trade(bytes calldata packed) external {
        address token = address(bytes20(packed[0:20]));
        uint256 amount = uint128(bytes16(packed[20:36]));
        (bool ok, ) = token.call(
            abi.encodeWithSignature("transferFrom(address,address,uint256)", msg.sender, address(this), amount)
        );
        require(ok, "TRANSFER_FROM_FAILED");
    }
}
