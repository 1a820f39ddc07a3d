# SPDX-FileCopyrightText: 2026 Latte Reader contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What models needs beside LibTorch. With LATTE_PARTS=models a machine may lack all of it but the headers of
# nlohmann-json and CLI11, whose folder -DLATTE_HEADERS names then: it trains on data prepared elsewhere.
if(LATTE_PARTS STREQUAL "all")
  set(needed REQUIRED)
endif()
find_package(OpenSSL ${needed} QUIET)
find_package(PkgConfig ${needed} QUIET)
if(PkgConfig_FOUND AND NOT CMAKE_DISABLE_FIND_PACKAGE_PCRE2)
  pkg_check_modules(PCRE2 ${needed} QUIET IMPORTED_TARGET libpcre2-8)
endif()

# latte_headers(TARGET PACKAGE HEADER): a library that is headers alone, as a package or as a folder.
function(latte_headers target package header)
  find_package(${package} QUIET GLOBAL)
  if(TARGET ${target})
    return()
  endif()
  find_path(LATTE_HEADERS ${header})
  if(NOT EXISTS "${LATTE_HEADERS}/${header}")
    message(FATAL_ERROR "${package} not found: install it, or name the folder of ${header} by -DLATTE_HEADERS=DIR.")
  endif()
  add_library(${target} INTERFACE IMPORTED GLOBAL)
  target_include_directories(${target} SYSTEM INTERFACE "${LATTE_HEADERS}")
endfunction()
latte_headers(nlohmann_json::nlohmann_json nlohmann_json nlohmann/json.hpp)
latte_headers(CLI11::CLI11 CLI11 CLI/CLI.hpp)
