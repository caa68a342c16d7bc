"Knowledge distillation: a callback, its losses on logits and features, teachers, and recipes that come with a baseline."
from ..base import document
from .callback import KDCallback, distill, train_student
from .cross_fit import CrossFitTeacher, cross_fit_teacher
from .feature_losses import FEATURE_LOSSES, FeatureKD, FeatureLoss
from .feature_maps import Taps, pair_stages
from .losses import (DIST, DKD, KD_LOSSES, BinaryKD, ConditionalKD, CorrectedKD, HintonKD, KDLoss, SoftCE, StandardizedKD,
                     get_kd_loss, hinton_kd)
from .recipes import assistant_chain, born_again
from .teacher import Teacher, Teachers, dls_stats, teacher_doubts
from .teacher_cache import CachedTeacher, cache_teacher
from .temperature import CurriculumTemperature, soft_targets, temperature_explorer

# For users; what else is named above serves the other floors
__all__ = ['BinaryKD', 'CachedTeacher', 'ConditionalKD', 'CorrectedKD', 'CrossFitTeacher', 'CurriculumTemperature', 'DIST',
           'DKD', 'FEATURE_LOSSES', 'FeatureKD', 'HintonKD', 'KDCallback', 'KDLoss', 'KD_LOSSES', 'SoftCE',
           'StandardizedKD', 'Taps', 'Teacher', 'Teachers', 'assistant_chain', 'born_again', 'cache_teacher',
           'cross_fit_teacher', 'distill', 'hinton_kd', 'pair_stages', 'soft_targets', 'temperature_explorer',
           'train_student']

document(__name__)  # `?` and `help()` explain every parameter
