"""Alembic runs this file for every upgrade. The connection comes from ``txdiag.store.sql``; there is no offline mode."""

from __future__ import annotations

from alembic import context
from sqlalchemy import Connection

from txdiag.store.models import Base

connection: Connection = context.config.attributes["connection"]
# SQLite can change a table only by copying it (render_as_batch)
context.configure(connection=connection, target_metadata=Base.metadata, render_as_batch=True, transactional_ddl=True)
with context.begin_transaction():
    context.run_migrations()
