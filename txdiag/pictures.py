"""The figures of a cause's picture in the form of the output."""

from __future__ import annotations

from rules.picture import Confirmations, Energy, Fees, Picture
from txdiag.answer import ConfirmationsPicture, EnergyPicture, FeesPicture, PictureOut


def picture_out(picture: Picture) -> PictureOut:
    match picture:
        case Fees(offered, base_fees):
            return FeesPicture(offered=str(offered), base_fees=[str(fee) for fee in base_fees])
        case Energy(needed, available):
            return EnergyPicture(needed=needed, available=available)
        case Confirmations(have, needed):
            return ConfirmationsPicture(have=have, needed=needed)
