using System.Text;
using Disclosure.FeedbackApi.Cases;
using Disclosure.FeedbackApi.Storage;
using Disclosure.FeedbackApi.Storage.Retention;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Tests.Storage.Retention;

/// <summary>What is removed of a store, and what stays, in both stores.</summary>
public abstract class RetentionConformance(IStoreSource stores) : StoreConformance(stores)
{
    private static readonly SurveyId Other = SurveyId.Parse("2025-101001-003");

    private protected static RetentionDue All { get; } = new(Drafts.Survey, Comments: true, Codes: true);

    [StoreFact]
    public async Task Comments_and_texts_about_cases_go_and_all_else_stays()
    {
        await FillAsync();
        var before = await DescribeAsync();

        await RemoveAsync(All with { Codes = false });

        Assert.Equal(before.Replace("我的意见", "", StringComparison.Ordinal), await DescribeAsync());
        var step = Assert.Single(await Store.StepsAsync(Drafts.Survey, default));
        Assert.Equal((CaseStepKind.Replied, null), (step.Kind, step.Text));
        Assert.Equal("别处的意见", (await Store.FindAsync(Drafts.Receipt(20), default))!.Comment);
        Assert.True(await Store.HasCodeAsync(Drafts.Survey, Drafts.Code(0), default));
    }

    [StoreFact]
    public async Task Codes_go_and_who_was_replaced_stays_replaced_also_in_what_is_restored()
    {
        await FillAsync();
        var before = await DescribeAsync();

        await RemoveAsync(All with { Comments = false });

        Assert.Equal(before, await DescribeAsync());
        Assert.False(await Store.HasCodeAsync(Drafts.Survey, Drafts.Code(0), default));
        Assert.Equal(GiveOutcome.UnknownCode, (await Store.GiveAsync(Drafts.Invited(90, Drafts.Code(0)), default)).Outcome);
        Assert.True(await Store.HasCodeAsync(Other, Drafts.Code(3), default));
        Assert.Equal(
            GiveOutcome.Replaced, (await Store.GiveAsync(Drafts.Invited(91, Drafts.Code(3)) with { Survey = Other }, default)).Outcome);
        var given = await DescribeAsync();
        await using var restored = await OpenAnotherAsync();
        Assert.Null(await restored.RestoreAsync(new MemoryStream(await Store.ExportAsync()), default));
        Assert.Equal(given, await DescribeAsync(restored));
    }

    [StoreFact]
    public async Task What_is_there_is_counted_and_after_it_was_removed_there_is_nothing()
    {
        await FillAsync();
        Assert.Equal(new RetentionCount(6, 3), (await CountAsync(All))[Drafts.Survey]);
        Assert.Equal(new RetentionCount(6, 0), (await CountAsync(All with { Codes = false }))[Drafts.Survey]);

        await RemoveAsync(All);

        Assert.Empty(await CountAsync(All));
        await RemoveAsync(All);
        Assert.Equal(GiveOutcome.Repeated, (await Store.GiveAsync(Drafts.Open(10), default)).Outcome);
        Assert.Equal(GiveOutcome.Stored, (await Store.GiveAsync(Drafts.Open(92), default)).Outcome);
    }

    [StoreFact]
    public async Task An_export_has_nothing_of_it_any_more()
    {
        await FillAsync();
        await RemoveAsync(All);

        var export = Encoding.UTF8.GetString(await Store.ExportAsync());

        Assert.DoesNotContain("我的意见", export, StringComparison.Ordinal);
        Assert.DoesNotContain("单位的答复", export, StringComparison.Ordinal);
        Assert.DoesNotContain(Drafts.Code(0), export, StringComparison.Ordinal);
        Assert.Contains("别处的意见", export, StringComparison.Ordinal);
    }

    /// <summary>Opens what removes from the test's store, which is closed where that must be.</summary>
    private protected abstract Task<IStoreRetention> OpenRetentionAsync();

    /// <summary>Opens the store again where that closed it.</summary>
    private protected virtual Task ReopenAsync() => Task.CompletedTask;

    private protected async Task RemoveAsync(RetentionDue due)
    {
        await using (var retention = await OpenRetentionAsync())
            await retention.RemoveAsync([due], default);
        await ReopenAsync();
    }

    /// <summary>Two codes, one used twice; comments here and in another survey; a case; one excluded.</summary>
    private protected async Task FillAsync()
    {
        await Store.IssueCodesAsync(Drafts.Survey, [Drafts.Code(0), Drafts.Code(1), Drafts.Code(2)], default);
        await Store.IssueCodesAsync(Other, [Drafts.Code(3)], default);
        await Store.GiveAsync(Drafts.Invited(0, Drafts.Code(0), SatisfactionLevel.Dissatisfied) with { Comment = "我的意见" }, default);
        await Store.GiveAsync(Drafts.Invited(1, Drafts.Code(0)) with { Comment = "我的意见" }, default);
        await Store.GiveAsync(Drafts.Invited(2, Drafts.Code(1), SatisfactionLevel.Dissatisfied) with { Comment = "我的意见" }, default);
        await Store.GiveAsync(Drafts.Open(10) with { Comment = "我的意见" }, default);
        await Store.GiveAsync(Drafts.Open(11) with { BodyHash = Drafts.Hash("first"), Comment = "我的意见" }, default);
        var again = Drafts.Open(12) with { KeyHash = Drafts.Open(11).KeyHash, BodyHash = Drafts.Hash("second"), Comment = "我的意见" };
        Assert.Equal(GiveOutcome.Amended, (await Store.GiveAsync(again, default)).Outcome);
        await Store.GiveAsync(Drafts.Invited(20, Drafts.Code(3)) with { Survey = Other, Comment = "别处的意见" }, default);
        await Store.ExcludeAsync(Drafts.Receipt(10), ExclusionReason.Malicious, default);
        Assert.True(await Store.TakeStepAsync(
            new CaseStep
            {
                Receipt = Drafts.Receipt(
                    2),
                Survey = Drafts.Survey,
                Number = 1,
                Kind = CaseStepKind.Replied,
                Day = Drafts.Day,
                Text = "单位的答复",
            },
            default));
    }

    private protected Task<string> DescribeAsync() => DescribeAsync(Store);

    private async Task<IReadOnlyDictionary<SurveyId, RetentionCount>> CountAsync(RetentionDue due)
    {
        IReadOnlyDictionary<SurveyId, RetentionCount> counts;
        await using (var retention = await OpenRetentionAsync())
            counts = await retention.CountAsync([due], default);
        await ReopenAsync();
        return counts;
    }

    private static async Task<string> DescribeAsync(IFeedbackStore store)
    {
        var text = new StringBuilder();
        foreach (var survey in new[] { Drafts.Survey, Other })
        {
            text.AppendLine(TallyText.Of(await store.TallyAsync(survey, default)));
            await foreach (var rating in store.ReadAsync(survey, default))
                text.AppendLine(RatingText.Of(rating));
        }

        return text.ToString();
    }
}
