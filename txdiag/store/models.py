"""The tables. Numbers that may pass 2^63 (amounts, nonces) are TEXT: SQLite refuses larger integers. Times are UTC."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import Boolean, DateTime, Index, LargeBinary, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator


class UtcTime(TypeDecorator[datetime]):
    """A moment with its time zone; SQLite drops the zone, so it is put back on the way out."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Base(DeclarativeBase):
    pass


class DiagnosisRow(Base):
    """One answer. ``subject`` is an HMAC of the transaction hash: counts answers about one transaction without naming it."""

    __tablename__ = "diagnoses"
    __table_args__ = (
        Index("ix_diagnoses_created_at", "created_at"),
        Index("ix_diagnoses_subject", "subject"),
        Index("ix_diagnoses_code", "code"),
        Index("ix_diagnoses_contract", "contract", "code"),
    )

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    created_at: Mapped[datetime] = mapped_column(UtcTime)
    answer: Mapped[str] = mapped_column(Text)  # the JSON of txdiag.answer.Diagnosis
    bundle: Mapped[bytes] = mapped_column(LargeBinary)  # gzip of the bundle's JSON
    subject: Mapped[str | None] = mapped_column(Text)
    status: Mapped[str] = mapped_column(Text)
    code: Mapped[str] = mapped_column(Text)
    network: Mapped[str | None] = mapped_column(Text)
    locale: Mapped[str] = mapped_column(Text)
    contract: Mapped[str | None] = mapped_column(
        Text
    )  # the one that was called, or whose token was to move; public data of its network


class FirstSeenRow(Base):
    """What we saw of a transaction, and in which block."""

    __tablename__ = "first_seen"
    __table_args__ = (Index("ix_first_seen_number", "sender", "nonce"),)

    network: Mapped[str] = mapped_column(Text, primary_key=True)
    hash: Mapped[str] = mapped_column(Text, primary_key=True)
    sender: Mapped[str | None] = mapped_column(Text)
    nonce: Mapped[str | None] = mapped_column(Text)
    content: Mapped[str | None] = mapped_column(Text)
    block_hash: Mapped[str | None] = mapped_column(Text)
    first_seen_at: Mapped[datetime] = mapped_column(UtcTime)
    last_seen_at: Mapped[datetime] = mapped_column(UtcTime)


class RemarkRow(Base):
    """What an agent wrote about an answer. kind: note or correction; code: of a correction, the right cause."""

    __tablename__ = "remarks"
    __table_args__ = (Index("ix_remarks_diagnosis_id", "diagnosis_id"),)

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    diagnosis_id: Mapped[str] = mapped_column(Text)
    created_at: Mapped[datetime] = mapped_column(UtcTime)
    kind: Mapped[str] = mapped_column(Text)
    code: Mapped[str | None] = mapped_column(Text)
    text: Mapped[str] = mapped_column(Text)


class FeedbackRow(Base):
    """Whether an answer helped and whether the trouble is over: one voice an answer, the latest."""

    __tablename__ = "feedback"

    diagnosis_id: Mapped[str] = mapped_column(Text, primary_key=True)
    created_at: Mapped[datetime] = mapped_column(UtcTime)
    helpful: Mapped[bool | None] = mapped_column(Boolean)
    resolved: Mapped[bool | None] = mapped_column(Boolean)
    comment: Mapped[str | None] = mapped_column(Text)


class HandoverRow(Base):
    """A case that was given to people. delivery: the number of the packet; delivered False: it is on its way."""

    __tablename__ = "handovers"

    diagnosis_id: Mapped[str] = mapped_column(Text, primary_key=True)
    created_at: Mapped[datetime] = mapped_column(UtcTime)
    delivery: Mapped[str] = mapped_column(Text)
    delivered: Mapped[bool] = mapped_column(Boolean)


class WatchRow(Base):
    """A case that is looked at again until it ends. told: what the listener knows of it."""

    __tablename__ = "watches"
    __table_args__ = (Index("ix_watches_due_at", "due_at"),)

    diagnosis_id: Mapped[str] = mapped_column(Text, primary_key=True)
    created_at: Mapped[datetime] = mapped_column(UtcTime)
    due_at: Mapped[datetime] = mapped_column(UtcTime)
    until: Mapped[datetime] = mapped_column(UtcTime)
    told: Mapped[str] = mapped_column(Text)


class MetaRow(Base):
    """Single values of the service, such as the secret of the HMAC."""

    __tablename__ = "meta"

    key: Mapped[str] = mapped_column(Text, primary_key=True)
    value: Mapped[str] = mapped_column(Text)
