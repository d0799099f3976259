"""What happens after an answer: whether it helped, that it was handed to people, who waits to be told of a change."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "feedback",
        sa.Column("diagnosis_id", sa.Text(), primary_key=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("helpful", sa.Boolean()),
        sa.Column("resolved", sa.Boolean()),
        sa.Column("comment", sa.Text()),
    )
    op.create_table(
        "handovers",
        sa.Column("diagnosis_id", sa.Text(), primary_key=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("delivery", sa.Text(), nullable=False),
        sa.Column("delivered", sa.Boolean(), nullable=False),
    )
    op.create_table(
        "watches",
        sa.Column("diagnosis_id", sa.Text(), primary_key=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("told", sa.Text(), nullable=False),
    )
    op.create_index("ix_watches_due_at", "watches", ["due_at"])


def downgrade() -> None:
    op.drop_table("watches")
    op.drop_table("handovers")
    op.drop_table("feedback")
