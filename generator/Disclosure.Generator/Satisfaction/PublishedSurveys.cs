using System.Collections.Immutable;
using Disclosure.Content.Editions;
using Disclosure.Content.Folder;
using Disclosure.Content.Sources;
using Disclosure.Model.Checks;
using Disclosure.Model.Satisfaction.Cases;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.Generator.Satisfaction;

/// <summary>
/// The surveys that are public, as the newest edition has them: only these may the feedback API take ratings for. One that is still being
/// worked on, or was taken down, is not among them.
/// </summary>
/// <param name="Surveys">The surveys; none where nothing was published.</param>
/// <param name="Cases">What deadlines of cases are reckoned by.</param>
/// <param name="Site">What the site is called; nothing where nothing was published.</param>
/// <param name="Head">The edition; nothing where nothing was published.</param>
internal sealed record PublishedSurveys(
    ImmutableArray<Model.Satisfaction.Survey> Surveys, CaseRules Cases, SurveySite? Site, Model.Editions.EditionId? Head)
{
    /// <summary>Those of a content folder, or why they can't be told.</summary>
    public static (PublishedSurveys? Surveys, ImmutableArray<Finding> Findings) Read(string content, DateOnly day)
    {
        var store = EditionStore.Open(content, TimeProvider.System);
        var (history, damage) = store.Read();
        if (history is null)
            return (null, [damage!]);
        if (history.Head is null)
            return (new PublishedSurveys([], CaseRules.Usual, null, null), []);
        var reading = ContentReader.Read(new EditionSource(store, history), day);
        if (!reading.IsComplete)
            return (null, reading.Findings);
        var surveys = reading.Records.SurveyRegisters.SelectMany(register => register.Surveys);
        var portal = reading.Records.Portal;
        return (new PublishedSurveys([.. surveys], portal.CaseRules, SurveySites.Of(portal), history.Head.Id), []);
    }

    /// <summary>The file that the feedback API loads.</summary>
    public byte[] ToFile() => SurveyFile.Write(Surveys, Cases, Site);
}
