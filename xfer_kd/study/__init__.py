"Studies: arms and seeds on one table, trained once, compared, reported; and benchmarks."
from typing import TYPE_CHECKING

from ..base import late
if TYPE_CHECKING:  # true for editors; when it runs, a module is imported when one of its names is asked for
    from .arm import Arm
    from .bench import BENCHMARKS
    from .engine import DivergedError, Run
    from .forecast import Forecast
    from .hand_over import handed_arm, handed_run
    from .arms_file import read_arm, read_arms, run_arms
    from .recipes import quick_start, transfer_then_distill
    from .report import figure_html, gallery, report
    from .study import Study
    from .verdicts import summary_text, verdicts

# For users; what else is named above serves the other floors
__all__ = ['Arm', 'Study', 'gallery', 'quick_start', 'read_arms', 'report', 'run_arms', 'transfer_then_distill', 'verdicts']

late(__name__, 'check', 'elsewhere', 'fit', 'forecast', 'grid', 'hand_over', 'on_ray', 'report', 'results', 'saved', 'status',
     'subgroups', 'tune', 'workers')  # these add methods to `Study`
