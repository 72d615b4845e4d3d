using Disclosure.Model.Satisfaction;

namespace Disclosure.FeedbackApi.Paper;

/// <summary>Where batches of paper are kept.</summary>
internal interface IPaperBatches
{
    /// <summary>
    /// Waits until nobody else, at this process or another, changes batches; until what it gives is disposed nobody does.
    /// </summary>
    ValueTask<IAsyncDisposable> TakeTurnAsync(CancellationToken cancellation);

    /// <summary>A batch; nothing where there is none.</summary>
    PaperBatch? Find(SurveyId survey, string batch);

    /// <summary>The batches of a survey, by number.</summary>
    IReadOnlyList<PaperBatch> Of(SurveyId survey);

    /// <summary>Keeps a batch. It is on disk before the call returns.</summary>
    void Save(PaperBatch batch);

    /// <summary>Takes back a batch that was keyed once.</summary>
    void Remove(PaperBatch batch);
}
