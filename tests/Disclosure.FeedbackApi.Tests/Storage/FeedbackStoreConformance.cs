using System.Security.Cryptography;
using System.Text;
using Disclosure.FeedbackApi.Storage;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Tests.Storage;

/// <summary>What every store does. Each implementation runs all of it.</summary>
public abstract class FeedbackStoreConformance(IStoreSource stores) : StoreConformance(stores)
{
    private static readonly string CodeA = Drafts.Hash("a");
    private static readonly string CodeB = Drafts.Hash("b");

    [StoreFact]
    public async Task A_rating_is_found_by_its_receipt_as_it_was_given()
    {
        var draft = Drafts.Open(1, SatisfactionLevel.Dissatisfied) with { Reasons = ["slow", "rude"], Comment = "等了\n三小时 😀 \u202eمرحبا" };

        var result = await Store.GiveAsync(draft, default);

        Assert.Equal(new GiveResult(GiveOutcome.Stored, draft.Receipt), result);
        var found = await Store.FindAsync(draft.Receipt, default);
        Assert.NotNull(found);
        Assert.Equal(
            (draft.Survey, draft.QuestionVersion, draft.Channel, draft.Level, draft.Comment, draft.Day),
            (found.Survey, found.QuestionVersion, found.Channel, found.Level, found.Comment, found.Day));
        Assert.Equal<string>(["slow", "rude"], found.Reasons);
        Assert.Null(found.Excluded);
        Assert.False(found.IsReplaced);
    }

    [StoreFact]
    public async Task A_receipt_that_was_never_given_is_not_found()
    {
        await Store.GiveAsync(Drafts.Open(1), default);

        Assert.Null(await Store.FindAsync(Drafts.Receipt(2), default));
        Assert.Null(await Store.FindAsync(Drafts.Receipt(1).ToLowerInvariant(), default));
    }

    [StoreFact]
    public async Task The_same_key_again_gives_the_first_answer_and_stores_nothing()
    {
        await Store.GiveAsync(Drafts.Open(1), default);

        var again = await Store.GiveAsync(Drafts.Open(2) with { KeyHash = Drafts.Open(1).KeyHash }, default);

        Assert.Equal(new GiveResult(GiveOutcome.Repeated, Drafts.Receipt(1)), again);
        Assert.Null(await Store.FindAsync(Drafts.Receipt(2), default));
        Assert.Equal(1, (await TallyAsync()).Channels[RatingChannel.Open].Answered);
    }

    [StoreFact]
    public async Task A_receipt_is_never_given_twice()
    {
        await Store.GiveAsync(Drafts.Open(1), default);

        Assert.Equal(
            new GiveResult(GiveOutcome.Unavailable), await Store.GiveAsync(Drafts.Open(2) with { Receipt = Drafts.Receipt(1) }, default));
        Assert.Equal(1, Answered(await TallyAsync()));
        Assert.Null(await Store.CheckAsync(default));
    }

    [StoreFact]
    public async Task A_key_belongs_to_its_survey()
    {
        await Store.GiveAsync(Drafts.Open(1), default);

        var elsewhere = await Store.GiveAsync(
            Drafts.Open(2) with { KeyHash = Drafts.Open(1).KeyHash, Survey = SurveyId.Parse("2025-101001-003") }, default);

        Assert.Equal(GiveOutcome.Stored, elsewhere.Outcome);
    }

    [StoreFact]
    public async Task A_code_that_was_not_issued_is_refused()
    {
        await Store.IssueCodesAsync(SurveyId.Parse("2025-101001-003"), [CodeA], default);

        Assert.Equal(new GiveResult(GiveOutcome.UnknownCode), await Store.GiveAsync(Drafts.Invited(1, CodeA), default));
        Assert.Null(await Store.FindAsync(Drafts.Receipt(1), default));
        Assert.Equal(SurveyTally.Empty.Replaced, (await TallyAsync()).Replaced);
    }

    [StoreFact]
    public async Task An_invited_rating_needs_a_code() => Assert.Equal(
        GiveOutcome.UnknownCode,
        (await Store.GiveAsync(Drafts.Open(1) with { Channel = RatingChannel.Invited }, default)).Outcome);

    [StoreFact]
    public async Task One_code_has_one_rating_that_counts_the_last()
    {
        await Store.IssueCodesAsync(Drafts.Survey, [CodeA], default);
        await Store.GiveAsync(Drafts.Invited(1, CodeA, SatisfactionLevel.VeryDissatisfied), default);

        var second = await Store.GiveAsync(Drafts.Invited(2, CodeA, SatisfactionLevel.VerySatisfied), default);

        Assert.Equal(new GiveResult(GiveOutcome.Replaced, Drafts.Receipt(2)), second);
        var tally = await TallyAsync();
        Assert.Equal(LevelCounts.None.With(SatisfactionLevel.VerySatisfied, 1), tally.Channels[RatingChannel.Invited]);
        Assert.Equal(1, tally.Replaced);
        Assert.True((await Store.FindAsync(Drafts.Receipt(1), default))!.IsReplaced);
        Assert.False((await Store.FindAsync(Drafts.Receipt(2), default))!.IsReplaced);
    }

    [StoreFact]
    public async Task The_key_of_a_replaced_rating_still_gives_its_answer()
    {
        await Store.IssueCodesAsync(Drafts.Survey, [CodeA], default);
        await Store.GiveAsync(Drafts.Invited(1, CodeA), default);
        await Store.GiveAsync(Drafts.Invited(2, CodeA), default);

        Assert.Equal(
            new GiveResult(GiveOutcome.Repeated, Drafts.Receipt(1)),
            await Store.GiveAsync(Drafts.Invited(3, CodeA) with { KeyHash = Drafts.Open(1).KeyHash }, default));
    }

    [StoreFact]
    public async Task Codes_are_counted_once_however_often_they_are_issued()
    {
        Assert.True(await Store.IssueCodesAsync(Drafts.Survey, [CodeA, CodeA], default));
        Assert.True(await Store.IssueCodesAsync(Drafts.Survey, [CodeA, CodeB], default));

        Assert.Equal(2, (await TallyAsync()).Invited);
        Assert.True(await Store.HasCodeAsync(Drafts.Survey, CodeB, default));
        Assert.False(await Store.HasCodeAsync(Drafts.Survey, Drafts.Hash("c"), default));
        Assert.False(await Store.HasCodeAsync(SurveyId.Parse("2025-101001-003"), CodeA, default));
    }

    [StoreFact]
    public async Task Issuing_a_used_code_again_leaves_its_rating()
    {
        await Store.IssueCodesAsync(Drafts.Survey, [CodeA], default);
        await Store.GiveAsync(Drafts.Invited(1, CodeA), default);
        await Store.IssueCodesAsync(Drafts.Survey, [CodeA], default);

        Assert.Equal(GiveOutcome.Replaced, (await Store.GiveAsync(Drafts.Invited(2, CodeA), default)).Outcome);
    }

    [StoreFact]
    public async Task Many_codes_are_issued_at_once()
    {
        var codes = Enumerable.Range(0, 12_000).Select(number => Drafts.Hash($"many-{number}")).ToList();

        Assert.True(await Store.IssueCodesAsync(Drafts.Survey, codes, default), await Store.CheckAsync(default));

        Assert.Equal(12_000, (await TallyAsync()).Invited);
        Assert.True(await Store.HasCodeAsync(Drafts.Survey, codes[11_999], default));
    }

    [StoreFact]
    public async Task An_excluded_rating_is_counted_by_its_reason_until_it_is_back_in()
    {
        await Store.GiveAsync(Drafts.Open(1), default);

        Assert.True(await Store.ExcludeAsync(Drafts.Receipt(1), ExclusionReason.Mistaken, default));
        Assert.True(await Store.ExcludeAsync(Drafts.Receipt(1), ExclusionReason.Malicious, default));
        var excluded = await TallyAsync();
        Assert.True(await Store.ExcludeAsync(Drafts.Receipt(1), null, default));
        var back = await TallyAsync();

        Assert.Equal(
            (0, 0, 1), (Answered(excluded), Count(excluded, ExclusionReason.Mistaken), Count(excluded, ExclusionReason.Malicious)));
        Assert.Equal((1, 0, 0), (Answered(back), Count(back, ExclusionReason.Mistaken), Count(back, ExclusionReason.Malicious)));
        Assert.Null((await Store.FindAsync(Drafts.Receipt(1), default))!.Excluded);
    }

    [StoreFact]
    public async Task A_receipt_that_was_never_given_can_not_be_excluded() =>
        Assert.False(await Store.ExcludeAsync(Drafts.Receipt(1), ExclusionReason.Mistaken, default));

    [StoreFact]
    public async Task A_replaced_rating_counts_as_replaced_even_where_it_is_excluded()
    {
        await Store.IssueCodesAsync(Drafts.Survey, [CodeA], default);
        await Store.GiveAsync(Drafts.Invited(1, CodeA), default);
        await Store.ExcludeAsync(Drafts.Receipt(1), ExclusionReason.Mistaken, default);
        await Store.GiveAsync(Drafts.Invited(2, CodeA), default);
        await Store.ExcludeAsync(Drafts.Receipt(1), null, default);

        var tally = await TallyAsync();

        Assert.Equal((1, 1, 0), (Answered(tally), tally.Replaced, tally.Excluded.Values.Sum()));
    }

    [StoreFact]
    public async Task Channels_and_levels_are_counted_apart()
    {
        await Store.GiveAsync(Drafts.Open(1, SatisfactionLevel.Unknown), default);
        await Store.GiveAsync(Drafts.Open(2, SatisfactionLevel.BasicallySatisfied), default);
        await Store.GiveAsync(Drafts.Open(3) with { Channel = RatingChannel.Paper, Batch = "2025-11-03-1" }, default);

        var tally = await TallyAsync();

        Assert.Equal(new LevelCounts(0, 0, 1, 0, 0, 1), tally.Channels[RatingChannel.Open]);
        Assert.Equal(new LevelCounts(0, 1, 0, 0, 0, 0), tally.Channels[RatingChannel.Paper]);
        Assert.Equal("2025-11-03-1", (await Store.FindAsync(Drafts.Receipt(3), default))!.Batch);
    }

    [StoreFact]
    public async Task A_survey_that_nobody_answered_has_an_empty_tally()
    {
        var tally = await TallyAsync();

        Assert.Equal((0, 0, 0, 0), (tally.Invited, Answered(tally), tally.Excluded.Values.Sum(), tally.Replaced));
        Assert.Empty(await Store.ReceiptsAsync());
    }

    [StoreFact]
    public async Task Ratings_are_read_in_the_order_they_were_given_whatever_happened_since()
    {
        const int Count = 1_203;
        for (var number = 0; number < Count; number++)
            await Store.GiveAsync(Drafts.Open(number), default);
        await Store.GiveAsync(Drafts.Open(Count) with { Survey = SurveyId.Parse("2025-101001-003") }, default);
        await Store.ExcludeAsync(Drafts.Receipt(7), ExclusionReason.Duplicate, default);

        var read = await Store.ReceiptsAsync();

        Assert.Equal(Enumerable.Range(0, Count).Select(Drafts.Receipt), read);
    }

    [StoreFact]
    public async Task A_store_that_is_opened_again_has_what_it_had()
    {
        await FillAsync(Store);
        var before = await DescribeAsync(Store);

        await Store.DisposeAsync();
        Store = await OpenAsync();

        Assert.Equal(before, await DescribeAsync(Store));
        Assert.Equal(GiveOutcome.Repeated, (await Store.GiveAsync(Drafts.Open(1), default)).Outcome);
        Assert.Equal(GiveOutcome.Replaced, (await Store.GiveAsync(Drafts.Invited(99, CodeA), default)).Outcome);
    }

    [StoreFact]
    public async Task Callers_at_once_with_one_key_get_one_receipt()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 32).Select(number =>
            Store.GiveAsync(Drafts.Open(number) with { KeyHash = Drafts.Hash("one") }, default).AsTask()));

        Assert.Single(answers, answer => answer.Outcome == GiveOutcome.Stored);
        Assert.Equal(31, answers.Count(answer => answer.Outcome == GiveOutcome.Repeated));
        Assert.Single(answers.Select(answer => answer.Receipt).Distinct());
        Assert.Equal(1, Answered(await TallyAsync()));
    }

    [StoreFact]
    public async Task Callers_at_once_with_one_code_leave_one_rating_that_counts()
    {
        await Store.IssueCodesAsync(Drafts.Survey, [CodeA], default);

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 32).Select(number => Store.GiveAsync(Drafts.Invited(number, CodeA), default).AsTask()));

        Assert.Single(answers, answer => answer.Outcome == GiveOutcome.Stored);
        Assert.Equal(31, answers.Count(answer => answer.Outcome == GiveOutcome.Replaced));
        var tally = await TallyAsync();
        Assert.Equal((1, 31), (Answered(tally), tally.Replaced));
        var counting = new List<string>();
        await foreach (var rating in Store.ReadAsync(Drafts.Survey, default))
        {
            if (!rating.IsReplaced)
                counting.Add(rating.Receipt);
        }

        Assert.Single(counting);
    }

    [StoreFact]
    public async Task What_was_acknowledged_is_seen_at_once_by_all_however_much_is_going_on()
    {
        const int Callers = 16;
        const int Each = 60;
        var codes = Enumerable.Range(0, 20).Select(Drafts.Code).ToList();
        await Store.IssueCodesAsync(Drafts.Survey, codes, default);

        await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(async () =>
        {
            for (var number = caller; number < Callers * Each; number += Callers)
            {
                var receipt = (await Store.GiveAsync(Drafts.Numbered(number), default)).Receipt!;
                Assert.NotNull(await Store.FindAsync(receipt, default));
                Assert.True(await Store.HasCodeAsync(Drafts.Survey, codes[number % 20], default));
                if (number % 10 == 0)
                    Assert.True(await Store.ExcludeAsync(receipt, ExclusionReason.Duplicate, default));
                if (number % 100 == 0)
                    Assert.Contains(receipt, await Store.ReceiptsAsync());
            }
        })));

        Assert.Equal(Callers * Each, (await Store.ReceiptsAsync()).Count);
        Assert.Null(await Store.CheckAsync(default));
    }

    [StoreFact]
    public async Task An_export_rebuilds_an_empty_store()
    {
        await FillAsync(Store);
        var export = await Store.ExportAsync();
        await using var other = await OpenAnotherAsync();

        Assert.Null(await other.RestoreAsync(new MemoryStream(export), default));

        Assert.Equal(await DescribeAsync(Store), await DescribeAsync(other));
        Assert.Equal(GiveOutcome.Repeated, (await other.GiveAsync(Drafts.Open(1), default)).Outcome);
        Assert.Equal(GiveOutcome.Replaced, (await other.GiveAsync(Drafts.Invited(99, CodeA), default)).Outcome);
    }

    [StoreFact]
    public async Task An_export_of_an_empty_store_can_be_restored()
    {
        var export = await Store.ExportAsync();
        await using var other = await OpenAnotherAsync();

        Assert.Null(await other.RestoreAsync(new MemoryStream(export), default));
        Assert.Empty(await other.ReceiptsAsync());
    }

    [StoreFact]
    public async Task An_export_is_lines_of_json_behind_a_header_that_names_its_format()
    {
        await Store.GiveAsync(Drafts.Open(1) with { Comment = "满意" }, default);

        var lines = Encoding.UTF8.GetString(await Store.ExportAsync()).TrimEnd('\n').Split('\n');

        Assert.Equal("""{"format":"disclosure-feedback","version":2}""", lines[0]);
        Assert.Contains("\"kind\":\"rating\"", lines[1], StringComparison.Ordinal);
        Assert.Contains("\"comment\":\"满意\"", lines[1], StringComparison.Ordinal);
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes($"{lines[0]}\n{lines[1]}\n"));
        Assert.Equal($$"""{"entries":1,"digest":"{{Convert.ToHexStringLower(digest)}}"}""", lines[2]);
    }

    [StoreFact]
    public async Task An_export_that_was_edited_is_refused_whatever_was_edited()
    {
        await Store.GiveAsync(Drafts.Open(1) with { Comment = "满意" }, default);
        await Store.GiveAsync(Drafts.Open(2), default);
        var export = Encoding.UTF8.GetString(await Store.ExportAsync());
        await using var other = await OpenAnotherAsync();

        string[] edited =
        [
            export.Replace("满意", "很满意", StringComparison.Ordinal),
            export.Replace("\"level\":\"Satisfied\"", "\"level\":\"VeryDissatisfied\"", StringComparison.Ordinal),
            export.Replace("\"digest\":\"", "\"digest\":\"0", StringComparison.Ordinal),
            export[..export.IndexOf(",\"digest\"", StringComparison.Ordinal)] + "}\n",
            export + export.Split('\n')[1] + "\n",
        ];

        foreach (var text in edited)
        {
            Assert.NotEqual(export, text);
            Assert.Contains(
                "备份被改动过", await other.RestoreAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), default), StringComparison.Ordinal);
        }

        Assert.Empty(await other.ReceiptsAsync());
        Assert.Null(await other.RestoreAsync(new MemoryStream(Encoding.UTF8.GetBytes(export)), default));
    }

    [StoreFact]
    public async Task A_store_that_holds_something_is_not_restored_over()
    {
        var export = await Store.ExportAsync();
        await Store.GiveAsync(Drafts.Open(1), default);

        var why = await Store.RestoreAsync(new MemoryStream(export), default);

        Assert.Contains("已有数据", why, StringComparison.Ordinal);
        Assert.Equal([Drafts.Receipt(1)], await Store.ReceiptsAsync());
    }

    [StoreFact]
    public async Task What_is_no_export_is_refused_and_leaves_the_store_empty()
    {
        const string Header = "{\"format\":\"disclosure-feedback\",\"version\":1}\n";
        await AssertRefusedAsync("", "第 1 行");
        await AssertRefusedAsync("{\"format\":\"else\",\"version\":1}\n{\"entries\":0}\n", "第 1 行");
        await AssertRefusedAsync("{\"format\":\"disclosure-feedback\",\"version\":3}\n{\"entries\":0}\n", "格式版本是 3");
        await AssertRefusedAsync(Header, "不完整");
        await AssertRefusedAsync(Header + "{\"entries\":1}\n", "不完整");
        await AssertRefusedAsync(Header + "{\"kind\":\"else\"}\n{\"entries\":1}\n", "第 2 行");
        await AssertRefusedAsync(Header + "not json\n{\"entries\":1}\n", "第 2 行");
        await AssertRefusedAsync(Header + "{\"kind\":\"excluded\",\"receipt\":\"none\"}\n{\"entries\":1}\n", "没有回执为 none 的评价");
        await AssertRefusedAsync(Header + "{\"kind\":\"codes\",\"survey\":\"a\"}\n{\"entries\":1}\n", "缺少必要的内容");

        Assert.Null(await Store.RestoreAsync(new MemoryStream(Encoding.UTF8.GetBytes(Header + "{\"entries\":0}\n")), default));
    }

    [StoreFact]
    public async Task An_export_that_was_cut_short_is_refused_and_leaves_the_store_empty()
    {
        await FillAsync(Store);
        var export = await Store.ExportAsync();
        await using var other = await OpenAnotherAsync();

        var why = await other.RestoreAsync(new MemoryStream(export, 0, export.Length - 200), default);

        Assert.NotNull(why);
        Assert.Empty(await other.ReceiptsAsync());
        Assert.Null(await other.RestoreAsync(new MemoryStream(export), default));
    }

    [StoreFact]
    public async Task A_backup_while_ratings_come_in_is_consistent()
    {
        await Store.IssueCodesAsync(Drafts.Survey, [CodeA], default);
        var giving = Task.Run(async () =>
        {
            for (var number = 0; number < 400; number++)
                await Store.GiveAsync(number % 2 == 0 ? Drafts.Invited(number, CodeA) : Drafts.Open(number), default);
        });

        var exports = new List<byte[]>();
        do
            exports.Add(await Store.ExportAsync());
        while (!giving.IsCompleted && exports.Count < 20);
        await giving;

        await using var other = await OpenAnotherAsync();
        Assert.Null(await other.RestoreAsync(new MemoryStream(exports[^1]), default));
        var restored = await other.ReceiptsAsync();
        Assert.Equal((await Store.ReceiptsAsync()).Take(restored.Count), restored);
        var tally = await other.TallyAsync(Drafts.Survey, default);
        Assert.Equal(restored.Count, Answered(tally) + tally.Replaced);
    }

    [StoreFact]
    public async Task An_open_store_says_that_it_can_take_ratings() => Assert.Null(await Store.CheckAsync(default));

    [StoreFact]
    public async Task Texts_that_look_like_queries_are_only_texts()
    {
        const string Nasty = "'; DROP TABLE ratings; -- {\"$gt\":\"\"} \" \\ \r\n\t";

        var result = await Store.GiveAsync(Drafts.Open(1) with { Comment = Nasty, QuestionVersion = Nasty }, default);

        Assert.Equal(GiveOutcome.Stored, result.Outcome);
        Assert.Equal(Nasty, (await Store.FindAsync(Drafts.Receipt(1), default))!.Comment);
        Assert.Equal(1, Answered(await TallyAsync()));
        Assert.Null(await Store.FindAsync("' OR '1'='1", default));
    }

    private async Task AssertRefusedAsync(string text, string said)
    {
        var why = await Store.RestoreAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), default);
        Assert.Contains(said, why, StringComparison.Ordinal);
    }

    private async Task<SurveyTally> TallyAsync() => await Store.TallyAsync(Drafts.Survey, default);

    private static int Answered(SurveyTally tally) => tally.Channels.Values.Sum(counts => counts.Answered);

    private static int Count(SurveyTally tally, ExclusionReason reason) => tally.Excluded.GetValueOrDefault(reason);

    private static async Task FillAsync(IFeedbackStore store)
    {
        await store.IssueCodesAsync(Drafts.Survey, [CodeA, CodeB], default);
        await store.GiveAsync(Drafts.Open(1, SatisfactionLevel.Dissatisfied) with { Reasons = ["slow"], Comment = "慢" }, default);
        await store.GiveAsync(Drafts.Invited(2, CodeA), default);
        await store.GiveAsync(Drafts.Invited(3, CodeA, SatisfactionLevel.VerySatisfied), default);
        await store.GiveAsync(Drafts.Invited(4, CodeB), default);
        await store.GiveAsync(Drafts.Open(5) with { Channel = RatingChannel.Paper, Batch = "B-1" }, default);
        await store.ExcludeAsync(Drafts.Receipt(4), ExclusionReason.NotServed, default);
        await store.ExcludeAsync(Drafts.Receipt(1), ExclusionReason.Malicious, default);
        await store.ExcludeAsync(Drafts.Receipt(1), null, default);
        await store.GiveAsync(Drafts.Answer(6, "a") with { Excluded = ExclusionReason.AutoFilled }, default);
        await store.GiveAsync(Drafts.Answer(7, "a"), default);
        await store.GiveAsync(Drafts.Answer(7, "b", SatisfactionLevel.VeryDissatisfied, CodeB), default);
        await store.GiveAsync(Drafts.Invited(8, CodeB), default);
        await store.GiveAsync(Drafts.Answer(7, "c", SatisfactionLevel.Unknown), default);
    }

    private static async Task<string> DescribeAsync(IFeedbackStore store)
    {
        var text = new StringBuilder(TallyText.Of(await store.TallyAsync(Drafts.Survey, default)));
        await foreach (var rating in store.ReadAsync(Drafts.Survey, default))
            text.AppendLine().Append(RatingText.Of(rating));
        return text.ToString();
    }
}
