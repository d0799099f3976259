// SPDX-License-Identifier: UNLICENSED
pragma solidity ^0.8.20;

interface IMoves {
    function transfer(address to, uint256 amount) external returns (bool);
    function transferFrom(address from, address to, uint256 amount) external returns (bool);
    function balanceOf(address who) external view returns (uint256);
}

/// What looks like another contract's doing, and is its own.
contract Mimics {
    error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed);
    error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed);

    uint256 public updated;

    constructor() {
        updated = block.timestamp;
    }

    /// Pays out of its own pocket, which is empty.
    function claim(IMoves token, uint256 amount) external {
        token.transfer(msg.sender, amount);
    }

    /// Takes the caller's tokens, and then pays on what another pocket has not allowed it to take.
    function stake(IMoves token, address pocket, uint256 amount) external {
        token.transferFrom(msg.sender, address(this), amount);
        token.transferFrom(pocket, address(this), amount);
    }

    /// Says the words of a token, of points that are no token.
    function spendPoints(uint256 needed) external view {
        revert ERC20InsufficientBalance(msg.sender, 5, needed);
    }

    function usePass(uint256 needed) external view {
        revert ERC20InsufficientAllowance(msg.sender, 5, needed);
    }

    /// The price that it was told is too old by now: nobody's deadline.
    function buyAtPrice() external {
        require(block.timestamp - updated < 1800, "Stale price");
        updated = block.timestamp;
    }

    /// The same without words.
    function buyAtPriceSilently() external {
        require(block.timestamp - updated < 1800);
        updated = block.timestamp;
    }

    /// Closed from a certain time on, and open again at another: the hour before was open.
    function play() external {
        require((block.timestamp / 3600) % 2 == 0, "Closed this hour");
        updated = block.timestamp;
    }

    /// A game that is paused, and has no token.
    function paused() external pure returns (bool) {
        return true;
    }

    function enter() external pure {
        revert("Pausable: paused");
    }

    function bid(uint256 least) external pure {
        require(least == 0, "Too little received");
    }

    function redeemVoucher() external pure {
        revert("EXPIRED");
    }

    function join() external pure {
        revert("Account is blacklisted");
    }

    /// Takes it in parts, and goes on where one cannot be paid.
    function disperse(address payable[] calldata to, uint256 each) external payable {
        for (uint256 i = 0; i < to.length; i++) {
            (bool ok, ) = to[i].call{value: each}("");
            ok;
        }
    }

    function disperseToken(IMoves token, address[] calldata to, uint256 each) external {
        for (uint256 i = 0; i < to.length; i++) {
            try token.transferFrom(msg.sender, to[i], each) {} catch {}
        }
    }

    receive() external payable {}
}

/// A collection as those before the standard's errors: refuses without a word. The second argument of what it shares with tokens is a number of an item.
contract OldCollection {
    mapping(uint256 => address) public ownerOf;
    mapping(uint256 => address) public getApproved;
    mapping(address => uint256) public balanceOf;
    string public symbol = "OLD";

    event Transfer(address indexed from, address indexed to, uint256 indexed id);
    event Approval(address indexed owner, address indexed spender, uint256 indexed id);

    function make(uint256 id) external {
        require(ownerOf[id] == address(0));
        ownerOf[id] = msg.sender;
        balanceOf[msg.sender]++;
        emit Transfer(address(0), msg.sender, id);
    }

    function approve(address to, uint256 id) external {
        require(ownerOf[id] == msg.sender);
        getApproved[id] = to;
        emit Approval(msg.sender, to, id);
    }

    function transfer(address to, uint256 id) external {
        require(ownerOf[id] == msg.sender);
        move(msg.sender, to, id);
    }

    function transferFrom(address from, address to, uint256 id) external {
        require(ownerOf[id] == from);
        require(from == msg.sender || getApproved[id] == msg.sender);
        move(from, to, id);
    }

    function move(address from, address to, uint256 id) private {
        ownerOf[id] = to;
        balanceOf[from]--;
        balanceOf[to]++;
        emit Transfer(from, to, id);
    }
}

/// Writes what did not happen.
contract Liar {
    string public symbol = "LIE";
    uint8 public decimals = 6;
    mapping(address => uint256) public balanceOf;

    event Transfer(address indexed from, address indexed to, uint256 value);
    event Deposit(address indexed to, uint256 value);

    /// Writes a movement down and moves nothing.
    function transfer(address to, uint256 amount) external returns (bool) {
        emit Transfer(msg.sender, to, amount);
        return true;
    }

    /// As a wrapped coin says it, and keeps no account of it.
    function deposit() external payable {
        emit Deposit(msg.sender, msg.value);
    }
}

/// Passes what comes to where it belongs, as the deposit contracts of platforms do.
contract Forwarder {
    address payable public immutable home;

    constructor(address payable to) {
        home = to;
    }

    receive() external payable {
        (bool ok, ) = home.call{value: msg.value}("");
        require(ok);
    }

    function flush(IMoves token) external {
        token.transfer(home, token.balanceOf(address(this)));
    }
}
