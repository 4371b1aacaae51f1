#include "app/annotations.hpp"

#include "app/messenger.hpp"
#include "tests/acme.hpp"

namespace hovor {
namespace {

using test::run;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class AnnotationsTest : public test::Acme {
protected:
    AnnotationsTest()
    {
        change([this](Transaction& db) {
            ASSERT_TRUE(db.agents().add(agent("bob"), ""));
            auto gone = agent("grace");
            gone.is_active = false;
            ASSERT_TRUE(db.agents().add(gone, ""));
        });
        conversation = begin("eve");
    }

    ConversationId begin(const std::string& from)
    {
        const auto posted =
            run(messenger.post(acme, visitor(from), MessageId{"first of " + from}, std::string{"hello"}));
        news();
        return posted->message.conversation;
    }

    Result<Note> note(const std::string& id, std::vector<AgentId> mentions = {}, const std::string& text = "Paid twice")
    {
        return run(annotations.add_note(acme, ada, conversation,
                                        {.id = NoteId{id}, .text = text, .mentions = std::move(mentions)}));
    }

    const AgentId bob{"bob"};
    ConversationId conversation{""};
    Messenger messenger{store, clock};
    Annotations annotations{store, clock};
};

TEST_F(AnnotationsTest, NoteStandsAfterTheLastMessageAndIsTold)
{
    const auto added = note("n1", {bob, bob}, " Paid twice ");

    ASSERT_TRUE(added) << added.error();
    const Note expected{.id = NoteId{"n1"},
                        .conversation = conversation,
                        .author = ada,
                        .text = "Paid twice",
                        .mentions = {bob},
                        .after_seq = 1,
                        .created_at = clock.now()};
    EXPECT_EQ(*added, expected);
    EXPECT_THAT(news(), ElementsAre(Event{NoteAdded{expected}}));
}

TEST_F(AnnotationsTest, NoteIsAddedOnce)
{
    const auto first = note("n1");
    news();

    EXPECT_EQ(*note("n1", {}, "other words"), *first);
    EXPECT_THAT(news(), IsEmpty());
}

TEST_F(AnnotationsTest, NoteKeepsItsIdToItself)
{
    ASSERT_TRUE(note("n1"));
    const NewNote same{.id = NoteId{"n1"}, .text = "x"};

    EXPECT_EQ(run(annotations.add_note(acme, bob, conversation, same)).error().code(), ErrorCode::conflict);
    EXPECT_EQ(run(annotations.add_note(acme, ada, begin("frank"), same)).error().code(), ErrorCode::conflict);
}

TEST_F(AnnotationsTest, NoteSaysSomethingToColleaguesWhoAreThere)
{
    EXPECT_EQ(note("n1", {}, " ").error().code(), ErrorCode::invalid_argument);
    EXPECT_EQ(note("n2", {AgentId{"nobody"}}).error().code(), ErrorCode::invalid_argument);
    EXPECT_EQ(note("n3", {AgentId{"grace"}}).error().code(), ErrorCode::invalid_argument);
    EXPECT_EQ(note("n4", std::vector(Note::max_mentions + 1, bob)).error().code(), ErrorCode::invalid_argument);
    const NewNote stray{.id = NoteId{"n5"}, .text = "x"};
    EXPECT_EQ(run(annotations.add_note(acme, ada, ConversationId{"nowhere"}, stray)).error().code(),
              ErrorCode::not_found);
}

TEST_F(AnnotationsTest, LabelsAreKeptAndTold)
{
    const auto labelled =
        run(annotations.label(acme, ada, conversation, {.add_tags = {"return", "urgent"}, .is_important = true}));
    ASSERT_TRUE(labelled) << labelled.error();
    EXPECT_THAT(news(), ElementsAre(Event{ConversationChanged{labelled->snapshot()}}));
    ASSERT_TRUE(run(annotations.label(acme, ada, conversation, {.add_tags = {"late"}, .remove_tags = {"return"}})));

    const auto kept = see([this](const Transaction& db) { return db.conversations().find(conversation); })->snapshot();
    EXPECT_THAT(kept.tags, ElementsAre("urgent", "late"));
    EXPECT_TRUE(kept.is_important);
    EXPECT_THAT(*run(annotations.tags(acme)), ElementsAre(TagCount{"late", 1}, TagCount{"urgent", 1}));
}

TEST_F(AnnotationsTest, LabelsThatAreThereAreNoNews)
{
    ASSERT_TRUE(run(annotations.label(acme, ada, conversation, {.add_tags = {"return"}})));
    news();

    ASSERT_TRUE(run(annotations.label(acme, ada, conversation, {.add_tags = {" return "}, .remove_tags = {"late"}})));
    EXPECT_THAT(news(), IsEmpty());
}

TEST_F(AnnotationsTest, LabelsSurviveTheNextMessage)
{
    ASSERT_TRUE(run(annotations.label(acme, ada, conversation, {.add_tags = {"return"}})));
    ASSERT_TRUE(run(messenger.post(acme, visitor("eve"), MessageId{"m2"}, std::string{"again"})));

    const auto kept = see([this](const Transaction& db) { return db.conversations().find(conversation); })->snapshot();
    EXPECT_THAT(kept.tags, ElementsAre("return"));
    EXPECT_EQ(kept.last_seq, 2);
}

}  // namespace
}  // namespace hovor
