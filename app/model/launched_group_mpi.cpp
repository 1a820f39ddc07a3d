// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <mpi.h>

#include <algorithm>
#include <cstddef>
#include <limits>
#include <stdexcept>

#include "app/model/launched_group.h"

namespace app {
namespace {

/// MPI counts in int.
constexpr std::size_t kMost = std::numeric_limits<int>::max();

template <typename T, typename Call>
void inPieces(std::span<T> values, const Call& call) {
  for (std::size_t at = 0; at < values.size(); at += kMost) {
    const auto piece = values.subspan(at, std::min(kMost, values.size() - at));
    call(piece.data(), static_cast<int>(piece.size()));
  }
}

/// An error of MPI ends all processes with its own message: MPI's default.
class MpiGroup : public models::ProcessGroup {
 public:
  MpiGroup() {
    MPI_Init(nullptr, nullptr);
    MPI_Comm_rank(MPI_COMM_WORLD, &rank_);
    MPI_Comm_size(MPI_COMM_WORLD, &size_);
    // Each would take itself for the only one and write the same files.
    if (size_ != models::launchedProcesses())
      throw std::runtime_error("MPI does not see the processes that were started: start them by Open MPI's mpirun.");
  }
  ~MpiGroup() override { MPI_Finalize(); }
  MpiGroup(const MpiGroup&) = delete;
  MpiGroup& operator=(const MpiGroup&) = delete;

  int rank() const override { return rank_; }
  int size() const override { return size_; }
  void addUp(std::span<float> values) override { addUp(values, MPI_FLOAT); }
  void addUp(std::span<double> values) override { addUp(values, MPI_DOUBLE); }
  void share(std::span<float> values) override { share(values, MPI_FLOAT); }
  void share(std::span<double> values) override { share(values, MPI_DOUBLE); }

 private:
  template <typename T>
  void addUp(std::span<T> values, MPI_Datatype type) {
    inPieces(values,
             [&](T* data, int count) { MPI_Allreduce(MPI_IN_PLACE, data, count, type, MPI_SUM, MPI_COMM_WORLD); });
  }
  template <typename T>
  void share(std::span<T> values, MPI_Datatype type) {
    inPieces(values, [&](T* data, int count) { MPI_Bcast(data, count, type, 0, MPI_COMM_WORLD); });
  }

  int rank_ = 0, size_ = 1;
};

}  // namespace

std::unique_ptr<models::ProcessGroup> launchedGroup() {
  if (models::launchedProcesses() > 1) return std::make_unique<MpiGroup>();
  return std::make_unique<models::ProcessGroup>();
}

void endGroup(int exitCode) {
  int begun = 0;
  MPI_Initialized(&begun);
  if (begun) MPI_Abort(MPI_COMM_WORLD, exitCode);
}

}  // namespace app
