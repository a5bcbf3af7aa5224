// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

namespace tongjian::bench
{

/// Runs the registered benchmarks interleaved at random, nine times each unless the command line says otherwise, and prints each
/// one's median beside its ratio to the one of the same group that is called raw: "group/raw", "group/what".
int runAgainstRaw(int argc, char **argv);

} // namespace tongjian::bench
