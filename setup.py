"Reads everything from settings.ini, so that nbdev and pip tell the same story."
from configparser import ConfigParser
from pathlib import Path
from shutil import copyfile

from setuptools import find_packages, setup
from setuptools.command.build_py import build_py

here = Path(__file__).parent
ini = ConfigParser()
ini.read(here/'settings.ini', encoding='utf-8')
cfg = ini['DEFAULT']
extras = {k.removesuffix('_requirements'): v.split() for k, v in cfg.items() if k.endswith('_requirements')}


class BuildWithManifest(build_py):
    "Puts the top-level `data_manifest.yaml` into the package, so that an installed wheel knows the datasets too."
    def run(self):
        super().run()
        if not self.editable_mode:
            copyfile(here/'data_manifest.yaml', Path(self.build_lib)/cfg['lib_name']/'data_manifest.yaml')


setup(
    name=cfg['lib_name'], version=cfg['version'], description=cfg['description'], keywords=cfg['keywords'],
    author=cfg['author'], author_email=cfg['author_email'], license='Apache-2.0', url=cfg['git_url'],
    long_description=(here/'README.md').read_text(encoding='utf-8'), long_description_content_type='text/markdown',
    packages=find_packages(include=[cfg['lib_name'], cfg['lib_name'] + '.*']), python_requires='>=' + cfg['min_python'],
    install_requires=cfg['requirements'].split(), extras_require=extras,
    entry_points={'console_scripts': cfg['console_scripts'].split(), 'nbdev': [f"{cfg['lib_name']}={cfg['lib_name']}._modidx:d"]},
    cmdclass={'build_py': BuildWithManifest}, zip_safe=False,
)
