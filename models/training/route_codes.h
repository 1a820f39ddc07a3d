// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "models/reading/route.h"

namespace models {

/// Makes the product quantiser of a route's keys from the documents in `files`, which writeRoutingDocument wrote. Both
/// maps are turned alike, so that every part has its share of the keys' variance and dot products stay as they were.
void fitRouteCodes(RouteWeights& route, std::int64_t parts, const std::vector<std::string>& files);

}  // namespace models
