// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.20;

interface IToken {
    function transfer(address to, uint256 amount) external returns (bool);
}

/// Sells one token for another at one to one, and refuses with the sentences that wallets know from the exchanges of the second version.
contract Router {
    function swapExactTokensForTokens(
        uint256 amountIn,
        uint256 amountOutMin,
        address[] calldata path,
        address to,
        uint256 deadline
    ) external returns (uint256[] memory amounts) {
        require(deadline >= block.timestamp, "UniswapV2Router: EXPIRED");
        require(amountIn >= amountOutMin, "UniswapV2Router: INSUFFICIENT_OUTPUT_AMOUNT");
        (bool ok, bytes memory answer) = path[0].call(
            abi.encodeWithSignature("transferFrom(address,address,uint256)", msg.sender, address(this), amountIn)
        );
        require(ok && (answer.length == 0 || abi.decode(answer, (bool))), "TransferHelper: TRANSFER_FROM_FAILED");
        IToken(path[path.length - 1]).transfer(to, amountIn);
        amounts = new uint256[](path.length);
    }
}
