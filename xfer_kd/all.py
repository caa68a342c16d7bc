"""Everything a notebook wants: `from xfer_kd.all import *`. The doors of all floors together; kept by hand."""
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import torch

import fastai.vision.all  # fastai's patches, so that `learn.show_results()` and others know images
from fastai.torch_core import set_seed

from . import (base as _base, data as _data, deploy as _deploy, distill as _distill, evaluation as _evaluation, models as _models,
               study as _study, training as _training)
from .base import *
from .models import *
from .data import *
from .training import *
from .distill import *
from .evaluation import *
from .deploy import *
from .study import *

__all__ = ['Path', 'np', 'pd', 'plt', 'torch', 'set_seed',
           *_base.__all__, *_models.__all__, *_data.__all__, *_training.__all__, *_distill.__all__, *_evaluation.__all__, *_deploy.__all__,
           *_study.__all__]
