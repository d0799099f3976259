"""Which contract an answer is about, and whose number a transaction has: so that similar cases and replaced transactions are found."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("diagnoses", sa.Column("contract", sa.Text()))
    op.create_index("ix_diagnoses_contract", "diagnoses", ["contract", "code"])
    op.create_index("ix_first_seen_number", "first_seen", ["sender", "nonce"])


def downgrade() -> None:
    op.drop_index("ix_first_seen_number")
    op.drop_index("ix_diagnoses_contract")
    op.drop_column("diagnoses", "contract")
