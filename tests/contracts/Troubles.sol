// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.20;

/// One function for each way to fail, or to disappoint.
contract Troubles {
    error OwnableUnauthorizedAccount(address account);
    error NobodyKnowsThis(uint256 code, address who);
    error SafeERC20FailedOperation(address token);

    mapping(uint256 => uint256) public slots;
    uint256 public seats = 1;

    function write(uint256 count) public {
        for (uint256 i = 0; i < count; i++) slots[i] = i + 1;
    }

    /// The inner call gets 63/64 of the gas; what it runs out of is hidden behind a sentence.
    function writeMasked(uint256 count) external {
        try this.write(count) {} catch {
            revert("Payout failed");
        }
    }

    function spin() external {
        while (true) seats = seats ^ 1;
    }

    function invalidInstruction() external pure {
        assembly {
            invalid()
        }
    }

    function sentence() external pure {
        revert("Not in whitelist");
    }

    function bare() external pure {
        revert();
    }

    function overflow(uint256 x) external pure returns (uint256) {
        return x + type(uint256).max;
    }

    function assertion(uint256 x) external pure {
        assert(x > 1);
    }

    function outOfBounds(uint256 at) external pure returns (uint256) {
        uint256[] memory none = new uint256[](1);
        return none[at];
    }

    function onlyOwner() external view {
        revert OwnableUnauthorizedAccount(msg.sender);
    }

    function unknownError() external view {
        revert NobodyKnowsThis(7, msg.sender);
    }

    function failsOn(address token) external pure {
        revert SafeERC20FailedOperation(token);
    }

    function until(uint256 deadline) external view {
        require(block.timestamp <= deadline, "Offer expired");
    }

    function dearGas(uint256 most) external view {
        require(tx.gasprice <= most, "Gas price too high");
    }

    function dearGasThenWrite(uint256 most, uint256 count) external {
        require(tx.gasprice <= most, "Gas price too high");
        write(count);
    }

    function dearGasUntil(uint256 most, uint256 deadline) external view {
        require(tx.gasprice <= most, "Gas price too high");
        require(block.timestamp <= deadline, "Offer expired");
    }

    function writeUntil(uint256 count, uint256 deadline) external {
        write(count);
        require(block.timestamp <= deadline, "Offer expired");
    }

    function takeSeat() external {
        require(seats > 0, "SOLD OUT");
        seats--;
    }

    function payOn(address payable to) external payable {
        (bool ok, ) = to.call{value: msg.value}("");
        require(ok, "ETH transfer failed");
    }

    event Noted(uint256 time);

    receive() external payable {}

    function payOut(address payable to) external {
        (bool ok, ) = to.call{value: address(this).balance}("");
        require(ok, "ETH transfer failed");
        emit Noted(address(this).balance);
    }

    function payOnAndNoteTime(address payable to) external payable {
        (bool ok, ) = to.call{value: msg.value}("");
        require(ok, "ETH transfer failed");
        emit Noted(block.timestamp);
    }

    function notPayable() external pure {}
}
