"Knowledge distillation: a callback, its losses on logits and features, teachers, and recipes that come with a baseline."
from typing import TYPE_CHECKING

from ..base import late
if TYPE_CHECKING:  # true for editors; when it runs, a module is imported when one of its names is asked for
    from .callback import KDCallback
    from .cross_fit import cross_fit_teacher
    from .feature_losses import FEATURE_LOSSES, FeatureKD
    from .feature_phase import feature_phase, first_phase
    from .losses import (DIST, DKD, KD_LOSSES, BinaryKD, ConditionalKD, CorrectedKD, HintonKD, KDLoss, SoftCE, StandardizedKD,
                         get_kd_loss, hinton_kd, loss_attr)
    from .patient import KD_RECIPES, kd_recipe
    from .recipes import assistant_chain, born_again, distill, fit_student
    from .teacher import Teacher, dls_stats
    from .teacher_cache import CachedTeacher, cache_teacher
    from .teacher_exam import at_chance, exam_report, exam_text, teacher_doubts
    from .teachers import Teachers
    from .temperature import CurriculumTemperature, soft_targets, temperature_explorer
    from .transformed_teacher import TTM, WTTM

# For users; what else is named above serves the other floors
__all__ = ['BinaryKD', 'CachedTeacher', 'ConditionalKD', 'CorrectedKD', 'CurriculumTemperature', 'DIST', 'DKD',
           'FEATURE_LOSSES', 'FeatureKD', 'HintonKD', 'KDCallback', 'KD_LOSSES', 'SoftCE', 'StandardizedKD', 'TTM',
           'Teacher', 'Teachers', 'WTTM', 'assistant_chain', 'born_again', 'cache_teacher', 'cross_fit_teacher', 'distill',
           'feature_phase', 'fit_student', 'soft_targets', 'temperature_explorer']

late(__name__)
