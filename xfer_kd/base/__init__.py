"What every floor stands on: errors, records, random state, figures."
from typing import TYPE_CHECKING

from .door import late
if TYPE_CHECKING:  # true for editors; when it runs, a module is imported when one of its names is asked for
    from .core import (append_jsonl, atomic_folder, atomic_path, check_number, device_facts, hide_bar, home, keep_freed_memory,
                       lookup, nearest, read_json, read_jsonl, require, short_hash, to_json, watched, write_json)
    from .describe import call_text, settings_text
    from .docs import delegates
    from .door import late
    from .figures import (INK, PALETTE, figure_style, legend_beside, legend_name, new_figure, nth_color, nth_dash, own_axes,
                          sticking_out, to_html)
    from .loaders import loader_like, loaders_like
    from .log_odds import in_order, log_odds_of_logits, log_odds_of_probs, log_sigmoids, mean_logits
    from .state import learner_kept, modes_kept, random_state, rng_kept, seeded, set_random_state
    from .tensor_memory import LiveMemory

# For users; what else is named above serves the other floors
__all__ = ['PALETTE', 'new_figure']

late(__name__)
