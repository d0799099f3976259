"""What agents write about an answer: notes, and corrections of a wrong one."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "remarks",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("diagnosis_id", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("code", sa.Text()),
        sa.Column("text", sa.Text(), nullable=False),
    )
    op.create_index("ix_remarks_diagnosis_id", "remarks", ["diagnosis_id"])
    op.create_index("ix_diagnoses_code", "diagnoses", ["code"])


def downgrade() -> None:
    op.drop_index("ix_diagnoses_code")
    op.drop_table("remarks")
