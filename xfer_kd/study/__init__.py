"Studies: arms and seeds on one table, trained once, compared, reported; and benchmarks."
from ..base import document
from .bench import BENCHMARKS
from .report import figure_html
from .study import Arm, DivergedError, Run, Study, quick_start, transfer_then_distill

# For users; what else is named above serves the other floors
__all__ = ['Arm', 'Run', 'Study', 'quick_start', 'transfer_then_distill']

document(__name__)  # `?` and `help()` explain every parameter
