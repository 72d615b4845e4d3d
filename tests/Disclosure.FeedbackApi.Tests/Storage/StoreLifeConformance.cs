using CsCheck;
using Disclosure.FeedbackApi.Ratings;
using Disclosure.FeedbackApi.Storage;
using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Tests.Storage;

/// <summary>Random lives of a store, held against a model of it that is as short as the rules can be said.</summary>
public abstract class StoreLifeConformance(IStoreSource stores) : StoreConformance(stores)
{
    private readonly IStoreSource _stores = stores;
    private readonly List<(ModelStore Model, SurveyId Survey)> _surveys = [];
    private int _lives;

    [StoreFact]
    public async Task Whatever_is_done_a_store_is_as_the_model_of_it_opened_again_rebuilt_and_restored_too()
    {
        // All lives are led in one store, each with surveys of its own.
        await StoreOperation.Life.SampleAsync(LiveAsync, iter: RandomCases.Of(15), threads: 1);

        await Store.DisposeAsync();
        Store = await OpenAsync();
        await AssertSameAsync(Store);
        await Store.DisposeAsync();
        Store = await _stores.OpenRebuiltAsync();
        await AssertSameAsync(Store);
        await using var restored = await OpenAnotherAsync();
        Assert.Null(await restored.RestoreAsync(new MemoryStream(await Store.ExportAsync()), default));
        await AssertSameAsync(restored);
        await AssertAlsoSameAsync(await restored.ExportAsync());
    }

    /// <summary>What else an export of all lives must hold in.</summary>
    protected virtual Task AssertAlsoSameAsync(byte[] export) => Task.CompletedTask;

    /// <summary>Whether a store has all that was done.</summary>
    protected async Task AssertSameAsync(IFeedbackStore store)
    {
        foreach (var (model, survey) in _surveys)
            await AssertSameAsync(store, model, survey);
    }

    private async Task LiveAsync(StoreOperation[] life)
    {
        var model = new ModelStore();
        var prefix = ++_lives * 1_000;
        for (var i = 0; i < life.Length; i++)
            await DoAsync(life[i], model, prefix, i);
        foreach (var survey in new[] { 1, 2 }.Select(number => SurveyOf(prefix, SurveyId.Parse($"survey-{number}"))))
        {
            await AssertSameAsync(Store, model, survey);
            _surveys.Add((model, survey));
        }
    }

    private async Task DoAsync(StoreOperation operation, ModelStore model, int prefix, int number)
    {
        switch (operation)
        {
            case StoreOperation.Give give:
                var draft = give.Draft(prefix + number) with { Survey = SurveyOf(prefix, give.Survey) };
                Assert.Equal(model.Give(draft), await Store.GiveAsync(draft, default));
                break;
            case StoreOperation.Issue issue:
                var survey = SurveyOf(prefix, issue.Survey);
                model.Issue(survey, issue.Codes);
                Assert.True(await Store.IssueCodesAsync(survey, issue.Codes, default));
                break;
            case StoreOperation.Exclude exclude:
                var receipt = Drafts.Receipt(prefix + exclude.Number);
                Assert.Equal(model.Exclude(receipt, exclude.Reason), await Store.ExcludeAsync(receipt, exclude.Reason, default));
                break;
            case StoreOperation.TakeStep take when model.Find(Drafts.Receipt(prefix + take.Number)) is { } rating
                && RatingLevels.AsksReason(rating.Level):
                Assert.Equal(model.TakeStep(take.Of(rating)), await Store.TakeStepAsync(take.Of(rating), default));
                break;
            case StoreOperation.Reopen when number % 4 == 0:
                await Store.DisposeAsync();
                Store = await OpenAsync();
                break;
        }
    }

    private static async Task AssertSameAsync(IFeedbackStore store, ModelStore model, SurveyId survey)
    {
        Assert.Equal(TallyText.Of(model.Tally(survey)), TallyText.Of(await store.TallyAsync(survey, default)));
        var read = new List<string>();
        await foreach (var rating in store.ReadAsync(survey, default))
        {
            read.Add(RatingText.Of(rating));
            Assert.Equal(read[^1], RatingText.Of((await store.FindAsync(rating.Receipt, default))!));
            Assert.Equal(model.Steps(survey).Where(step => step.Receipt == rating.Receipt), await store.StepsOfAsync(rating, default));
        }

        Assert.Equal(model.Read(survey).Select(RatingText.Of), read);
        Assert.Equal(model.Steps(survey), await store.StepsAsync(survey, default));
        for (var code = 0; code < 5; code++)
            Assert.Equal(model.HasCode(survey, Drafts.Code(code)), await store.HasCodeAsync(survey, Drafts.Code(code), default));
    }

    private static SurveyId SurveyOf(int prefix, SurveyId survey) => SurveyId.Parse($"{survey}-{prefix}");
}
