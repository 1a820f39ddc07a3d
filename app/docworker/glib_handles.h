// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cairo.h>
#include <glib-object.h>

#include <memory>

namespace app {

struct GObjectUnref {
  void operator()(void* object) const { g_object_unref(object); }
};
struct GFree {
  void operator()(void* memory) const { g_free(memory); }
};
struct CairoDestroy {
  void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
  void operator()(cairo_t* context) const { cairo_destroy(context); }
};

/// A reference to a GObject, dropped at the end of its scope.
template <typename T>
using GObjectPtr = std::unique_ptr<T, GObjectUnref>;

/// Memory that GLib or Poppler allocated.
template <typename T>
using GPtr = std::unique_ptr<T, GFree>;

using CairoSurface = std::unique_ptr<cairo_surface_t, CairoDestroy>;
using CairoContext = std::unique_ptr<cairo_t, CairoDestroy>;

}  // namespace app
