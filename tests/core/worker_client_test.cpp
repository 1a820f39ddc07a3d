// SPDX-FileCopyrightText: 2026 Latte Reader contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/worker_client.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <signal.h>

#include <thread>

#include "core/error.h"
#include "core/ingest/page_renderer.h"
#include "tests/support/pdf_builder.h"
#include "tests/support/temporary_folder.h"

namespace {

using namespace core;

constexpr const char* kRealWorker = LATTE_BIN_DIR "/docworker";

class WorkerClientTest : public ::testing::Test {
 protected:
  WorkerClient client(const std::string& document, const std::string& program) {
    const std::string path = folder_.write("document", document);
    WorkerOptions options;
    options.program = program;
    options.pageTimeout = std::chrono::milliseconds(1500);
    return {FileDescriptor(open(path.c_str(), O_RDONLY | O_CLOEXEC)), "document", options};
  }

  WorkerClient fake(const std::string& how) {
    WorkerClient worker = client(how, LATTE_FAKE_WORKER);
    worker.open({});
    return worker;
  }

  // Page 1 is lost for `reason`; the pages around it are not.
  void expectOnePageLost(const std::string& how, const std::string& reason) {
    WorkerClient worker = fake(how);
    EXPECT_EQ(worker.page(0, {}).page.text, "page");
    const PageReply lost = worker.page(1, {});
    EXPECT_EQ(lost.page.index, 1);
    EXPECT_EQ(lost.page.verdict, PageVerdict::Failed);
    EXPECT_EQ(lost.page.text, "");
    EXPECT_NE(lost.reason.find(reason), std::string::npos) << lost.reason;
    EXPECT_EQ(worker.page(2, {}).page.text, "page");
  }

  TemporaryFolder folder_;
};

TEST_F(WorkerClientTest, AHangingWorkerIsKilledAndCostsOnePage) { expectOnePageLost("hang", "too long"); }

TEST_F(WorkerClientTest, ADyingWorkerCostsOnePage) { expectOnePageLost("die", "gave up"); }

TEST_F(WorkerClientTest, ALyingWorkerCostsOnePage) { expectOnePageLost("lie", "nonsense"); }

TEST_F(WorkerClientTest, ACutReplyCostsOnePage) { expectOnePageLost("cut", "nonsense"); }

TEST_F(WorkerClientTest, ARefusedPageSaysWhy) { expectOnePageLost("refuse", "its stream is cut"); }

TEST_F(WorkerClientTest, AWorkerKilledBetweenPagesCostsNothing) {
  PdfBuilder pdf;
  pdf.page(show("one", 20, 100)).page(show("two", 20, 100));
  WorkerClient worker = client(pdf.bytes(), kRealWorker);
  EXPECT_EQ(worker.open({}).pages, 2U);
  EXPECT_EQ(worker.page(0, {}).page.text, "one");
  const pid_t first = worker.workerPid();
  kill(first, SIGKILL);
  EXPECT_EQ(worker.page(1, {}).page.text, "two");
  EXPECT_NE(worker.workerPid(), first);
}

TEST_F(WorkerClientTest, StoppingKillsTheWorkerAndThrows) {
  WorkerClient worker = fake("hang");
  std::stop_source source;
  std::jthread stopper([&] {
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
    source.request_stop();
  });
  const pid_t pid = worker.workerPid();
  try {
    worker.page(1, source.get_token());
    FAIL() << "the hanging page came back";
  } catch (const Error& error) {
    EXPECT_EQ(error.failure(), Failure::Interrupted);
  }
  EXPECT_EQ(kill(pid, 0), -1);
  EXPECT_EQ(worker.page(0, {}).page.text, "page");
}

TEST_F(WorkerClientTest, AMissingWorkerIsNamed) {
  WorkerClient worker = client("x", "/nowhere/docworker");
  try {
    worker.open({});
    FAIL() << "nothing was started";
  } catch (const Error& error) {
    EXPECT_NE(std::string(error.what()).find("/nowhere/docworker"), std::string::npos);
  }
}

TEST_F(WorkerClientTest, PicturesAreClampedBeforePainting) {
  PdfBuilder pdf;
  pdf.page("1 0 0 rg 0 0 100 200 re f").page("", "/MediaBox [0 0 2000000 1000]");
  WorkerClient worker = client(pdf.bytes(), kRealWorker);
  worker.open({});
  const auto small = worker.render({0, 0.5F}, {});
  ASSERT_TRUE(small);
  EXPECT_EQ(small->width, 100U);
  EXPECT_EQ(small->height, 100U);
  EXPECT_EQ(small->pixels.substr(0, 4), std::string("\x00\x00\xFF\xFF", 4));       // red, as blue, green, red
  EXPECT_EQ(small->pixels.substr(99 * 4, 4), std::string("\xFF\xFF\xFF\xFF", 4));  // white
  const auto huge = worker.render({0, 1e6F}, {});
  ASSERT_TRUE(huge);
  EXPECT_LE(huge->pixels.size(), kMaxImageBytes);
  EXPECT_GT(huge->width, 4000U);
  const auto wide = worker.render({1, 1}, {});
  ASSERT_TRUE(wide);
  EXPECT_LE(wide->width, kMaxImageSide);
}

TEST_F(WorkerClientTest, ARendererShowsPagesOfAFile) {
  PdfBuilder pdf;
  pdf.page(show("one", 20, 100)).page("");
  PageRenderer renderer(folder_.write("shown.pdf", pdf.bytes()), {"", kRealWorker});
  EXPECT_EQ(renderer.pages(), 2);
  const auto image = renderer.render({0, 1});
  ASSERT_TRUE(image);
  EXPECT_EQ(image->width, 200U);
  EXPECT_FALSE(renderer.render({7, 1}));
}

/// Red pixels of a picture, and where it is said to stand.
struct Seen {
  PixelBox red{9999, 9999, 0, 0};
  std::vector<PixelBox> told;
};

Seen seenOn(WorkerClient& worker, std::uint32_t page) {
  const auto image = worker.render({page, 1, true}, {});
  Seen seen;
  if (!image) return seen;
  seen.told = image->pictures;
  for (std::uint32_t at = 0; at < image->width * image->height; ++at) {
    if (image->pixels[at * 4 + 1] == '\xFF') continue;
    const std::uint32_t x = at % image->width, y = at / image->width;
    seen.red = {std::min(seen.red.left, x), std::min(seen.red.top, y), std::max(seen.red.right, x + 1),
                std::max(seen.red.bottom, y + 1)};
  }
  return seen;
}

TEST_F(WorkerClientTest, PicturesAreToldWhereTheyStand) {
  const std::string photo = "q 60 0 0 40 120 130 cm BI /W 1 /H 1 /CS /RGB /BPC 8 ID \xF0\x10\x10 EI Q ";
  const std::string media = "/MediaBox [0 0 300 200] ";
  PdfBuilder pdf;
  pdf.page(photo, media).page(photo, media + "/Rotate 90").page(photo, media + "/Rotate 180");
  pdf.page(photo, media + "/Rotate 270 /CropBox [20 30 250 190]").page(photo, "/MediaBox [10 50 310 250]");
  pdf.page("q 0 40 -60 0 180 130 cm BI /W 1 /H 1 /CS /RGB /BPC 8 ID \xF0\x10\x10 EI Q", media);
  pdf.page("q 100 100 50 50 re W n " + photo + " Q " + show("text", 20, 20, "1 1 1 rg"), media);
  pdf.page("/X Do", media, "/XObject << /X 20 0 R >>");
  const std::string form = "q .5 0 0 .5 10 10 cm " + photo + " Q";
  pdf.object("<< /Type /XObject /Subtype /Form /BBox [0 0 300 200] /Matrix [1 0 0 1 5 5] /Resources << >> /Length " +
             std::to_string(form.size()) + " >>\nstream\n" + form + "\nendstream");
  WorkerClient worker = client(pdf.bytes(), kRealWorker);
  ASSERT_EQ(worker.open({}).pages, 8U);
  for (std::uint32_t page = 0; page < 8; ++page) {
    const Seen seen = seenOn(worker, page);
    ASSERT_EQ(seen.told.size(), 1U) << page;
    EXPECT_EQ(seen.told[0], seen.red) << page;
  }
  EXPECT_TRUE(worker.render({0, 1}, {})->pictures.empty()) << "nobody asked";
}

TEST_F(WorkerClientTest, LettersAndLinesMadeOfPixelsAreNoPictures) {
  PdfBuilder pdf;
  pdf.page("q 60 0 0 40 120 130 cm BI /W 1 /H 1 /IM true /D [1 0] ID \xFF EI Q");
  pdf.page("q 60 0 0 40 120 130 cm BI /W 1 /H 1 /CS /G /BPC 1 ID \x7F EI Q").page("q Q Q cm /X Do 1 re W n");
  WorkerClient worker = client(pdf.bytes(), kRealWorker);
  worker.open({});
  for (std::uint32_t page = 0; page < 3; ++page) EXPECT_TRUE(seenOn(worker, page).told.empty()) << page;
}

TEST_F(WorkerClientTest, AsManyPicturesAreToldAsTheProtocolAllows) {
  PdfBuilder pdf;
  std::string many;
  for (int i = 0; i < 1000; ++i) many += "q 9 0 0 9 20 20 cm BI /W 1 /H 1 /CS /RGB /BPC 8 ID \xF0\x10\x10 EI Q\n";
  pdf.page(many).page("/X Do", "/MediaBox [0 0 200 200]", "/XObject << /X 8 0 R >>");
  const std::string endless = "/X Do /X Do /X Do";
  pdf.object("<< /Type /XObject /Subtype /Form /BBox [0 0 200 200] /Resources << /XObject << /X 8 0 R >> >> /Length " +
             std::to_string(endless.size()) + " >>\nstream\n" + endless + "\nendstream");
  WorkerClient worker = client(pdf.bytes(), kRealWorker);
  worker.open({});
  EXPECT_EQ(seenOn(worker, 0).told.size(), kMaxPictures);
  EXPECT_TRUE(seenOn(worker, 1).told.empty());
}

TEST_F(WorkerClientTest, ARendererKnowsSizesAndLabelsBeforeItPaints) {
  PdfBuilder pdf;
  pdf.page("").page("", "/MediaBox [0 0 200 100] /Rotate 90");
  pdf.catalogue("/PageLabels << /Nums [0 << /S /r /St 4 >>] >> ");
  PageRenderer renderer(folder_.write("formats.pdf", pdf.bytes()), {"", kRealWorker});
  const auto formats = renderer.formats(0, 99);
  ASSERT_EQ(formats.size(), 2U);
  EXPECT_EQ(formats[0].label, "iv");
  EXPECT_EQ(formats[0].widthPoints, 200);
  EXPECT_EQ(formats[1].widthPoints, 100);
  EXPECT_EQ(formats[1].heightPoints, 200);
  EXPECT_TRUE(renderer.formats(2, 1).empty());
}

}  // namespace
