"From a table and an architecture to a trained fastai `Learner`: strategies, schedules, losses, gradient clipping, memory."
from typing import TYPE_CHECKING

from ..base import late
if TYPE_CHECKING:  # true for editors; when it runs, a module is imported when one of its names is asked for
    from .agc import AGCCallback, adaptive_clip_grad_, agc_factor, nfnet_recipe
    from .block_checkpoint import block_checkpoint
    from .cached_features import cached_features, what_is_random
    from .candidates import CANDIDATES, Candidate, Trials
    from .callbacks import ColumnsCallback, SideOptimizer, TermMetric
    from .curves import plot_learning_curves
    from .fit import SCHEDULES, Cyclic, FitPlan, Flat, OneCycle, Schedule, Step, WarmUp, fit_phases, fit_strategy
    from .fit_in_memory import MemoryAdvice, find_batch_size, fit_in_memory
    from .losses import LOSSES, SigmoidFocalLossFlat, SoftmaxFocalLossFlat, class_weights, get_loss, loss_settings
    from .memory_plan import Need, memory_choice, memory_plan
    from .optimizers import OPTIMIZERS, get_optimizer
    from .resume import Checkpoint
    from .selection import SelectBest, valid_metric
    from .solved_probe import SolvedProbe, adapt_statistics, solve_probe, why_not_solved
    from .speed import train_speed
    from .transfer import (BATCH_NORM, BatchNormState, STRATEGIES, is_multi_label, own_loaders, set_batch_norm, trainable_summary,
                           transfer_learner)
    from .weight_average import SWA, WeightAverage
    from .whole_batches import WholeBatches

# For users; what else is named above serves the other floors
__all__ = ['AGCCallback', 'Checkpoint', 'Cyclic', 'FitPlan', 'Flat', 'OneCycle', 'STRATEGIES', 'SWA', 'SelectBest',
           'SigmoidFocalLossFlat', 'SoftmaxFocalLossFlat', 'Step', 'WarmUp', 'WeightAverage',
           'agc_factor', 'block_checkpoint', 'class_weights', 'find_batch_size', 'fit_in_memory',
           'fit_strategy', 'memory_choice', 'memory_plan', 'nfnet_recipe', 'plot_learning_curves', 'set_batch_norm',
           'solve_probe', 'train_speed', 'trainable_summary', 'transfer_learner', 'valid_metric']

late(__name__, 'fit', 'fit_in_memory', 'transfer')  # these add methods to fastai's `Learner`
