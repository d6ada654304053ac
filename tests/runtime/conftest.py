"""What holds for all the runtime tests."""

from hypothesis import settings

# Machines are noisy, and speed is for the benchmark.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
