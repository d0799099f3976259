"""What a transaction was to do, so that a replacement that does the same is told from another one."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("first_seen", sa.Column("content", sa.Text()))


def downgrade() -> None:
    op.drop_column("first_seen", "content")
