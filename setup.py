import shlex
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup

here = Path(__file__).parent
cfg = ConfigParser(delimiters=['='])
cfg.read(here/'settings.ini', encoding='utf-8')
cfg = cfg['DEFAULT']
study = shlex.split(cfg['study_requirements'])
setup(
    name=cfg['lib_name'], version=cfg['version'], description=cfg['description'],
    author=cfg['author'], author_email=cfg['author_email'], license=cfg['license'],
    long_description=(here/'README.md').read_text(encoding='utf-8'), long_description_content_type='text/markdown',
    packages=find_packages(include=['vireid', 'vireid.*']) + ['vireid.params', 'vireid.notebooks'],
    package_dir={'vireid.params': 'params', 'vireid.notebooks': 'nbs'},
    package_data={'vireid.params': ['**/*.yaml'], 'vireid.notebooks': ['run_experiment.ipynb', 'report.ipynb'], 'vireid': ['py.typed', 'assets/*.safetensors', 'assets/*.csv']},
    python_requires='>='+cfg['min_python'],
    install_requires=shlex.split(cfg['requirements']),
    extras_require={'study': study, 'dev': study + shlex.split(cfg['dev_requirements'])},
    entry_points={'nbdev': ['vireid=vireid._modidx:d'], 'console_scripts': ['vireid=vireid.study.cli:main']},
)
