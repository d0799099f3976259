"""What stands in a text that someone pasted: one module per kind of thing, all pure, none raises for any text."""
