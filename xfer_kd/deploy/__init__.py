"What is handed over: a bundle that predicts anywhere."
from ..base import document
from .bundle import Bundle, BundleCheck, BundleError, load_bundle, put_bundle, save_bundle, seal, timm_config
from .decision import Decision
from .plain import plain_file, plain_timm
from .predict import Vote, load_bundles, predict
from .recipe import ImageRecipe

# For users; what else is named above serves the other floors
__all__ = ['Bundle', 'ImageRecipe', 'load_bundle', 'load_bundles', 'save_bundle']

document(__name__)  # `?` and `help()` explain every parameter
