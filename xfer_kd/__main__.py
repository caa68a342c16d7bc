"`python -m xfer_kd` is the command `xfer_kd`."
import sys

from .cli import main

if __name__ == '__main__': sys.exit(main())
