"Networks: any of timm's, torchvision's and ours, with their stages, heads and weights."
from typing import TYPE_CHECKING

from ..base import late
if TYPE_CHECKING:  # true for editors; when it runs, a module is imported when one of its names is asked for
    from .create import check_arch, check_input_size, create_model, input_size, input_stats, list_archs, model_options
    from .heads import HEADS, add_stage_dropout, mc_dropout, mc_predict, set_head
    from .lenet import lenet5, lenet5_w2, lenet5_w4, lenet5_w8
    from .lenet_net import LeNet5, plain_net
    from .own_arch import arch_name, is_own_arch
    from .packaged import WEIGHT_SOURCES, package_text, package_weights
    from .penultimate import penultimate_features, pooled_features
    from .stages import classifier, split_params, split_stages, stage_names, stages
    from .weights import load_weights, read_weights, weights_id, weights_source

# For users; what else is named above serves the other floors
__all__ = ['HEADS', 'add_stage_dropout', 'classifier', 'create_model', 'input_size', 'input_stats', 'lenet5',
           'lenet5_w2', 'lenet5_w4', 'lenet5_w8', 'list_archs', 'load_weights', 'set_head', 'stage_names',
           'stages']

late(__name__)
