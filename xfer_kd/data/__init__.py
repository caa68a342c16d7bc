"Images and labels: reading, tables, splits, known datasets, and the audit before training."
from ..base import document
from .audit import AuditReport, audit, embed_images, half_width, scan
from .augment import RadiographAug, radiograph_augment, radiograph_tfms
from .decoded import Decoded
from .duplicates import find_duplicates
from .fetch import fetch
from .images import OpenImage, image_files, open_image
from .manifest import describe, list_datasets
from .probes import c2st, label_shift, shortcut, suspect_labels
from .splits import GROUP_PATTERNS, make_folds, make_splits
from .table import ImageTable, file_crc, strata_of
from .test_log import look_key, looks, record_look

# For users; what else is named above serves the other floors
__all__ = ['AuditReport', 'GROUP_PATTERNS', 'ImageTable', 'RadiographAug', 'audit', 'c2st', 'describe', 'embed_images',
           'fetch', 'find_duplicates', 'half_width', 'image_files', 'label_shift', 'list_datasets', 'look_key', 'looks',
           'make_folds', 'make_splits', 'open_image', 'radiograph_tfms', 'shortcut', 'suspect_labels']

document(__name__)  # `?` and `help()` explain every parameter
