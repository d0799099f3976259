"""The history of the tables. A step that was released is never changed; a new one is added."""
