"Honest numbers and figures about any model: predictions, metrics with intervals, comparisons, calibration, cost, heat maps."
from typing import TYPE_CHECKING

from ..base import late
if TYPE_CHECKING:  # true for editors; when it runs, a module is imported when one of its names is asked for
    from .calibration import Temperature, Threshold, fit_temperature, fit_threshold
    from .compare import Comparison, compare, compare_all, mcnemar, relative_accuracy, sides_evidence
    from .cost import count_gmacs, in_turns, latencies, measure_cost, now, plot_tradeoff, relative_speed
    from .ece import ece_interval
    from .ensemble import Ensemble, vote
    from .evidence import evidence, group_shares, most_df
    from .gallery import disagreements, plot_cases, plot_disagreements, plot_worst, worst
    from .metrics import (CLASS_METRICS, Cases, METRICS, PredsMetric, agreement, boot_weights, case_groups, fidelity, get_metric,
                          per_class, resample, score, summary)
    from .plots import plot_confusion, plot_metrics, plot_per_class, plot_pr, plot_reliability, plot_roc
    from .preds import Predictions
    from .saliency import Saliency, border_share, box_share, grad_cam, plot_saliency, randomization_check
    from .seeds_needed import seeds_needed
    from .subgroups import compare_cases, group_names, score_runs, subgroups
    from .stress import AS_IT_IS, MEAN, compare_stress, plot_stress, shifted_preds, stress
    from .tsne import knn_accuracy, pixels, plot_tsne

# For users; what else is named above serves the other floors
__all__ = ['Ensemble', 'METRICS', 'Predictions', 'PredsMetric', 'agreement', 'border_share', 'compare',
           'compare_all', 'compare_cases', 'compare_stress', 'disagreements', 'fidelity', 'fit_temperature', 'fit_threshold', 'grad_cam',
           'latencies', 'mcnemar', 'measure_cost', 'per_class', 'plot_cases', 'plot_confusion',
           'plot_disagreements', 'plot_metrics', 'plot_per_class', 'plot_pr', 'plot_reliability',
           'plot_roc', 'plot_saliency', 'plot_stress', 'plot_tradeoff', 'plot_tsne', 'plot_worst',
           'randomization_check', 'relative_accuracy', 'relative_speed', 'score', 'seeds_needed', 'shifted_preds',
           'stress', 'subgroups', 'summary',
           'vote', 'worst']

late(__name__)
