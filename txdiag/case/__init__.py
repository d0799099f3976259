"""One investigation: from a question's facts to a judgement. What is told to whom, and in which language, comes after.

The waves (DESIGN, section 3): 0 the secret guard, 1 the hash on every candidate network, a second opinion where nobody knows it, 2 what
needs the transaction, 3 what only wave 2 made possible. A saved bundle goes through the same function and gives the same case.
"""

from txdiag.case.course import Course
from txdiag.case.investigate import final, investigate
from txdiag.case.work import Case, Event, Investigation, OnEvent

__all__ = ["Case", "Course", "Event", "Investigation", "OnEvent", "final", "investigate"]
