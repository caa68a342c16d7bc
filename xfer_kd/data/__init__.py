"Images and labels: reading, tables, splits, known datasets, and the audit before training."
from typing import TYPE_CHECKING

from ..base import late
if TYPE_CHECKING:  # true for editors; when it runs, a module is imported when one of its names is asked for
    from .audit import AUDIT_VERSION, AuditReport, audit, embed_images, external_shift
    from .augment import (AUGMENTS, CropAug, RadiographAug, SHIFTS, affine_batch, blur_batch, light_batch, radiograph_augment,
                          radiograph_tfms, shift_batch, shift_images)
    from .decoded import Decoded
    from .duplicates import find_duplicates
    from .fetch import fetch
    from .images import OpenImage, RESIZES, UnreadableImageError, file_crc, image_files, open_image, to_square
    from .map_images import image_memory
    from .manifest import describe, list_datasets
    from .pairs import LargerFile, PairedDatasets
    from .probes import c2st, half_width, label_shift, shortcut, suspect_labels
    from .reading import clean_groups
    from .scan import scan
    from .splits import GROUP_PATTERNS, SplitChangedError, make_folds, make_splits, strata_of
    from .table import ImageTable, resize_of, table_of
    from .two_sizes import shrink_of
    from .test_log import log_test_evaluation, test_evaluations, test_key

# For users; what else is named above serves the other floors
__all__ = ['ImageTable', 'audit', 'describe', 'embed_images', 'find_duplicates', 'list_datasets', 'open_image',
           'radiograph_tfms', 'suspect_labels', 'test_evaluations']

late(__name__)
