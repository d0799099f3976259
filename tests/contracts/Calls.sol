// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.20;

interface IAnswers {
    function price() external view returns (uint256);
    function sync() external;
}

/// Calls what its caller names, as routers and vaults do.
contract Asks {
    error AddressEmptyCode(address target);

    uint256 public last;

    /// The compiler looks for code itself, as there is no answer to read: no call is made.
    function addLiquidityETH(address token, uint256, uint256, uint256, address, uint256) external payable {
        IAnswers(token).sync();
        last = block.number;
    }

    /// The call is made, and the answer is missing.
    function mint(address to) external {
        last = IAnswers(to).price();
    }

    /// Refuses before it looks at the token.
    function removeLiquidityETH(address, uint256 liquidity, uint256, uint256, address, uint256) external view {
        address(last == 0 ? msg.sender : address(this)).balance;
        require(liquidity > 10 ** 30);
    }

    /// Tells somebody, who need not be a contract, and refuses for a reason of its own.
    function mintAndTell(address to) external {
        (bool ok, ) = to.call(abi.encodeCall(IAnswers.sync, ()));
        require(ok && last > 10 ** 30);
        last = 1;
    }

    function claim() external view {
        revert AddressEmptyCode(address(0x5742a6));
    }
}
