#include "app/uploads.hpp"

#include "app/messenger.hpp"
#include "outside/files/folder.hpp"
#include "tests/acme.hpp"
#include "tests/temporary_folder.hpp"

namespace hovor {
namespace {

using test::run;

class UploadsTest : public test::Acme {
protected:
    Result<File> upload(const std::string& id, std::string bytes = "words\n", Sender sender = VisitorId{"eve"})
    {
        return run(uploads.take(acme, std::move(sender), FileId{id}, "note.txt", std::move(bytes)));
    }

    Result<Posted> send(const std::string& message, const std::string& file)
    {
        return run(messenger.post(acme, visitor("eve"), MessageId{message}, FileId{file}));
    }

    std::string content(const std::string& id)
    {
        auto opened = run(uploads.open(acme, FileId{id}, Rendition::whole));
        return opened ? opened->bytes->read(1'000) : "";
    }

    test::TemporaryFolder home;
    files::Folder storage{home.path() / "files", INSPECTOR};
    Uploads uploads{store, storage, clock, {}};
    Messenger messenger{store, clock};
};

TEST_F(UploadsTest, KeepAFileUntilItIsSent)
{
    const auto file = upload("f1").value();
    EXPECT_EQ(file, (File{.id = FileId{"f1"}, .name = "note.txt", .media_type = "text/plain", .size = 6}));
    EXPECT_EQ(content("f1"), "words\n");

    const auto posted = send("m1", "f1").value();
    EXPECT_EQ(posted.message.draft.kind, MessageKind::file);
    EXPECT_EQ(posted.message.draft.file, file);
}

TEST_F(UploadsTest, AreSentOnceThoughTheirMessageComesTwice)
{
    ASSERT_TRUE(upload("f1"));
    ASSERT_TRUE(send("m1", "f1"));
    EXPECT_FALSE(send("m1", "f1")->is_new);
    EXPECT_EQ(send("m2", "f1").error().code(), ErrorCode::conflict);
}

TEST_F(UploadsTest, AreSentByWhoUploadedThem)
{
    ASSERT_TRUE(upload("f1", "words\n", VisitorId{"mallory"}));
    EXPECT_EQ(send("m1", "f1").error().code(), ErrorCode::not_found);
    EXPECT_EQ(send("m2", "none").error().code(), ErrorCode::not_found);
}

TEST_F(UploadsTest, AreSeenByAgentsOnceTheyAreSent)
{
    ASSERT_TRUE(upload("f1"));
    EXPECT_FALSE(run(uploads.open_for(ada, acme, FileId{"f1"}, Rendition::whole)));
    ASSERT_TRUE(send("m1", "f1"));
    EXPECT_TRUE(run(uploads.open_for(ada, acme, FileId{"f1"}, Rendition::whole)));
    ASSERT_TRUE(upload("f2", "mine\n", ada));
    EXPECT_TRUE(run(uploads.open_for(ada, acme, FileId{"f2"}, Rendition::whole)));
}

TEST_F(UploadsTest, RefuseWhatIsEmptyOrAProgram)
{
    EXPECT_EQ(upload("f1", "").error().code(), ErrorCode::invalid_argument);
    EXPECT_EQ(upload("f1", "#!/bin/sh\n").error().code(), ErrorCode::invalid_argument);
    EXPECT_EQ(content("f1"), "");
}

TEST_F(UploadsTest, RefuseAnIdThatIsTaken)
{
    ASSERT_TRUE(upload("f1"));
    EXPECT_EQ(upload("f1", "others\n").error().code(), ErrorCode::conflict);
    EXPECT_EQ(content("f1"), "words\n");
}

TEST_F(UploadsTest, HaveNoThumbnailUnlessTheyArePictures)
{
    ASSERT_TRUE(upload("f1"));
    EXPECT_EQ(run(uploads.open(acme, FileId{"f1"}, Rendition::thumbnail)).error().code(), ErrorCode::not_found);
}

TEST_F(UploadsTest, AreRemovedIfNobodySendsThem)
{
    ASSERT_TRUE(upload("sent"));
    ASSERT_TRUE(upload("unsent"));
    ASSERT_TRUE(send("m1", "sent"));

    clock.advance(Uploads::unsent_lifetime);
    ASSERT_TRUE(run(uploads.remove_unsent()));
    EXPECT_EQ(content("unsent"), "words\n");
    clock.advance(std::chrono::milliseconds{1});
    ASSERT_TRUE(run(uploads.remove_unsent()));

    EXPECT_EQ(content("unsent"), "");
    EXPECT_EQ(content("sent"), "words\n");
    EXPECT_FALSE(see([](const Transaction& db) { return db.files().find(FileId{"unsent"}); }));
}

}  // namespace
}  // namespace hovor
