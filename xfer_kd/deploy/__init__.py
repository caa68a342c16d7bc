"What is handed over: a bundle that predicts anywhere."
from typing import TYPE_CHECKING

from ..base import late
if TYPE_CHECKING:  # true for editors; when it runs, a module is imported when one of its names is asked for
    from .bundle import Bundle, BundleCheck, BundleError, load_bundle, put_bundle, save_bundle, seal, timm_config
    from .card import model_card
    from .decision import Decision
    from .hub import push_to_hub
    from .onnx import OnnxExportError, OnnxFile, OnnxModel, cpu_facts, export_onnx
    from .plain import plain_file, plain_timm
    from .predict import Vote, load_bundles, predict, stream
    from .quantize import Int8Recipe, Int8Refused, Int8Verdict, Quantized, bench_int8, judge_int8, onnx_preds, quantize
    from .record import NEEDED, Record
    from .recipe import ImageRecipe
    from .reporting_sheet import reporting_sheet
    from .web import export_web, write_demo

# For users; what else is named above serves the other floors
__all__ = ['Bundle', 'ImageRecipe', 'Int8Recipe', 'OnnxModel', 'bench_int8', 'export_onnx', 'export_web', 'judge_int8',
           'load_bundle', 'load_bundles', 'model_card', 'onnx_preds', 'push_to_hub', 'quantize', 'save_bundle', 'write_demo']

late(__name__, 'predict')  # it adds methods to `Bundle`
