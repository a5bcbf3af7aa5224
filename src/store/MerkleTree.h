// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The trees over journal entries and over the rows of a batch. They stand beside the suites, so that whoever verifies a path needs no store.
#include "crypto/MerkleTree.h"
