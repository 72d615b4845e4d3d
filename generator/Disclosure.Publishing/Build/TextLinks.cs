using System.Collections.Immutable;
using Disclosure.Content.Folder;
using Disclosure.Model.Articles;
using Disclosure.Model.Checks;
using Disclosure.Site.Facts;
using Disclosure.Site.Links;
using Disclosure.Site.Pages;

namespace Disclosure.Publishing.Build;

/// <summary>Looks through the articles, the glossary and the reports of evaluations for links that lead nowhere.</summary>
public static class TextLinks
{
    /// <summary>What is wrong with them, each with file and line.</summary>
    /// <param name="reading">The content.</param>
    /// <param name="checks">What the checks of records found in it; pages that links lead to show the notes of it.</param>
    public static ImmutableArray<Finding> Check(ContentReading reading, ImmutableArray<Finding> checks)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var facts = new SiteFacts(reading.Records, reading.Articles, reading.Glossary, checks);
        var places = PlacesOf(reading);
        return TextLinkCheck.Check(TextPlaces.Of(facts), () => ContextOf(facts), (text, line) => places[text.ContentPath].At(line));
    }

    private static PageContext ContextOf(SiteFacts facts) =>
        new(facts, SiteFrameBuilder.Make(facts, null), ScoreBook.Make(facts.Records, Environment.ProcessorCount), PageKinds.PlanAll);

    private static Dictionary<string, TextPlace> PlacesOf(ContentReading reading)
    {
        var places = new Dictionary<string, TextPlace>(StringComparer.Ordinal);
        foreach (var article in reading.Articles)
            places.TryAdd(TextPlaces.PathOf(article), article.Place);
        foreach (var term in reading.Glossary)
            places.TryAdd(TextPlaces.PathOf(term), term.Place);
        foreach (var evaluation in reading.Records.Evaluations)
            places.TryAdd(TextPlaces.PathOf(evaluation), new TextPlace(reading.DisplayOf(evaluation.Key, ".md"), 1));
        return places;
    }
}
