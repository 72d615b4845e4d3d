using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Disclosure.FeedbackApi.Cases;
using Disclosure.FeedbackApi.Limits;
using Disclosure.FeedbackApi.Moderation;
using Disclosure.FeedbackApi.Paper;
using Disclosure.FeedbackApi.Storage.Entries;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Exchange;
using Disclosure.Staff.Accounts;
using Disclosure.Staff.Audit;

namespace Disclosure.FeedbackApi.Tests.Storage;

/// <summary>
/// What is written today is read in ten years. Where one of these fails, what was stored is read wrongly: add at the end, and change
/// nothing that is there.
/// </summary>
public sealed class StoredValuesTests
{
    public static TheoryData<Type, string> Enumerations => new()
    {
        { typeof(RatingChannel), "Invited=0 Paper=1 Open=2" },
        { typeof(SatisfactionLevel), "Unknown=0 VeryDissatisfied=1 Dissatisfied=2 BasicallySatisfied=3 Satisfied=4 VerySatisfied=5" },
        { typeof(ExclusionReason), "Mistaken=0 Malicious=1 NotServed=2 Duplicate=3 AutoFilled=4" },
        { typeof(SatisfactionFormula), "TopThree=0 TopTwo=1" },
        {
            typeof(CaseStepKind),
            "Contacted=0 Replied=1 Rectified=2 Explained=3 RatedAgain=4 Appealed=5 AppealUpheld=6 AppealDismissed=7"
        },
        { typeof(StaffRole), "Editor=0 Approver=1" },
        { typeof(BatchState), "KeyedOnce=0 Agreed=1 Stored=2" },
        { typeof(AnomalyKind), "Burst=0 BadBurst=1 OneNetwork=2 CodeGuessing=3" },
    };

    public static TheoryData<string> Entries =>
    [
        """{"kind":"codes","survey":"2025-101","codes":["3850"]}""",
        """{"kind":"rating","rating":{"survey":"2025-101","questionVersion":"1","channel":"Invited","codeHash":"3850","""
        + """
        "keyHash":"ef27","level":"VeryDissatisfied","reasons":["slow"],"comment":"太慢了","receipt":"R6YY7HYJ5SD4Z9Y0",
        """
        + """
        "day":"2026-11-30"}}
        """,
        """{"kind":"rating","rating":{"survey":"2025-101","questionVersion":"1","channel":"Paper","keyHash":"75f4","""
        + """
        "level":"Unknown","reasons":[],"batch":"B-1","receipt":"NB4R9C0WNNHHYA8P","day":"2026-11-30"}}
        """,
        """{"kind":"case","step":{"receipt":"R6YY7HYJ5SD4Z9Y0","survey":"2025-101","number":1,"kind":"Replied","""
        + """
        "day":"2026-11-30","text":"已加派人手"}}
        """,
        """{"kind":"case","step":{"receipt":"R6YY7HYJ5SD4Z9Y0","survey":"2025-101","number":3,"kind":"RatedAgain","""
        + """
        "day":"2026-12-09","level":"Satisfied"}}
        """,
        """{"kind":"rating","rating":{"survey":"2025-101","questionVersion":"1","channel":"Open","keyHash":"75f4","bodyHash":"a1b2","""
        + """
        "level":"Satisfied","reasons":[],"excluded":"AutoFilled","receipt":"NB4R9C0WNNHHYA8P","day":"2026-11-30"}}
        """,
        """{"kind":"amended","rating":{"survey":"2025-101","questionVersion":"1","channel":"Open","keyHash":"75f4","bodyHash":"c3d4","""
        + """
        "level":"Satisfied","reasons":[],"receipt":"NB4R9C0WNNHHYA8P","day":"2026-11-30"}}
        """,
        """{"kind":"excluded","receipt":"R6YY7HYJ5SD4Z9Y0","reason":"NotServed"}""",
        """{"kind":"excluded","receipt":"R6YY7HYJ5SD4Z9Y0"}""",
        """{"kind":"key","fingerprint":"9d3c"}""",
    ];

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void A_stored_value_keeps_its_number_and_its_name(Type stored, string values) =>
        Assert.Equal(values, string.Join(' ', Enum.GetValues(stored).Cast<object>().Select(value => $"{value}={Convert.ToInt32(value)}")));

    [Theory]
    [MemberData(nameof(Entries))]
    public void A_line_of_the_journal_and_of_an_export_is_read_and_written_as_ever(string line) =>
        Assert.Equal(line, Encoding.UTF8.GetString(StoreEntry.Read(Encoding.UTF8.GetBytes(line)).ToLine()));

    [Fact]
    public void Files_beside_the_store_are_read_and_written_as_ever()
    {
        AssertKept(
            AccountJson.Lines.StaffAccountArray,
            """[{"name":"li","role":"approver","passwordHash":"AQ=="},{"name":"张三","role":"editor","passwordHash":"AQ=="}]""");
        AssertKept(
            AuditJson.Lines.AuditEntry,
            """{"number":4,"at":"2026-11-29T19:42:32.0678331+00:00","who":"zhang","action":"case-step","""
            + """
            "subject":"R6YY7HYJ5SD4Z9Y0","detail":"1 Replied","previous":"4202","hash":"e59d"}
            """);
        AssertKept(ModerationJson.Lines.CommentDecision, """{"receipt":"R6YY7HYJ5SD4Z9Y0","publish":true,"reply":1}""");
        AssertKept(ModerationJson.Lines.CommentDecision, """{"receipt":"R6YY7HYJ5SD4Z9Y0","publish":false}""");
        AssertKept(
            PaperJson.Lines.PaperBatch,
            """{"survey":"2025-101","batch":"B-1","first":"zhang","second":null,"state":"keyedOnce","lines":[{"level":"5","""
            + """
            "reasons":[],"comment":null}]}
            """);
        AssertKept(
            AnomalyJson.Lines.Anomaly,
            """{"survey":"2025-101","kind":"badBurst","day":"2026-11-30","atLeast":25,"""
            + """
            "words":"2026-11-30：短时间内集中收到 25 份以上差评，未自动剔除任何评价。"}
            """);
    }

    private static void AssertKept<T>(JsonTypeInfo<T> type, string text) =>
        Assert.Equal(text, JsonSerializer.Serialize(JsonSerializer.Deserialize(text, type)!, type));
}
