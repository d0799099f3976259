"""The agent console: the same diagnoses for support staff, with everything behind them."""
