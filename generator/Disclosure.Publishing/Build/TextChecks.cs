using System.Collections.Immutable;
using Disclosure.Content.Folder;
using Disclosure.Model.Articles;
using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Residue;
using Disclosure.Model.Corrections;
using Disclosure.Site.Facts;
using Disclosure.Site.Links;
using Disclosure.Site.Pages;

namespace Disclosure.Publishing.Build;

/// <summary>
/// Looks through the articles, the glossary and the reports of evaluations and assessments for links that lead nowhere, and through the
/// texts that are no records for characters that nobody sees.
/// </summary>
public static class TextChecks
{
    /// <summary>What is wrong with them, each with file and line.</summary>
    /// <param name="reading">The content.</param>
    /// <param name="checks">What the checks of records found in it; pages that links lead to show the notes of it.</param>
    /// <param name="editions">The editions, whose pages links may lead to; nothing where none are public.</param>
    public static ImmutableArray<Finding> Check(ContentReading reading, ImmutableArray<Finding> checks, ReleasedEditions? editions = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var facts = new SiteFacts(reading.Records, reading.Articles, reading.Glossary, checks)
        {
            Editions = editions ?? ReleasedEditions.None,
        };
        var places = PlacesOf(reading);
        return
        [
            .. TextLinkCheck.Check(
                TextPlaces.Of(facts), () => ContextOf(facts), LooseFiles.Of(reading.Records, reading.Scans),
                (text, line) => places[text.ContentPath].At(line)),
            .. TextMarkupCheck.Check(TextPlaces.Of(facts), (text, line) => places[text.ContentPath].At(line)),
            .. reading.Articles.SelectMany(article => Hidden(article.Place, article.Markdown, article.Title, article.Summary)),
            .. reading.Glossary.SelectMany(term => Hidden(term.Place, term.Markdown, term.Term, term.Plain, term.Official, term.Basis)),
        ];
    }

    private static PageContext ContextOf(SiteFacts facts) =>
        new(facts, SiteFrameBuilder.Make(facts, null), ScoreBook.Make(facts.Records, Environment.ProcessorCount), PageKinds.PlanAll);

    private static IEnumerable<Finding> Hidden(TextPlace place, string markdown, params string?[] head)
    {
        foreach (var (kind, message) in head.OfType<string>().SelectMany(HiddenCharacters.In))
            yield return new Finding(kind, Place.At(place.File), message);
        foreach (var (line, text) in markdown.Split('\n').Index())
        {
            foreach (var (kind, message) in HiddenCharacters.In(text))
                yield return new Finding(kind, Place.At(place.At(line)), message);
        }
    }

    private static Dictionary<string, TextPlace> PlacesOf(ContentReading reading)
    {
        var places = new Dictionary<string, TextPlace>(StringComparer.Ordinal);
        foreach (var article in reading.Articles)
            places.TryAdd(TextPlaces.PathOf(article), article.Place);
        foreach (var term in reading.Glossary)
            places.TryAdd(TextPlaces.PathOf(term), term.Place);
        foreach (var evaluation in reading.Records.Evaluations)
            places.TryAdd(TextPlaces.PathOf(evaluation), new TextPlace(reading.DisplayOf(evaluation.Key, ".md"), 1));
        foreach (var assessment in reading.Records.Process.Assessments)
            places.TryAdd(TextPlaces.PathOf(assessment), new TextPlace(reading.DisplayOf(assessment.Key, ".md"), 1));
        return places;
    }
}
