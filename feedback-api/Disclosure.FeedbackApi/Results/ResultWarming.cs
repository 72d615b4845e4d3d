using Disclosure.FeedbackApi.Results.Published;
using Disclosure.FeedbackApi.Storage;
using Disclosure.FeedbackApi.Surveys;

namespace Disclosure.FeedbackApi.Results;

/// <summary>
/// Makes the results of large surveys when the service starts, one after the other, so that the first who asks does not wait for them.
/// Being ready does not wait: ratings can be taken meanwhile, and who asks for a result that is not there yet waits for just that one.
/// </summary>
internal sealed class ResultWarming(
    SurveyCatalog surveys, ResultBook results, IPublishedResults kept, IFeedbackStore store, ResultPace pace) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var survey in surveys.All)
        {
            try
            {
                // What can't be read of what was published is said at once, not when somebody asks.
                var number = await kept.NumberAsync(survey.Id, stoppingToken);
                if (number > 0 || (await store.TallyAsync(survey.Id, stoppingToken)).Total >= pace.LargeFrom)
                    await results.PublishedAsync(survey, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                // Whoever asks next will try again.
                results.Report(survey, error);
            }
        }
    }
}
